// The buttons of a block. They are hidden: only the script, which makes them work, shows them and gives each a name.
#pragma once

#include <string_view>

#include "html/page.h"

namespace story {

/// Opens the start tag of a button that copies: `copy` is what it does, `copied` is said when it has worked.
void open_copy_tag(Page& page, std::string_view copy, std::string_view copied);

/// Writes the buttons copy and menu. The script fills the menu: with share and link, and with what its button has words
/// for.
void render_controls(Page& page, std::string_view copy, std::string_view copied);

/// Writes the button menu.
void render_controls(Page& page);

/// Writes the buttons copy and menu of a quotation, which can be saved as a picture.
void render_quote_controls(Page& page, std::string_view speaker);

/// Writes the button menu of a pull quote; the menu copies, too.
void render_pull_controls(Page& page);

}  // namespace story
