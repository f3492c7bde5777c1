// The buttons of a block. They are hidden: only the script, which makes them work, shows them.
#pragma once

#include <string_view>

#include "html/page.h"

namespace story {

/// Writes the buttons copy, share and link; `copy` names the first, `copied` is said when it has worked.
void render_controls(Page& page, std::string_view copy, std::string_view copied);

/// Writes the buttons share and link.
void render_controls(Page& page);

/// Writes the buttons copy, share and link of a quotation, and one for a picture of it.
void render_quote_controls(Page& page, std::string_view speaker);

}  // namespace story
