// A film with its captions, transcript and credit.
#pragma once

#include "parts.h"

namespace story {

struct Video {
  Recording recording;
};

/// Reads the block's own fields; false where it can't be shown.
bool read(Object& in, Video& video);

/// Writes the block's HTML. Its id and language are in page.block.
void render(Page& page, const Video& video);

}  // namespace story
