// Shows what stands for a block.
#pragma once

#include "html/page.h"

namespace story {

/// Its words, picture and address; headings as those of Page::body().
void render_fallback(Page& page, const Fallback& fallback, int depth);

}  // namespace story
