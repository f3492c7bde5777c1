// Typed access to JSON objects.
#include "read/reader.h"

#include <algorithm>
#include <span>

#include "base/ascii.h"
#include "base/bidi.h"
#include "base/nearest.h"
#include "base/number.h"
#include "link/doubt.h"
#include "read/advice.h"
#include "read/note_definitions.h"

namespace story {
bool is_language_tag(std::string_view tag) {
  constexpr std::size_t kLongest = 35;  // RFC 5646, 4.4.1
  std::size_t part = 0;
  bool first = true;
  for (const char c : tag) {
    if (c == '-') {
      if (part < (first ? 2U : 1U)) return false;
      first = false;
      part = 0;
      continue;
    }
    if ((!is_ascii_letter(c) && (first || !is_ascii_digit(c))) || ++part > (first ? 3U : 8U)) return false;
  }
  return part >= (first ? 2U : 1U) && tag.size() <= kLongest;
}

bool is_id(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return is_id_character(c); });
}

void Object::wrong(NodeId node, Message message, Need need) {
  report_.at_value(node, std::move(message));
  if (need == Need::required) complete_ = false;
}

void Object::know(Name name) {
  if (known_count_ < known_.size()) known_[known_count_++] = name.text();
}

void Object::allow(Name name) { know(name); }

bool Object::knows(std::string_view name) const {
  const auto end = known_.begin() + static_cast<std::ptrdiff_t>(known_count_);
  return std::any_of(known_.begin(), end, [name](const char* known) { return is_named(name, known); });
}

NodeId Object::find(Name name, Need need) {
  know(name);
  NodeId node = kRoot;
  for (const NodeId member : document_.members(node_)) {
    if (!is_named(document_[member].key, name.text())) continue;
    if (node != kRoot) report_.at_name(node, messages::repeated_field(name));
    node = member;
  }
  if (node != kRoot && document_[node].kind != Kind::null) return node;
  if (need == Need::required) wrong(node_, messages::missing_field(what_, name), need);
  return kRoot;
}

NodeId Object::find(Name name, Kind kind, Need need) {
  const NodeId node = find(name, need);
  if (node == kRoot || expect(node, kind)) return node;
  if (need == Need::required) complete_ = false;
  return kRoot;
}

NodeId Object::find_text(Name name, Need need) {
  const NodeId node = find(name, Kind::string, need);
  if (node == kRoot || has_text(node)) return node;
  if (need == Need::required) wrong(node, messages::empty_field(name), need);
  return kRoot;
}

bool Object::expect(NodeId node, Kind kind) {
  if (document_[node].kind == kind) return true;
  report_.at_value(node, messages::wrong_type(name_of(kind), name_of(document_[node].kind)));
  return false;
}

bool Object::has_text(NodeId node) {
  if (reorders_text(document_[node].text)) report_.at_value(node, messages::reordered_text());
  return !is_blank(document_[node].text);
}

void Object::token(Name name, std::string_view& out, Need need) {
  if (const NodeId node = find_text(name, need); node != kRoot) out = document_[node].text;
}

void Object::text(Name name, std::string_view& out, Need need) {
  const NodeId node = find_text(name, need);
  if (node == kRoot) return;
  out = document_[node].text;
  advise_on_text(report_, node, out);
}

void Object::text_or_empty(Name name, std::string_view& out) {
  const NodeId node = find(name, Need::optional);
  if (node == kRoot) {
    report_.at_value(node_, messages::missing_field(what_, name));
  } else if (expect(node, Kind::string)) {
    out = document_[node].text;
    advise_on_text(report_, node, out);
  }
}

void Object::markdown(Name name, Markdown& out, Need need) {
  const NodeId node = find_text(name, need);
  if (node == kRoot) return;
  out = {document_[node].text, node};
  if (may_define_notes(out.source)) document_.mark(node);
}

void Object::markdown_list(Name name, List<Markdown>& out, Need need) {
  for (const NodeId node : members(name, need)) {
    if (!expect(node, Kind::string)) continue;
    if (has_text(node)) {
      out.add(document_.arena(), {document_[node].text, node});
    } else {
      report_.at_value(node, messages::empty_field(name));
    }
  }
  if (need == Need::required && out.empty()) complete_ = false;
}

void Object::value(Name name, Value& out, Need need) {
  const NodeId node = find(name, need);
  if (node == kRoot) return;
  const Kind kind = document_[node].kind;
  if (kind == Kind::number || kind == Kind::string) {
    const std::string_view text = document_[node].text;
    out = {text, kind == Kind::number, read_decimal(text), node};
  } else {
    wrong(node, messages::wrong_type("a number or a string", name_of(kind)), need);
  }
}

void Object::number(Name name, Value& out, Need need) {
  const NodeId node = find(name, Kind::number, need);
  if (node != kRoot) out = {document_[node].text, true, read_decimal(document_[node].text), node};
}

void Object::flag(Name name, bool& out) {
  if (const NodeId node = find(name, Kind::boolean, Need::optional); node != kRoot)
    out = document_[node].text == "true";
}

void Object::date(Name name, Date& out, Need need) {
  const NodeId node = find_text(name, need);
  if (node == kRoot) return;
  out = read_date(document_[node].text);
  if (!out) wrong(node, messages::bad_date(document_[node].text), need);
}

void Object::period(Name name, Period& out, Need need) {
  const NodeId node = find_text(name, need);
  if (node == kRoot) return;
  out = read_period(document_[node].text);
  if (!out) wrong(node, messages::bad_period(document_[node].text), need);
}

void Object::link(Name name, Link& out, LinkUse use, Need need) {
  const NodeId node = find_text(name, need);
  if (node == kRoot) return;
  const std::string_view url = document_[node].text;
  std::string changed;
  LinkVerdict verdict = judge_link(url, use, changed);
  switch (verdict.fault) {
    case LinkFault::none:
      if (verdict.doubt != LinkDoubt::none) report_.at_value(node, doubt_about(url, verdict));
      out = verdict.link;
      if (!changed.empty()) out.href = document_.arena().keep(changed);
      break;
    case LinkFault::empty: wrong(node, messages::empty_field(name), need); break;
    case LinkFault::scheme:
      wrong(node, messages::refused_scheme(url, verdict.scheme, use == LinkUse::resource), need);
      break;
    case LinkFault::host: wrong(node, messages::refused_host(url), need); break;
    case LinkFault::length: wrong(node, messages::refused_length(url, kLongestUrl), need); break;
  }
}

void Object::language(Name name, std::string_view& out, Need need) {
  const NodeId node = find_text(name, need);
  if (node == kRoot) return;
  if (is_language_tag(document_[node].text)) {
    out = document_[node].text;
  } else {
    wrong(node, messages::bad_language(document_[node].text), need);
  }
}

void Object::whole_number(Name name, int& out, int least, int most, Need need) {
  const NodeId node = find(name, Kind::number, need);
  if (node == kRoot) return;
  const Decimal number = read_decimal(document_[node].text);
  constexpr std::size_t kMostDigits = 6;
  int value = least - 1;
  const std::string whole = whole_of(number);
  if (number.valid && !number.negative && fraction_of(number).empty() && whole.size() <= kMostDigits) {
    value = static_cast<int>(number_of(whole));
  }
  if (value >= least && value <= most) {
    out = value;
  } else {
    wrong(node, messages::bad_number(document_[node].text, least, most), need);
  }
}

void Object::pixels(Name name, std::uint32_t& out, Need need) {
  constexpr int kMost = 100'000;
  int pixels = static_cast<int>(out);
  whole_number(name, pixels, 1, kMost, need);
  out = static_cast<std::uint32_t>(pixels);
}

template <class Choices>
int Object::index_among(Name name, const Choices& choices) {
  const NodeId node = find_text(name, Need::optional);
  if (node == kRoot) return -1;
  const std::string_view given = document_[node].text;
  int index = 0;
  for (const std::string_view choice : choices) {
    if (choice == given) return index;
    ++index;
  }
  const std::vector<std::string_view> names = names_in(choices);
  report_.at_value(node, messages::not_a_choice(given, nearest_name(given, names), names));
  return -1;
}

int Object::index_of_choice(Name name, const std::initializer_list<Name>& choices) {
  return index_among(name, choices);
}

int Object::index_of_choice(Name name, const std::vector<std::string_view>& choices) {
  return index_among(name, choices);
}

Members Object::members(Name name, Need need, bool may_be_empty) {
  const NodeId list = find(name, Kind::array, need);
  if (list == kRoot) return {document_, kRoot, kRoot};
  const Members found = document_.members(list);
  if (found.empty() && need == Need::required && !may_be_empty) wrong(list, messages::empty_field(name), need);
  return found;
}

void Object::finish() {
  for (const NodeId node : document_.members(node_)) {
    const std::string_view name = document_[node].key;
    if (knows(name)) continue;
    const std::vector<std::string_view> known = names_in(std::span(known_.data(), known_count_));
    report_.at_name(node, messages::unknown_field(what_, name, report_.nearest(name, known), known));
  }
}

}  // namespace story
