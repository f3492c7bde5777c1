// Reading EDTF.
#include "base/period.h"

#include <tuple>

#include "base/number.h"

namespace story {
namespace {

/// Takes the mark of doubt off the end.
void take_doubt(std::string_view& text, Period& period) {
  if (text.empty()) return;
  const char mark = text.back();
  if (mark != '~' && mark != '?' && mark != '%') return;
  text.remove_suffix(1);
  period.about = period.about || mark != '?';
  period.perhaps = period.perhaps || mark != '~';
}

/// A year of which the last digits are not known, from its first to its last; false where the text is none.
bool read_unknown(std::string_view text, Period& period) {
  std::string_view digits = text;
  const bool before = take(digits, '-');
  const std::string_view known = take_digits(digits, 3);
  if (known.size() < 2 || known.size() + digits.size() != 4 || digits.find_first_not_of('X') != digits.npos) {
    return false;
  }
  const int unit = digits.size() == 1 ? 10 : 100;
  const int first = static_cast<int>(number_of(known)) * unit;
  const int last = first + unit - 1;
  period.from.iso = period.to.iso = text;
  period.from.year = before ? -last : first;
  period.to.year = before ? -first : last;
  return true;
}

bool is_after(const Date& a, const Date& b) {
  return std::tie(a.year, a.month, a.day) > std::tie(b.year, b.month, b.day);
}

}  // namespace

Period read_period(std::string_view text) {
  Period period;
  const std::size_t slash = text.find('/');
  std::string_view first = text.substr(0, slash);
  take_doubt(first, period);
  if (slash == text.npos && read_unknown(first, period)) return period;
  period.from = read_date(first);
  if (slash == text.npos) return period;
  std::string_view last = text.substr(slash + 1);
  if (last == "..") {
    period.open = true;
    return period;
  }
  take_doubt(last, period);
  period.to = read_date(last);
  if (!period.to || is_after(period.from, period.to)) return {};
  return period;
}

}  // namespace story
