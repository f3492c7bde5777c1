// A chart of one series, drawn here: readers need no script for it.
#pragma once

#include <cstdint>
#include <string_view>

#include "parts.h"

namespace story {

struct Point {
  std::string_view label;
  Value value;  ///< none in a gap
};

struct Chart {
  enum class Form : std::uint8_t { bars, columns, line, share };

  std::string_view title;
  std::string_view alt;
  Form form = Form::bars;
  List<Point> points;
  std::string_view unit;
  Scale scale = Scale::none;
  std::string_view highlight;  ///< the label of the point to stand out
  Source source;
  Date as_of;
};

/// Reads the block's own fields; false where it can't be shown.
bool read(Object& in, Chart& chart);

/// Writes the block's HTML. Its id and language are in page.block.
void render(Page& page, const Chart& chart);

}  // namespace story
