// Sound with its transcript and credit.
#pragma once

#include "parts.h"

namespace story {

struct Audio {
  Recording recording;
};

/// Reads the block's own fields; false where it can't be shown.
bool read(Object& in, Audio& audio);

/// Writes the block's HTML. Its id and language are in page.block.
void render(Page& page, const Audio& audio);

}  // namespace story
