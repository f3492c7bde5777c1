// What stands in an editor's preview for a block that could not be read.
#include "blocks/unreadable.h"

#include "html/page.h"

namespace story {

void render(Page& page, const Unreadable& unreadable) {
  page.html.markup("<p class=\"placeholder\" role=\"note\"");
  page.close_block_tag();
  if (!unreadable.type.empty()) page.html.markup("<strong>").text(unreadable.type).markup("</strong> ");
  page.html.text(page.locale.unreadable).markup("</p>\n");
}

}  // namespace story
