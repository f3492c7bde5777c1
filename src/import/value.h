// Values of a foreign document.
#pragma once

#include <initializer_list>
#include <string_view>
#include <vector>

#include "json/document.h"

namespace story::importing {

/// A value, or none: what is missing or null holds nothing, and can be asked for anything all the same. Remembers what
/// was used, so that an import can say what was not.
class Value {
 public:
  Value() = default;
  Value(Document& document, NodeId node, std::vector<bool>* used) : document_(&document), node_(node), used_(used) {}

  /// Whether there is a value.
  explicit operator bool() const { return document_ != nullptr && data().kind != Kind::null; }

  Kind kind() const { return document_ == nullptr ? Kind::null : data().kind; }
  bool is_object() const { return kind() == Kind::object; }
  bool is_list() const { return kind() == Kind::array; }
  bool is_string() const { return kind() == Kind::string; }

  /// A string's content, a number or boolean as it is written; "" for anything else, and for white space alone.
  std::string_view text() const;
  /// The same with its white space, which separates words where texts follow one another.
  std::string_view spaced_text() const;
  bool is_true() const { return text() == "true"; }
  /// A whole number of at most nine digits, given as a number or in a string; 0 for anything else.
  int number() const;

  /// An object's member.
  Value operator[](std::string_view name) const;
  /// The first of the members that is there.
  Value first_of(std::initializer_list<std::string_view> names) const;
  /// A list's values.
  std::vector<Value> items() const;
  /// The values of an object's members.
  std::vector<Value> members() const;
  /// This member's name.
  std::string_view key() const { return document_ == nullptr ? std::string_view() : data().key; }

  NodeId node() const { return node_; }

  /// A look that is not remembered as use.
  Value unmarked() const;

 private:
  const Node& data() const { return (*document_)[node_]; }
  void use() const {
    if (used_ != nullptr) (*used_)[node_] = true;
  }
  std::vector<Value> children() const;

  Document* document_ = nullptr;
  NodeId node_ = kRoot;
  std::vector<bool>* used_ = nullptr;
};

}  // namespace story::importing
