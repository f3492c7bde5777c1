// Shows what a story says of itself, so that readers can judge it.
#pragma once

#include "html/page.h"
#include "story.h"

namespace story {

/// In the byline: who translated the story.
void render_translators(Page& page, const Story& story);

/// Below the byline: how the story was made, and what readers should know of it.
void render_disclosure(Page& page, const Story& story);

/// Before the blocks: that the story was withdrawn.
void render_retractions(Page& page, const Story& story);

/// Puts into the block that was written since `start` that it was changed, and how it was made.
void mark_block(Page& page, const Story& story, const Block& block, std::size_t start);

/// Behind the blocks: other corrections, or those of the `only` block that is shown.
void render_corrections(Page& page, const Story& story, const Block* only);

/// There as well: who owns the story, or nothing.
void render_rights(Page& page, const Story& story);

/// The names of a byline behind a word such as "By".
void render_people(Page& page, std::string_view before, const List<Author>& people);

}  // namespace story
