// What stands behind the blocks.
#include "render_footer.h"

#include "html/notes.h"
#include "render_trust.h"

namespace story {

void render_footer(Page& page, const Story& story, const Block* only, const Glossary& glossary) {
  HtmlWriter& html = page.html;
  const std::size_t begin = html.mark();
  html.markup("<footer>\n");
  const std::size_t start = html.mark();
  render_corrections(page, story, only);
  if (only == nullptr) render_rights(page, story);
  glossary.render(page);
  page.notes->render(page);
  if (html.mark() == start) {
    html.rewind(begin);
  } else {
    html.markup("</footer>\n");
  }
  if (only != nullptr) return;
  page.notes->report_unused(page.report);
  glossary.report_unused(page.report);
}

}  // namespace story
