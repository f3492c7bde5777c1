// Round numbers, evenly apart.
#include "blocks/chart/scale.h"

#include <cmath>
#include <cstdint>

namespace story {

std::vector<Tick> ticks_around(Range range) {
  constexpr double kSteps = 4;
  constexpr double kTen = 10;
  // 1, 2 or 5 times a power of ten. Multiplied here, not by pow(), so that every machine has the same.
  int power = 0;
  double unit = 1;
  for (; unit * kTen * kSteps <= range.span(); ++power) unit *= kTen;
  for (; unit * kSteps > range.span() && unit > 1e-90; --power) unit /= kTen;
  int times = 1;
  double step = unit;
  const auto intervals = [&range](double each) {
    return std::ceil(range.high / each - 1e-9) - std::floor(range.low / each + 1e-9);
  };
  while (intervals(step) > kSteps) {
    if (times == 5) {
      times = 1;
      unit *= kTen;
      ++power;
    } else {
      times = times == 1 ? 2 : 5;
    }
    step = unit * times;
  }
  std::vector<Tick> ticks;
  const auto first = static_cast<std::int64_t>(std::floor(range.low / step + 1e-9));
  const auto last = static_cast<std::int64_t>(std::ceil(range.high / step - 1e-9));
  for (std::int64_t i = first; i <= last; ++i) {
    std::int64_t digits = i * times;
    int zeros = power;
    for (; digits != 0 && digits % 10 == 0 && zeros < 0; ++zeros) digits /= 10;
    std::string number = std::to_string(digits);
    if (digits != 0 && zeros != 0) number += 'e' + std::to_string(zeros);
    ticks.push_back({static_cast<double>(i) * step, number});
  }
  return ticks;
}

}  // namespace story
