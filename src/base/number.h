// Decimal numbers as they are written: exact text, never rounded through a float.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace story {

/// A number as a view of its digits, of which `point` many stand before the decimal point: 1.5e3 is {"1.5", 4}.
struct Decimal {
  std::string_view digits;  ///< as they are written, perhaps with a point among them, which counts for nothing
  int point = 0;            ///< zeros stand for the digits that are missing before it
  bool negative = false;
  bool valid = false;
};

/// The digits before the point, without leading zeros, but at least one: "1500".
std::string whole_of(const Decimal& number);
/// Those behind it, as many as are written: "".
std::string fraction_of(const Decimal& number);

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

/// About the number: enough for a drawing, and the same on every machine.
double approximate(const Decimal& number);

/// part ÷ whole in hundredths of a percent, 0 to 10000; -1 where that is no share (not valid, negative, a whole of 0).
int share_of(const Decimal& part, const Decimal& whole);

/// Whether the part is larger than the whole.
bool exceeds(const Decimal& part, const Decimal& whole);

}  // namespace story
