// A slot: the page puts an element of its own there.
#include "blocks/slot/slot.h"

#include "html/fallback.h"
#include "html/page.h"
#include "read/advice.h"
#include "read/reader.h"
#include "story.h"

namespace story {

bool read(Object& in, HouseBlock& slot) {
  in.token("name", slot.name, Need::required);
  in.text("title", slot.title);
  if (in.complete()) advise_on_slot(in);
  return in.complete();
}

void render(Page& page, const HouseBlock& slot) {
  HtmlWriter& html = page.html;
  html.markup("<div class=\"slot\" part=\"slot\"");
  page.close_block_tag();
  html.markup("\n");
  if (!slot.title.empty()) page.title(slot.title);
  html.line();
  if (!slot.name.empty()) html.markup("<slot name=\"story-").attribute_text(slot.name).markup("\">");
  render_fallback(page, page.block->fallback, slot.title.empty() ? 0 : 1);
  html.markup(slot.name.empty() ? Markup("</div>\n") : Markup("</slot></div>\n"));
}

}  // namespace story
