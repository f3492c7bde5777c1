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
  for (const std::string* part : {&number.whole, &number.fraction}) {
    for (const char c : *part) {
      if (used == 18) break;
      digits = digits * 10 + static_cast<std::uint64_t>(c - '0');
      ++used;
    }
  }
  auto value = static_cast<double>(digits);
  for (int i = used; i < static_cast<int>(number.whole.size()); ++i) value *= 10;
  for (int i = static_cast<int>(number.whole.size()); i < used; ++i) value /= 10;
  return value;
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

Decimal read_decimal(std::string_view text) {
  Decimal number;
  number.negative = take(text, '-');
  number.whole = take_digits(text);
  const bool leading_zero = number.whole.size() > 1 && number.whole.front() == '0';
  if (number.whole.empty() || leading_zero || number.whole.size() > kMostDigits) return {};
  if (take(text, '.')) {
    number.fraction = take_digits(text);
    if (number.fraction.empty() || number.fraction.size() > kMostDigits) return {};
  }
  if (take(text, 'e') || take(text, 'E')) {
    const bool down = take(text, '-');
    if (!down) take(text, '+');
    const std::string_view digits = take_digits(text);
    const std::uint32_t places = number_of(digits);
    if (digits.empty() || places > kMostDigits) return {};
    move_point(number, down ? -static_cast<int>(places) : static_cast<int>(places));
  }
  if (!text.empty()) return {};
  number.valid = true;
  return number;
}

void move_point(Decimal& number, int places) {
  for (; places > 0; --places) {
    number.whole += number.fraction.empty() ? '0' : number.fraction.front();
    if (!number.fraction.empty()) number.fraction.erase(0, 1);
  }
  for (; places < 0; ++places) {
    number.fraction.insert(number.fraction.begin(), number.whole.back());
    number.whole.pop_back();
    if (number.whole.empty()) number.whole += '0';
  }
  const std::size_t zeros = number.whole.find_first_not_of('0');
  number.whole.erase(0, zeros == std::string::npos ? number.whole.size() - 1 : zeros);
}

int share_of(const Decimal& part, const Decimal& whole) {
  const double divisor = leading(whole);
  if (!part.valid || !whole.valid || part.negative || whole.negative || divisor <= 0) return -1;
  const double share = leading(part) / divisor;
  return share >= 1 ? 10000 : static_cast<int>(std::lround(share * 10000));
}

bool exceeds(const Decimal& part, const Decimal& whole) { return leading(part) > leading(whole); }

}  // namespace story
