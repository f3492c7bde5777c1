// Finds the bidirectional formatting characters, which are E2 80 AA-AE and E2 81 A6-A9 in UTF-8.
#include "base/bidi.h"

#include <cstddef>

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

}  // namespace story
