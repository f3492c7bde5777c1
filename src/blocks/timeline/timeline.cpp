// Timelines: what happened when, in the order given.
#include "blocks/timeline/timeline.h"

#include "base/number.h"
#include "html/controls.h"
#include "html/markdown.h"
#include "html/page.h"
#include "language/quantity.h"
#include "read/fields.h"

namespace story {
namespace {

/// Of a long timeline, the events before its fold. Behind a fold there are at least two.
constexpr std::uint32_t kShown = 5;

bool read_event(Object& in, Event& event) {
  in.period("date", event.date, Need::required);
  in.markdown("title", event.title, Need::required);
  in.markdown("text", event.text);
  in.link("url", event.url, LinkUse::navigation);
  in.object("image", event.image, read_image, "an image");
  return in.complete();
}

/// Whether each date of a long timeline says more than its first characters, up to `length`, and these are those of the
/// event before for half of the events.
bool share(const Timeline& timeline, std::size_t length) {
  auto spare = static_cast<int>(timeline.events.size());
  if (spare <= static_cast<int>(kShown)) return false;
  std::string_view last;
  for (const Event& event : timeline.events) {
    const Date& date = event.date.from;
    if (!event.date.is_date() || date.year < Date::kFirstPlain || date.iso.size() <= length) return false;
    const std::string_view period = date.iso.substr(0, length);
    if (period != last) spare -= 2;
    last = period;
  }
  return spare >= 0;
}

/// HTML's times are days of our era that are known.
void render_date(Page& page, const Period& date, std::uint8_t above) {
  if (date.is_date() && date.from.year > 0) {
    Date shown = date.from;
    shown.above = above;
    page.time(shown, "<time part=\"date\"");
    return;
  }
  page.html.markup("<span class=\"date\" part=\"date\">").text(format_period(page.locale, date)).markup("</span>");
}

/// `period`: the year or day that begins here, or "".
void render_event(Page& page, const Event& event, std::uint32_t number, std::string_view period, std::uint8_t above) {
  HtmlWriter& html = page.html;
  html.markup("<li part=\"event\"");
  page.place(number);
  html.markup(">");
  if (!period.empty()) {
    html.markup("<p class=\"period\" part=\"period\">");
    html.text(format_date(page.locale, read_date(period))).markup("</p>");
  }
  render_date(page, event.date, above);
  html.markup(" <bdi class=\"event\">");
  const std::size_t start = html.mark();
  render_inline(page, event.title);
  page.link_since(start, event.url);
  html.markup("</bdi>");
  if (event.image.url) page.image(event.image, "\n<img", kTextWidth);
  page.body(event.text, 1);
  html.markup("</li>\n");
}

/// The list goes on behind a fold, with the number that comes next.
void open_fold(Page& page, std::size_t events) {
  HtmlWriter& html = page.html;
  html.markup("</ol>\n<details><summary>");
  const std::string digits = digits_of(static_cast<std::uint32_t>(events));
  const Value count{digits, true, read_decimal(digits)};
  html.text(fill(page.locale.show_all, format_quantity(page.locale, count, Scale::none, {})));
  html.markup("</summary>\n<ol").attribute("start", kShown + 1).markup(">\n");
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
  const bool folds = timeline.events.size() > kShown + 1;
  const std::uint8_t above = share(timeline, Date::kDay) ? Date::kDay : share(timeline, Date::kYear) ? Date::kYear : 0;
  std::string_view last;
  std::uint32_t number = 0;
  for (const Event& event : timeline.events) {
    if (number == kShown && folds) open_fold(page, timeline.events.size());
    const std::string_view period = event.date.from.iso.substr(0, above);
    render_event(page, event, ++number, period == last ? std::string_view() : period, above);
    last = period;
  }
  html.markup("</ol>\n");
  if (folds) html.markup("</details>\n");
  render_controls(page);
  html.markup("</section>\n");
}

}  // namespace story
