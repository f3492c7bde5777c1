// The list of a story's contents. The lite engine has none: a field that it does not know is for the whole one.
#pragma once

#include "html/page.h"
#include "read/reader.h"
#include "story.h"

namespace story {

void read_contents(Object& in, Story& story);

/// Puts `<nav>` in front of what was written since html.mark(): links to the titles of its blocks and to its subheads,
/// as far as they are of the highest level and have an id. Of fewer than two there is no list, nor where there would be
/// more than `most` bytes with it.
void insert_contents(Page& page, std::size_t begin, std::size_t most);

}  // namespace story
