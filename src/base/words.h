// Eight bytes of text looked at as one word.
#pragma once

#include <cstdint>
#include <cstring>

namespace story {

constexpr std::uint64_t in_each_byte(unsigned char byte) { return 0x0101010101010101ULL * byte; }

inline std::uint64_t load_word(const char* text) {
  std::uint64_t word = 0;
  std::memcpy(&word, text, sizeof word);
  return word;
}

/// Sets the top bit of each byte less than `bound`. For has_top_bit() alone: the top bits of bytes of 0x80 and more,
/// and of bytes above one that was less, say nothing.
constexpr std::uint64_t mark_less(std::uint64_t word, unsigned char bound) { return word - in_each_byte(bound); }
constexpr std::uint64_t mark_equal(std::uint64_t word, char c) {
  return mark_less(word ^ in_each_byte(static_cast<unsigned char>(c)), 1);
}

/// Whether a byte of ASCII in `word` was marked.
constexpr bool is_any_marked(std::uint64_t word, std::uint64_t marks) {
  return (marks & ~word & in_each_byte(0x80)) != 0;
}

}  // namespace story
