// Shows what stands for a block.
#include "html/fallback.h"

namespace story {

void render_fallback(Page& page, const Fallback& fallback, int depth) {
  HtmlWriter& html = page.html;
  page.body(fallback.text, depth);
  if (fallback.image.url) {
    html.line().markup("<figure class=\"image\">");
    page.figure(fallback.image);
  }
  if (!fallback.url) return;
  html.line().markup("<p>");
  page.linked(fallback.url, fallback.url.href);
  html.markup("</p>");
}

}  // namespace story
