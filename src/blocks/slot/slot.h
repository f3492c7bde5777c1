// A slot: the page puts an element of its own there.
#pragma once

#include <string_view>

#include "parts.h"

namespace story {

/// What the page does not fill shows the block's fallback.
struct HouseBlock {
  std::string_view name;  ///< "" where it can't be used
  std::string_view title;
};

/// Reads the block's own fields; false where it can't be shown.
bool read(Object& in, HouseBlock& slot);

/// Writes the block's HTML. Its id, language and fallback are in page.block.
void render(Page& page, const HouseBlock& slot);

}  // namespace story
