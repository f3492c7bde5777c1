// Body text.
#pragma once

#include "parts.h"

namespace story {

struct Text {
  Markdown markdown;
};

/// Reads the block's own fields; false where it can't be shown.
bool read(Object& in, Text& text);

/// Writes the block's HTML. Its id and language are in page.block.
void render(Page& page, const Text& text);

}  // namespace story
