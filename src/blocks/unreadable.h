// What stands for a block that could not be read: its fallback, or words for its editor.
#pragma once

#include <string_view>

#include "parts.h"

namespace story {

/// A block that could not be read. Without a fallback it is shown to its editor only.
struct Unreadable {
  std::string_view type;
};

/// Writes the block's HTML. Its id and language are in page.block.
void render(Page& page, const Unreadable& unreadable);

}  // namespace story
