// Looks block types up.
#include "blocks/blocks.h"

#include "base/nearest.h"
#include "blocks/block_types.h"

namespace story {

const BlockType* find_block_type(std::string_view name) {
  for (const BlockType& type : kBlockTypes) {
    if (std::string_view(type.name) == name) return &type;
  }
  return nullptr;
}

std::vector<std::string_view> block_type_names() { return names_in(kBlockTypes, &BlockType::name); }

void render_block(Page& page, const Block& block) {
  page.block = &block;
  std::visit([&page](const auto& content) { render(page, content); }, block.content);
  page.block = nullptr;
}

}  // namespace story
