// Links to related reading.
#pragma once

#include <cstdint>
#include <string_view>

#include "parts.h"

namespace story {

struct RelatedLink {
  Link url;
  std::string_view title;
  std::string_view description;
  std::string_view kicker;
  std::string_view publisher;
  Date published;
  Image image;
};

struct Related {
  enum class Layout : std::uint8_t { list, cards, in_line };

  std::string_view title;
  Layout layout = Layout::list;
  List<RelatedLink> links;
};

/// Reads the block's own fields; false where it can't be shown.
bool read(Object& in, Related& related);

/// Writes the block's HTML. Its id and language are in page.block.
void render(Page& page, const Related& related);

}  // namespace story
