// Body text.
#include "blocks/text/text.h"

#include "html/markdown.h"
#include "html/page.h"
#include "read/reader.h"

namespace story {

bool read(Object& in, Text& text) {
  in.markdown("markdown", text.markdown, Need::required);
  return in.complete();
}

void render(Page& page, const Text& text) {
  page.html.markup("<div class=\"text\" part=\"text\"");
  page.close_block_tag();
  page.html.markup("\n");
  Page body = page;
  body.subheads = true;
  render_blocks(body, text.markdown);
  page.html.markup("</div>\n");
}

}  // namespace story
