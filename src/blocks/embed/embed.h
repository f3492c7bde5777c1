// A post, film or page of another site: its words and a link. Only a script shows it within the story.
#pragma once

#include <string_view>

#include "parts.h"

namespace story {

struct Embed {
  Link url;
  std::string_view title;
  Markdown text;
  std::string_view author;
  Date date;
  Image image;
  std::string_view aspect = "16:9";
};

/// Reads the block's own fields; false where it can't be shown.
bool read(Object& in, Embed& embed);

/// Writes the block's HTML. Its id and language are in page.block.
void render(Page& page, const Embed& embed);

}  // namespace story
