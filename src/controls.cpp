// The buttons of a block.
#include "controls.h"

namespace story {
namespace {

constexpr Markup kStart = "<div class=\"controls\" part=\"controls\" hidden>";

void render_sharing(Page& page) {
  HtmlWriter& html = page.html;
  html.markup("<button type=\"button\" data-action=\"share\">").text(page.locale.share_button);
  html.markup("</button><button type=\"button\" data-action=\"link\"").attribute("data-done", page.locale.link_copied);
  html.markup(">").text(page.locale.copy_link).markup("</button></div>\n");
}

}  // namespace

void render_controls(Page& page, std::string_view copy, std::string_view copied) {
  page.html.markup(kStart).markup("<button type=\"button\" data-action=\"copy\"");
  page.html.attribute("data-done", copied).markup(">").text(copy).markup("</button>");
  render_sharing(page);
}

void render_controls(Page& page) {
  page.html.markup(kStart);
  render_sharing(page);
}

}  // namespace story
