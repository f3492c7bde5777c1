// What stands behind the blocks.
#pragma once

#include "glossary.h"
#include "html/page.h"
#include "story.h"

namespace story {

/// In one element: corrections, or those of the `only` block that is shown, the rights, the glossary and the notes; or
/// nothing.
void render_footer(Page& page, const Story& story, const Block* only, const Glossary& glossary);

}  // namespace story
