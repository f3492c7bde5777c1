// The model: a story as plain structs, with what its parts share in parts.h and each block's own in its folder below
// blocks/. Texts are views into the JSON text (or its Document), which must outlive them.
// An empty text, an empty list, a Link without href or a Date without year stands for a field that was not given.
#pragma once

#include <cstdint>
#include <string_view>

#include "blocks/content.h"
#include "parts.h"

namespace story {

struct Author {
  enum class Kind : std::uint8_t { person, organization };

  std::string_view name;
  std::string_view role;
  Link url;
  Kind kind = Kind::person;
};

/// Who answers for the story: read by machines, not shown.
struct Publisher {
  std::string_view name;
  Link url;
  Image logo;
  Link policies;  ///< a page with the principles it works by
};

struct Section {
  std::string_view title;
  Link url;
};

struct Block {
  std::string_view id;  ///< unique in the story, without the "story-" that it has in HTML
  std::string_view lang;
  NodeId node = kRoot;
  Content content;
};

enum class Direction : std::uint8_t { from_language, left_to_right, right_to_left };

struct Story {
  std::string_view id;
  Link url;
  std::string_view lang;
  Direction dir = Direction::from_language;
  Section section;
  Markdown headline;
  Markdown standfirst;
  List<Author> authors;
  Date published;
  Date updated;
  Publisher publisher;
  Image image;
  bool toc = false;  ///< whether it starts with a list of its contents
  List<Block> blocks;
};

}  // namespace story
