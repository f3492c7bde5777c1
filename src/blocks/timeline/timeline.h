// Timelines: what happened when, in the order given.
#pragma once

#include <string_view>

#include "base/period.h"
#include "parts.h"

namespace story {

/// What happened when.
struct Event {
  Period date;
  Markdown title;
  Markdown text;
  Link url;
  Image image;
};

struct Timeline {
  std::string_view title;
  List<Event> events;
};

/// Reads the block's own fields; false where it can't be shown.
bool read(Object& in, Timeline& timeline);

/// Writes the block's HTML. Its id and language are in page.block.
void render(Page& page, const Timeline& timeline);

}  // namespace story
