// Typed access to the members of a JSON object. Whatever does not fit becomes a diagnostic at its place.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <vector>

#include "base/name.h"
#include "base/period.h"
#include "json/document.h"
#include "json/report.h"
#include "parts.h"

namespace story {

/// The shape of a BCP 47 tag: two or three letters (no language has more, so "English" is none), then parts of up to
/// eight letters and digits.
bool is_language_tag(std::string_view tag);

/// Letters, digits, `-` and `_`: what ids are made of.
bool is_id(std::string_view text);

enum class Need : std::uint8_t { optional, required };

/// One JSON object while it is read. Each call names a member and fills in `out` where a fitting value is given; null
/// counts as not given. The names asked for are the object's fields: finish() warns of any other.
class Object {
 public:
  /// `what` is the object's name in messages: "a quote".
  Object(Document& document, Report& report, NodeId node, Noun what)
      : document_(document), report_(report), node_(node), what_(what) {}

  void text(Name name, std::string_view& out, Need need = Need::optional);
  /// A text for machines, such as a type.
  void token(Name name, std::string_view& out, Need need = Need::optional);
  /// A text that may be empty but should be given; without it the object is reported, and complete all the same.
  void text_or_empty(Name name, std::string_view& out);
  void markdown(Name name, Markdown& out, Need need = Need::optional);
  /// A list of texts. Those that are none, or empty, are left out and reported.
  void markdown_list(Name name, List<Markdown>& out, Need need = Need::optional);
  /// A number or a text.
  void value(Name name, Value& out, Need need = Need::optional);
  /// A number alone.
  void number(Name name, Value& out, Need need = Need::optional);
  void flag(Name name, bool& out);
  void date(Name name, Date& out, Need need = Need::optional);
  void period(Name name, Period& out, Need need = Need::optional);
  void link(Name name, Link& out, LinkUse use, Need need = Need::optional);
  void language(Name name, std::string_view& out, Need need = Need::optional);
  /// A whole number from `least` to `most`.
  void whole_number(Name name, int& out, int least, int most, Need need = Need::optional);
  /// A whole number of CSS pixels.
  void pixels(Name name, std::uint32_t& out, Need need = Need::optional);

  /// One of `choices`; `out` becomes its index plus `first`.
  template <class Enum>
  void choice(Name name, Enum& out, const std::initializer_list<Name>& choices, int first = 0) {
    if (const int index = index_of_choice(name, choices); index >= 0) out = static_cast<Enum>(index + first);
  }

  /// The same with names that are known at run time only.
  template <class Enum>
  void choice_among(Name name, Enum& out, const std::vector<std::string_view>& choices) {
    if (const int index = index_of_choice(name, choices); index >= 0) out = static_cast<Enum>(index);
  }

  /// An object, read by `read`; `out` is an empty one where that says false.
  template <class T>
  void object(Name name, T& out, bool (*read)(Object&, T&), Noun what, Need need = Need::optional) {
    const NodeId node = find(name, Kind::object, need);
    if (node == kRoot) return;
    if (read_object(node, out, read, what)) return;
    out = T();
    if (need == Need::required) complete_ = false;
  }

  /// A list of objects. Those that can't be read are left out.
  template <class T>
  void list(Name name, List<T>& out, bool (*read)(Object&, T&), Noun what, Need need = Need::optional) {
    for (const NodeId node : members(name, need)) {
      if (!expect(node, Kind::object)) continue;
      if (!read_object(node, out.add(document_.arena(), T()), read, what)) out.drop_last();
    }
    if (need == Need::required && out.empty()) complete_ = false;
  }

  /// The values of a list, whatever they are. A required list must not be empty unless `may_be_empty`.
  Members members(Name name, Need need = Need::optional, bool may_be_empty = false);

  /// An object whose members have names of the writer's own, or kRoot.
  NodeId map(Name name) { return find(name, Kind::object, Need::optional); }

  /// A member that this object may have and nobody here reads.
  void allow(Name name);

  /// Whether every required member was there and good.
  bool complete() const { return complete_; }

  /// Warns of members that no call has named. To be called last.
  void finish();

  NodeId node() const { return node_; }
  Document& document() { return document_; }
  Report& report() { return report_; }

 private:
  template <class T>
  bool read_object(NodeId node, T& value, bool (*read)(Object&, T&), Noun what) {
    Object inner(document_, report_, node, what);
    const bool good = read(inner, value);
    inner.finish();
    return good;
  }

  void know(Name name);
  bool knows(std::string_view name) const;
  /// The member, or kRoot where it is missing or null; says so where it is required.
  NodeId find(Name name, Need need);
  /// The same, where it must be of one kind.
  NodeId find(Name name, Kind kind, Need need);
  /// The same for a string that is not empty.
  NodeId find_text(Name name, Need need);
  bool expect(NodeId node, Kind kind);
  /// Whether a string has anything to show; warns of what is invisible in it.
  bool has_text(NodeId node);
  int index_of_choice(Name name, const std::initializer_list<Name>& choices);
  int index_of_choice(Name name, const std::vector<std::string_view>& choices);
  template <class Choices>
  int index_among(Name name, const Choices& choices);
  void wrong(NodeId node, Message message, Need need);

  Document& document_;
  Report& report_;
  NodeId node_;
  Noun what_;
  /// The names asked for. No object has more fields than a request for an output; a list on the heap for each object
  /// would be most of the memory traffic of reading.
  std::array<const char*, 24> known_;
  std::size_t known_count_ = 0;
  bool complete_ = true;
};

}  // namespace story
