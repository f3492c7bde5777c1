// Decimal numbers as they are written: exact text, never rounded through a float.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace story {

/// A number's parts, as text: 1.5e3 is {false, "1500", ""}.
struct Decimal {
  bool negative = false;
  std::string whole;     ///< no leading zeros, but at least one digit
  std::string fraction;  ///< without trailing zeros beyond those written
  bool valid = false;
};

/// A whole number in ASCII digits. Unlike std::to_string() it brings no tables into a reader's download.
std::string digits_of(std::uint32_t number);

/// The value of ASCII digits of a base up to 36; the largest number where it is larger, 0 of none. Unlike
/// std::from_chars() it brings no tables into a reader's download: 0.7 KB.
std::uint32_t number_of(std::string_view digits, std::uint32_t base = 10);

/// Takes the digits that a text starts with, at most `most`.
std::string_view take_digits(std::string_view& text, std::size_t most = std::string_view::npos);

/// Takes the character off where the text starts with it.
bool take(std::string_view& text, char c);

/// Reads JSON's number grammar. Not valid: anything else, and exponents that would write out over 40 digits.
Decimal read_decimal(std::string_view text);

/// Multiplies by 10 to the power of `places`, exactly.
void move_point(Decimal& number, int places);

/// part ÷ whole in hundredths of a percent, 0 to 10000; -1 where that is no share (not valid, negative, a whole of 0).
int share_of(const Decimal& part, const Decimal& whole);

/// Whether the part is larger than the whole.
bool exceeds(const Decimal& part, const Decimal& whole);

}  // namespace story
