// What readers see of imported text, to be compared with what was imported.
#pragma once

#include <string>
#include <string_view>

#include "import/text/rich_text.h"

namespace story {

/// All characters of these blocks that are not white space, in order; without images, whose text is no text in HTML.
std::string visible_text(const importing::Blocks& blocks);

/// The same of a text block that holds this Markdown, after it was rendered.
std::string rendered_text(std::string_view markdown);

}  // namespace story
