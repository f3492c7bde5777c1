// What stands for a block that could not be read: its fallback, or words for its editor.
#include "blocks/unreadable.h"

#include "html/fallback.h"
#include "html/page.h"
#include "story.h"

namespace story {

void render(Page& page, const Unreadable& unreadable) {
  if (page.block->fallback) {
    page.html.markup("<div class=\"fallback\"");
    page.close_block_tag();
    render_fallback(page, page.block->fallback, 0);
    page.html.markup("</div>\n");
    return;
  }
  page.html.markup("<p class=\"placeholder\" role=\"note\"");
  page.close_block_tag();
  if (!unreadable.type.empty()) page.html.markup("<strong>").text(unreadable.type).markup("</strong> ");
  page.html.text(page.locale.unreadable).markup("</p>\n");
}

}  // namespace story
