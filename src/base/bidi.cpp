// Finds the bidirectional formatting characters, which are E2 80 AA-AE and E2 81 A6-A9 in UTF-8.
#include "base/bidi.h"

#include <algorithm>
#include <cstddef>

#include "base/ascii.h"
#include "base/utf8.h"

namespace story {

bool reorders_text(std::string_view text) {
  int open = 0;  // isolates
  for (std::size_t i = text.find('\xE2'); i != std::string_view::npos && i + 2 < text.size();
       i = text.find('\xE2', i + 1)) {
    const auto second = static_cast<unsigned char>(text[i + 1]);
    const auto third = static_cast<unsigned char>(text[i + 2]);
    if (second == 0x80 && third >= 0xAA && third <= 0xAE) return true;
    if (second != 0x81 || third < 0xA6 || third > 0xA9) continue;
    constexpr unsigned char kPopIsolate = 0xA9;
    open += third == kPopIsolate ? -1 : 1;
    if (open < 0) return true;
  }
  return open != 0;
}

bool may_hold_right_to_left_letters(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    // The first bytes of U+0580 to U+0FFF, and of U+F000 and all behind it.
    return (byte >= 0xD6 && byte <= 0xE0) || byte >= 0xEF;
  });
}

int balance_of_letters(std::string_view html) {
  int balance = 0;
  char until = '\0';  // what ends the tag or reference that is open
  while (!html.empty()) {
    const char c = html.front();
    if (static_cast<unsigned char>(c) >= 0x80) {
      const CodePoint next = first_code_point(html);
      html.remove_prefix(next.size);
      const std::uint32_t letter = next.value;
      if (until != '\0' || letter < 0xC0 || (letter >= 0x2000 && letter < 0x2C00)) continue;
      balance += is_right_to_left_letter(letter) ? -1 : 1;
      continue;
    }
    html.remove_prefix(1);
    if (until != '\0') {
      if (c == until) until = '\0';
    } else if (c == '<') {
      until = '>';
    } else if (c == '&') {
      until = ';';
    } else if (is_ascii_letter(c)) {
      ++balance;
    }
  }
  return balance;
}

}  // namespace story
