// An image with caption and credit.
#pragma once

#include "parts.h"

namespace story {

struct Figure {
  Image image;
  BlockSize size = BlockSize::text;
};

/// Reads the block's own fields; false where it can't be shown.
bool read(Object& in, Figure& figure);

/// Writes the block's HTML. Its id and language are in page.block.
void render(Page& page, const Figure& figure);

}  // namespace story
