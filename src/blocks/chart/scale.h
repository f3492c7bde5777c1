// The scale at the side of a drawing: round numbers, evenly apart.
#pragma once

#include <string>
#include <vector>

namespace story {

struct Tick {
  double value;
  std::string number;  ///< as JSON writes it
};

/// The lowest and the highest number of a drawing.
struct Range {
  double low;
  double high;

  double span() const { return high - low; }
};

/// At most five ticks from below `range` to above it.
std::vector<Tick> ticks_around(Range range);

}  // namespace story
