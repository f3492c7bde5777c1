// Pictures that belong together: in a grid, as a pair, or before and after.
#pragma once

#include <cstdint>
#include <string_view>

#include "parts.h"

namespace story {

struct Gallery {
  enum class Layout : std::uint8_t { grid, pair, before_after };

  std::string_view title;
  List<Image> images;
  Layout layout = Layout::grid;
};

/// Reads the block's own fields; false where it can't be shown.
bool read(Object& in, Gallery& gallery);

/// Writes the block's HTML. Its id and language are in page.block.
void render(Page& page, const Gallery& gallery);

}  // namespace story
