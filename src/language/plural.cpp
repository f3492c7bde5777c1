// CLDR's plural rules.
#include "language/plural.h"

#include <cstdint>

namespace story {
namespace {

/// No rule asks for more than the last six digits, or for an equal larger than a million.
constexpr std::size_t kDigits = 6;
constexpr std::uint32_t kBeyond = 1'000'000;

/// The value of digits; of longer ones, something above a million that ends in the same six.
std::uint32_t value_of(std::string_view digits) {
  if (digits.size() <= kDigits) return number_of(digits);
  return number_of(digits.substr(digits.size() - kDigits)) + kBeyond;
}

/// Takes what stands before `separator`, or everything.
std::string_view take_until(std::string_view& text, std::string_view separator) {
  const std::size_t end = text.find(separator);
  const std::string_view part = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + separator.size());
  return part;
}

std::uint32_t take_number(std::string_view& text) { return number_of(take_digits(text, kDigits + 1)); }

/// Whether the value is in a list such as `2..4,9`.
bool is_in(std::string_view list, std::uint32_t value) {
  while (!list.empty()) {
    std::string_view range = take_until(list, ",");
    const std::uint32_t low = take_number(range);
    std::uint32_t high = low;
    if (range.starts_with("..")) {
      range.remove_prefix(2);
      high = take_number(range);
    }
    if (low <= value && value <= high) return true;
  }
  return false;
}

/// A relation such as `n % 100 != 12..14`.
bool relation_holds(std::string_view relation, const Decimal& number) {
  if (relation.empty()) return false;
  const std::string fraction = fraction_of(number);
  const std::string_view shown = std::string_view(fraction).substr(0, fraction.find_last_not_of('0') + 1);
  std::uint32_t value = 0;
  bool whole = true;
  switch (relation.front()) {
    case 'n': whole = shown.empty(); [[fallthrough]];
    case 'i': value = value_of(whole_of(number)); break;
    case 'v': value = static_cast<std::uint32_t>(fraction.size()); break;
    case 'w': value = static_cast<std::uint32_t>(shown.size()); break;
    case 'f': value = value_of(fraction); break;
    case 't': value = value_of(shown); break;
    default: return false;
  }
  relation.remove_prefix(1);
  if (relation.starts_with(" % ")) {
    relation.remove_prefix(3);
    const std::uint32_t divisor = take_number(relation);
    if (divisor == 0) return false;
    value %= divisor;
  }
  const bool equal = relation.starts_with(" = ");
  if (!equal && !relation.starts_with(" != ")) return false;
  relation.remove_prefix(equal ? 3 : 4);
  return (whole && is_in(relation, value)) == equal;
}

bool holds(std::string_view rule, const Decimal& number) {
  while (!rule.empty()) {
    std::string_view all = take_until(rule, " or ");
    bool every = !all.empty();
    while (every && !all.empty()) every = relation_holds(take_until(all, " and "), number);
    if (every) return true;
  }
  return false;
}

}  // namespace

std::size_t plural_form(std::string_view rules, const Decimal& number) {
  std::size_t form = 0;
  while (!rules.empty() && !holds(take_until(rules, "|"), number)) ++form;
  return form;
}

}  // namespace story
