// Whether two dates can be in this order.
#include "base/number.h"
#include "diagnostics/advice_messages.h"
#include "read/advice.h"

namespace story {
namespace {

/// Days since some day, of the proleptic Gregorian calendar: the year starts in March, so that a leap day is its last.
int day_number(const Date& date) {
  const int month = (date.month + 9) % 12;
  const int year = date.year - (date.month < 3 ? 1 : 0) + 10000;  // the calendar repeats after 400 years
  return 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5 + date.day;
}

int minutes_of(std::string_view hours, std::string_view minutes) {
  return static_cast<int>(60 * number_of(hours) + number_of(minutes));
}

/// Minutes before UTC, of `Z`, `+03:00` or `+0300`.
int offset_of(std::string_view offset) {
  if (offset.size() < 3) return 0;
  const int minutes = minutes_of(offset.substr(1, 2), offset.substr(offset.size() - 2));
  return offset[0] == '-' ? -minutes : minutes;
}

int minute_number(const Date& date) {
  return minutes_of(date.clock.substr(0, 2), date.clock.substr(3, 2)) - offset_of(date.offset);
}

/// Whether `a` is before `b`, as far as both say when they are.
bool is_before(const Date& a, const Date& b) {
  if (a.month == 0 || b.month == 0) return a.year < b.year;
  if (a.day == 0 || b.day == 0) return a.year * 12 + a.month < b.year * 12 + b.month;
  const int days = day_number(a) - day_number(b);
  // A clock without its offset could be anywhere.
  const bool clocks = a.has_time && b.has_time && a.offset.empty() == b.offset.empty();
  constexpr int kDay = 24 * 60;
  return clocks ? days * kDay + minute_number(a) < minute_number(b) : days < 0;
}

}  // namespace

void advise_on_dates(Object& in, const Date& published, const Date& updated) {
  if (!published || !updated || !is_before(updated, published)) return;
  in.report().at_value(in.document().find(in.node(), "updated"), messages::updated_first(updated.iso, published.iso));
}

}  // namespace story
