// Chooses blocks for boxes, timelines, embeds and links.
#include "import/pieces.h"

#include <algorithm>

#include "import/dates.h"
#include "import/text/markdown_inline.h"
#include "import/text/markdown_writer.h"

namespace story::importing {
namespace {

using Kind = Block::Kind;

/// Whether the blocks are one list whose items are a line each.
bool is_plain_list(const Blocks& blocks) {
  if (blocks.size() != 1 || blocks.front().kind != Kind::list) return false;
  const Blocks& items = blocks.front().children;
  return !items.empty() && std::all_of(items.begin(), items.end(), [](const Block& item) {
    return item.children.size() == 1 && item.children.front().kind == Kind::paragraph &&
           !is_blank(item.children.front().line);
  });
}

bool has_text(const Blocks& blocks) {
  const std::vector<Line> lines = lines_of(blocks);
  return std::any_of(lines.begin(), lines.end(), [](const Line& line) { return !is_blank(line); });
}

}  // namespace

void write_box(Importer& in, const Value& box, std::string_view what, std::string_view title, Blocks content) {
  std::string name(title);
  if (name.empty() && !content.empty() && content.front().kind == Kind::heading) {
    name = plain_text(content.front().line);
    content.erase(content.begin());
  }
  if (is_plain_list(content)) {
    std::vector<std::string> points;
    for (const Line& line : lines_of(content)) points.push_back(inline_markdown(line));
    in.story.keypoints(name, points);
    in.kept();
  } else if (!name.empty() && has_text(content)) {
    in.story.questions({}, {{{}, name, std::move(content)}});
    in.kept();
  } else {
    in.flattened(box, what, "part of the text");
    if (!name.empty()) in.story.text({heading(2, {text_span(name)})});
    in.story.text(std::move(content));
  }
}

void write_timeline(Importer& in, const Value& timeline, std::string_view what, std::string_view title,
                    std::vector<Entry> events) {
  for (Entry& event : events) {
    if (!event.date.empty()) continue;
    event.date = english_date(event.title);
    if (event.date.empty()) event.date = story_date(event.title);
    if (event.date.empty() || event.text.empty()) continue;
    // Its title was its date: what comes first says what happened.
    event.title = plain_text(event.text.front().line);
    if (!event.title.empty()) event.text.erase(event.text.begin());
  }
  const bool dated = !events.empty() && std::all_of(events.begin(), events.end(), [](const Entry& event) {
    return !event.date.empty() && !event.title.empty();
  });
  if (dated) {
    in.story.timeline(title, events);
    in.kept();
    return;
  }
  in.flattened(timeline, what, "text, since not every event has a date");
  if (!title.empty()) in.story.text({heading(1, {text_span(title)})});
  for (Entry& event : events) {
    if (!event.title.empty()) in.story.text({heading(2, {text_span(event.title)})});
    in.story.text(std::move(event.text));
  }
}

void write_link(Importer& in, const Value& from, std::string_view what, std::string_view url, std::string_view title) {
  const std::string href = in.judged(from, url);
  if (href.empty() && title.empty()) {
    in.left_out(from, what);
    return;
  }
  Marks marks;
  marks.link = href;
  in.story.text({paragraph(Line{text_span(title.empty() ? url : title, marks)})});
  if (href.empty()) {
    in.as_text(from, what);
  } else {
    in.flattened(from, what, "a link");
  }
}

void write_quote(Importer& in, const Blocks& text, Quote quote) {
  quote.text_markdown = paragraph_markdown(text);
  if (!quote.text_markdown.empty()) in.story.quote(quote);
}

Blocks image_in_text(const Image& image) {
  Span span;
  span.kind = Span::Kind::image;
  span.text = image.alt;
  span.image = image.url;
  Blocks out = {paragraph(Line{std::move(span)})};
  if (!is_blank(image.caption)) out.push_back(paragraph(image.caption));
  if (!image.credit.empty()) out.push_back(paragraph(image.credit));
  return out;
}

std::string_view byline_name(std::string_view byline) {
  for (const std::string_view prefix : {"By ", "by ", "BY "}) {
    if (byline.substr(0, prefix.size()) == prefix) return byline.substr(prefix.size());
  }
  return byline;
}

void write_related(Importer& in, const Value& from, std::string_view what, std::string_view heading, Link link) {
  if (link.url.empty() && link.title.empty()) {
    in.without_url(from, what);
    return;
  }
  if (link.url.empty() || link.title.empty()) {
    if (!heading.empty()) in.story.text({story::importing::heading(2, {text_span(heading)})});
    write_link(in, from, what, link.url, link.title);
    return;
  }
  in.story.related(heading, "inline", {std::move(link)});
  in.kept();
}

}  // namespace story::importing
