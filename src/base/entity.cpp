// Named and numeric character references.
#include "base/entity.h"

#include <algorithm>
#include <cstdint>

#include "base/utf8.h"

namespace story {
namespace {

/// The value of digits in a base of 10 or 16; what is too large for a character stays too large.
std::uint32_t number_of(std::string_view digits, std::uint32_t base) {
  constexpr std::uint32_t kTooLarge = 0x110000;
  std::uint32_t value = 0;
  for (const char c : digits) {
    const char lower = static_cast<char>(c | 0x20);
    const auto digit = static_cast<std::uint32_t>(c <= '9' ? c - '0' : lower - 'a' + 10);
    value = std::min(value * base + digit, kTooLarge);
  }
  return value;
}

}  // namespace

bool append_entity(std::string& out, std::string_view entity) {
  std::string_view name = entity.substr(1, entity.size() - 2);  // without & and ;
  if (!name.empty() && name.front() == '#') {
    name.remove_prefix(1);
    const bool hexadecimal = !name.empty() && (name.front() == 'x' || name.front() == 'X');
    if (hexadecimal) name.remove_prefix(1);
    append_code_point(out, number_of(name, hexadecimal ? 16 : 10));
    return true;
  }
  const std::string_view character = named_entity(name);
  out += character;
  return !character.empty();
}

}  // namespace story
