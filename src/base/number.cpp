// Decimal numbers as text.
#include "base/number.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

#include "base/ascii.h"

namespace story {
namespace {

constexpr std::size_t kMostDigits = 40;

/// The leading 18 digits as a fraction of 10^whole digits: enough for a bar, and the same on every machine, since a
/// double holds the one division that follows.
double leading(const Decimal& number) {
  std::uint64_t digits = 0;
  int used = 0;
  for (const char c : number.digits) {
    if (c == '.') continue;
    if (used == 18) break;
    digits = digits * 10 + static_cast<std::uint64_t>(c - '0');
    ++used;
  }
  auto value = static_cast<double>(digits);
  for (; used < number.point; ++used) value *= 10;
  for (; used > number.point; --used) value /= 10;
  return value;
}

/// The digits from one on until another, counted from the first that is written; zeros beyond those.
std::string digits_between(const Decimal& number, int begin, int end) {
  std::string out;
  for (int i = begin; i < 0 && i < end; ++i) out += '0';
  int i = 0;
  for (const char c : number.digits) {
    if (c == '.') continue;
    if (i >= begin && i < end) out += c;
    ++i;
  }
  for (i = std::max(i, begin); i < end; ++i) out += '0';
  return out;
}

}  // namespace

std::string digits_of(std::uint32_t number) {
  constexpr int kLongest = 10;
  char digits[kLongest];
  char* const end = digits + kLongest;
  char* begin = end;
  do {
    *--begin = static_cast<char>('0' + number % 10);
    number /= 10;
  } while (number > 0);
  return {begin, end};
}

std::uint32_t number_of(std::string_view digits, std::uint32_t base) {
  std::uint64_t number = 0;
  for (const char c : digits) {
    const int digit = is_ascii_digit(c) ? c - '0' : to_ascii_lower(c) - 'a' + 10;
    number = std::min<std::uint64_t>(number * base + static_cast<std::uint32_t>(digit), UINT32_MAX);
  }
  return static_cast<std::uint32_t>(number);
}

std::string_view take_digits(std::string_view& text, std::size_t most) {
  std::size_t n = 0;
  while (n < text.size() && n < most && is_ascii_digit(text[n])) ++n;
  const std::string_view digits = text.substr(0, n);
  text.remove_prefix(n);
  return digits;
}

bool take(std::string_view& text, char c) {
  if (text.empty() || text.front() != c) return false;
  text.remove_prefix(1);
  return true;
}

std::string whole_of(const Decimal& number) {
  std::string whole = digits_between(number, 0, number.point);
  while (whole.size() > 1 && whole.front() == '0') whole.erase(0, 1);
  return whole.empty() ? "0" : whole;
}

std::string fraction_of(const Decimal& number) {
  return digits_between(number, number.point,
                        static_cast<int>(std::count_if(number.digits.begin(), number.digits.end(), is_ascii_digit)));
}

Decimal read_decimal(std::string_view text) {
  Decimal number;
  number.negative = take(text, '-');
  const char* const begin = text.data();
  const std::size_t whole = take_digits(text).size();
  if (whole == 0 || whole > kMostDigits || (whole > 1 && *begin == '0')) return {};
  if (take(text, '.')) {
    const std::size_t fraction = take_digits(text).size();
    if (fraction == 0 || fraction > kMostDigits) return {};
  }
  number.digits = {begin, static_cast<std::size_t>(text.data() - begin)};
  number.point = static_cast<int>(whole);
  if (take(text, 'e') || take(text, 'E')) {
    const bool down = take(text, '-');
    if (!down) take(text, '+');
    const std::string_view digits = take_digits(text);
    const std::uint32_t places = number_of(digits);
    if (digits.empty() || places > kMostDigits) return {};
    number.point += down ? -static_cast<int>(places) : static_cast<int>(places);
  }
  if (!text.empty()) return {};
  number.valid = true;
  return number;
}

double approximate(const Decimal& number) { return number.negative ? -leading(number) : leading(number); }

int share_of(const Decimal& part, const Decimal& whole) {
  const double divisor = leading(whole);
  if (!part.valid || !whole.valid || part.negative || whole.negative || divisor <= 0) return -1;
  const double share = leading(part) / divisor;
  return share >= 1 ? 10000 : static_cast<int>(std::lround(share * 10000));
}

bool exceeds(const Decimal& part, const Decimal& whole) { return leading(part) > leading(whole); }

}  // namespace story
