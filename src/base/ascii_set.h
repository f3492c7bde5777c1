// Sets of ASCII characters that are looked up without a loop, as std::string_view::find_first_of() would have it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace story {

class AsciiSet {
 public:
  consteval explicit AsciiSet(std::string_view characters) {
    for (const char c : characters) bits_[c >> 6] |= std::uint64_t{1} << (c & 63);
  }

  [[gnu::always_inline]] constexpr bool has(char c) const {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x80 && ((bits_[byte >> 6] >> (byte & 63)) & 1) != 0;
  }

  /// Where the first of the set's characters stands in `text`; its size where none does.
  constexpr std::size_t first_in(std::string_view text) const {
    std::size_t at = 0;
    while (at < text.size() && !has(text[at])) ++at;
    return at;
  }

 private:
  std::uint64_t bits_[2] = {};
};

}  // namespace story
