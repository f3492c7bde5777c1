// Questions and answers, each answer folded until its question is opened.
#include "blocks/qa/qa.h"

#include "html/controls.h"
#include "html/markdown.h"
#include "html/page.h"
#include "read/reader.h"

namespace story {
namespace {

bool read_question(Object& in, Question& question) {
  in.markdown("question", question.question, Need::required);
  in.markdown("answer", question.answer, Need::required);
  return in.complete();
}

void render_question(Page& page, const Question& item, std::uint32_t number, bool folded, int depth) {
  HtmlWriter& html = page.html;
  html.markup(folded ? Markup("<details") : Markup("<div class=\"answered\""));
  page.place(number);
  html.markup(folded ? Markup("><summary>") : Markup(">"));
  html.open_heading(page.heading_level + depth).markup(" part=\"question\">");
  render_words(page, item.question);
  html.close_heading(page.heading_level + depth);
  html.markup(folded ? Markup("</summary>") : Markup(""));
  page.body(item.answer, depth, "<div class=\"text\" part=\"answer\">");
  html.markup(folded ? Markup("</details>\n") : Markup("</div>\n"));
}

}  // namespace

bool read(Object& in, Qa& qa) {
  in.text("title", qa.title);
  in.list("items", qa.items, read_question, "a question", Need::required);
  in.flag("collapsed", qa.collapsed);
  return in.complete();
}

void render(Page& page, const Qa& qa) {
  HtmlWriter& html = page.html;
  html.markup("<section class=\"qa\" part=\"qa\"");
  page.label(qa.title, page.locale.qa);
  page.close_block_tag();
  html.markup("\n");
  if (!qa.title.empty()) page.title(qa.title);
  html.line();
  const int depth = qa.title.empty() ? 1 : 2;
  std::uint32_t number = 0;
  for (const Question& item : qa.items) render_question(page, item, ++number, qa.collapsed, depth);
  render_controls(page);
  html.markup("</section>\n");
}

}  // namespace story
