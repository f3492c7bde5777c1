// The table of block types.
#include "blocks/blocks.h"

namespace story {
namespace {

template <class T>
bool read_as(Object& in, Content& content) {
  return read(in, content.emplace<T>());
}

constexpr BlockType kTypes[] = {
    {"text", "a text block", read_as<Text>},
    {"quote", "a quote", read_as<Quote>},
    {"facts", "a fact box", read_as<Facts>},
    {"related", "a related block", read_as<Related>},
    {"image", "an image", read_as<Figure>},
    {"timeline", "a timeline", read_as<Timeline>},
    {"qa", "a Q&A block", read_as<Qa>},
    {"profile", "a profile", read_as<Profile>},
    {"keypoints", "a list of key points", read_as<KeyPoints>},
};

}  // namespace

const BlockType* find_block_type(std::string_view name) {
  for (const BlockType& type : kTypes) {
    if (std::string_view(type.name) == name) return &type;
  }
  return nullptr;
}

std::vector<std::string_view> block_type_names() {
  std::vector<std::string_view> names;
  for (const BlockType& type : kTypes) names.push_back(type.name);
  return names;
}

void render_block(Page& page, const Block& block) {
  page.block = &block;
  std::visit([&page](const auto& content) { render(page, content); }, block.content);
  page.block = nullptr;
}

}  // namespace story
