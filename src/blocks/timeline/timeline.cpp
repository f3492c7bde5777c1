// Timelines: what happened when, in the order given.
#include "blocks/timeline/timeline.h"

#include "html/controls.h"
#include "html/markdown.h"
#include "html/page.h"
#include "read/reader.h"

namespace story {
namespace {

bool read_event(Object& in, Event& event) {
  in.date("date", event.date, Need::required);
  in.markdown("title", event.title, Need::required);
  in.markdown("text", event.text);
  return in.complete();
}

void render_event(Page& page, const Event& event) {
  HtmlWriter& html = page.html;
  html.markup("<li part=\"event\">");
  page.time(event.date, "<time part=\"date\"");
  html.markup(" <bdi class=\"event\">");
  render_inline(page, event.title);
  html.markup("</bdi>");
  page.body(event.text, 1);
  html.markup("</li>\n");
}

}  // namespace

bool read(Object& in, Timeline& timeline) {
  in.text("title", timeline.title);
  in.list("events", timeline.events, read_event, "an event", Need::required);
  return in.complete();
}

void render(Page& page, const Timeline& timeline) {
  HtmlWriter& html = page.html;
  html.markup("<section class=\"timeline\" part=\"timeline\"");
  page.label(timeline.title, page.locale.timeline);
  page.close_block_tag();
  html.markup("\n");
  if (!timeline.title.empty()) page.title(timeline.title);
  html.line().markup("<ol>\n");
  for (const Event& event : timeline.events) render_event(page, event);
  html.markup("</ol>\n");
  render_controls(page);
  html.markup("</section>\n");
}

}  // namespace story
