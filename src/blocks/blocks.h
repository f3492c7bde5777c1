// The block types. Each has a folder here, with its struct, read() and render(); blocks.txt is where they meet.
#pragma once

#include <string_view>
#include <vector>

#include "html/page.h"
#include "read/reader.h"
#include "story.h"

namespace story {

struct BlockType {
  Name name;  ///< the value of "type"
  Noun what;  ///< what messages call it: "a quote"
  bool (*read)(Object&, Content&);
};

/// The type of this name, or nullptr.
const BlockType* find_block_type(std::string_view name);

/// The names of all types.
std::vector<std::string_view> block_type_names();

/// Writes a block of whatever type.
void render_block(Page& page, const Block& block);

}  // namespace story
