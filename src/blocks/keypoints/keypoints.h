// Key points: the story in a few lines.
#pragma once

#include <string_view>

#include "parts.h"

namespace story {

struct KeyPoints {
  std::string_view title;
  List<Markdown> points;
};

/// Reads the block's own fields; false where it can't be shown.
bool read(Object& in, KeyPoints& key_points);

/// Writes the block's HTML. Its id and language are in page.block.
void render(Page& page, const KeyPoints& key_points);

}  // namespace story
