// What stays where a picture is cut.
#include "read/focus.h"

#include "base/number.h"

namespace story {
namespace {

struct Focus {
  Value x;
  Value y;
};

bool read_parts(Object& in, Focus& focus) {
  in.number("x", focus.x, Need::required);
  in.number("y", focus.y, Need::required);
  return in.complete();
}

/// The nearest number of tenths; -1, and reported, where it is not from 0 to 1.
int tenths_of(Report& report, const Value& value) {
  constexpr int kTenth = 1000;  // of a share
  const Decimal one{"1", 1, false, true};
  const int share = share_of(value.number, one);
  if (share >= 0 && !exceeds(value.number, one)) return (share + kTenth / 2) / kTenth;
  report.at_value(value.node, messages::not_a_part(value.text));
  return -1;
}

}  // namespace

void read_focus(Object& in, Image& image) {
  Focus focus;
  in.object("focus", focus, read_parts, "a focus");
  if (!focus.x) return;
  const int x = tenths_of(in.report(), focus.x);
  const int y = tenths_of(in.report(), focus.y);
  if (x < 0 || y < 0) return;
  image.focus_x = x;
  image.focus_y = y;
}

}  // namespace story
