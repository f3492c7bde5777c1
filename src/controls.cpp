// The buttons of a block.
#include "controls.h"

namespace story {

void render_controls(Page& page, std::string_view copy, std::string_view copied) {
  HtmlWriter& html = page.html;
  html.markup("<div class=\"controls\" part=\"controls\" hidden><button type=\"button\" data-action=\"copy\"");
  html.attribute("data-done", copied).markup(">").text(copy);
  html.markup("</button><button type=\"button\" data-action=\"share\">").text(page.locale.share_button);
  html.markup("</button><button type=\"button\" data-action=\"link\"").attribute("data-done", page.locale.link_copied);
  html.markup(">").text(page.locale.copy_link).markup("</button></div>\n");
}

}  // namespace story
