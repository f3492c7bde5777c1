// Reads values.
#include "import/value.h"

#include <algorithm>

#include "base/number.h"
#include "import/text/characters.h"

namespace story::importing {

std::string_view Value::text() const {
  const std::string_view text = spaced_text();
  return std::all_of(text.begin(), text.end(), is_ascii_space) ? std::string_view() : text;
}

std::string_view Value::spaced_text() const {
  if (document_ == nullptr || is_object() || is_list()) return {};
  use();
  return data().text;
}

int Value::number() const {
  constexpr std::size_t kMostDigits = 9;
  const std::string_view digits = text();
  if (digits.size() > kMostDigits) return 0;
  return std::all_of(digits.begin(), digits.end(), is_ascii_digit) ? static_cast<int>(number_of(digits)) : 0;
}

Value Value::operator[](std::string_view name) const {
  if (!is_object()) return {};
  use();
  const NodeId found = document_->find(node_, name);
  return found == kRoot ? Value() : Value(*document_, found, used_);
}

Value Value::first_of(std::initializer_list<std::string_view> names) const {
  for (const std::string_view name : names) {
    if (const Value found = (*this)[name]) return found;
  }
  return {};
}

std::vector<Value> Value::children() const {
  std::vector<Value> found;
  use();
  const NodeId end = data().next;
  for (NodeId id = node_ + 1; id < end; id = (*document_)[id].next) found.emplace_back(*document_, id, used_);
  return found;
}

std::vector<Value> Value::items() const { return is_list() ? children() : std::vector<Value>(); }
std::vector<Value> Value::members() const { return is_object() ? children() : std::vector<Value>(); }

Value Value::unmarked() const {
  Value value = *this;
  value.used_ = nullptr;
  return value;
}

}  // namespace story::importing
