// What stands in an editor's preview for a block that could not be read.
#pragma once

#include <string_view>

#include "parts.h"

namespace story {

/// A block that could not be read, shown to its editor only.
struct Unreadable {
  std::string_view type;
};

/// Writes the block's HTML. Its id and language are in page.block.
void render(Page& page, const Unreadable& unreadable);

}  // namespace story
