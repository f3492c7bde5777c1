// The parts that blocks share.
#include "html/page.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/bidi.h"
#include "html/candidate.h"
#include "html/digital_source.h"
#include "html/focus.h"
#include "html/markdown.h"
#include "story.h"

namespace story {
namespace {

void open_way_back(HtmlWriter& html, bool is_first) {
  html.markup(is_first ? Markup("\u00a0<a") : Markup(" <a")).markup(" href=\"#story-");
}

void close_way_back(Page& page) {
  page.html.markup("\" role=\"doc-backlink\"").attribute("aria-label", page.locale.back).markup(">\u21a9\ufe0e</a>");
}

}  // namespace

void Page::close_block_tag() {
  html.markup(" id=\"story-").attribute_text(block->id);
  html.markup("\"");
  if (!block->lang.empty()) {
    html.attribute("lang", block->lang).attribute("dir", right_to_left ? "rtl" : "ltr");
  }
  html.markup(">");
}

void Page::place(std::uint32_t number) {
  html.markup(" id=\"story-").attribute_text(block->id).attribute_text(".").number(number).markup("\"");
}

void Page::button_language() {
  if (story == nullptr) return;
  html.attribute("lang", story->lang).attribute("dir", story->right_to_left ? "rtl" : "ltr");
}

std::size_t Page::open_end() {
  const std::size_t start = html.mark();
  html.markup(">");
  return start;
}

bool Page::runs_against(std::size_t start) const {
  const std::string_view text = html.written(start);
  if (!right_to_left && !may_hold_right_to_left_letters(text)) return false;
  const int balance = balance_of_letters(text);
  return right_to_left ? balance > 0 : balance < 0;
}

void Page::turn(std::size_t start) {
  if (runs_against(start)) html.insert(start, right_to_left ? Markup(" dir=\"ltr\"") : Markup(" dir=\"rtl\""));
}

void Page::turn_words(std::size_t start) {
  if (!runs_against(start)) return;
  html.insert(start, right_to_left ? Markup("<bdi dir=\"ltr\">") : Markup("<bdi dir=\"rtl\">"));
  html.markup("</bdi>");
}

void Page::words(std::string_view text) {
  const std::size_t start = html.mark();
  html.text(text);
  turn_words(start);
}

void Page::title(std::string_view text, const Link& link) {
  html.open_heading(heading_level + 1)
      .markup(" id=\"story-")
      .attribute_text(block->id)
      .markup("-title\" part=\"title\">");
  const std::size_t start = html.mark();
  linked(link, text);
  turn_words(start);
  html.close_heading(heading_level + 1);
}

void Page::label(std::string_view title, std::string_view fallback) {
  if (title.empty()) {
    html.attribute("aria-label", fallback);
  } else {
    html.markup(" aria-labelledby=\"story-").attribute_text(block->id).markup("-title\"");
  }
}

void Page::between(std::string_view pattern) { html.text(around(around(pattern).after).before); }

void Page::comma() { between(locale.list); }

void Page::time(const Date& date, Markup start) {
  const std::string text = format_date(locale, date);
  // HTML knows no years before our era.
  if (date.year < 1) {
    html.text(text);
    return;
  }
  html.markup(start).attribute("datetime", date.iso).markup(">").text(text).markup("</time>");
}

void Page::link_attributes(const Link& link) {
  html.attribute("href", link.href);
  if (!link.external) return;
  html.markup(nofollow ? Markup(" rel=\"noopener noreferrer nofollow ugc\"") : Markup(" rel=\"noopener noreferrer\""));
}

void Page::way_back(Markup kind, std::uint32_t number, std::uint32_t place) {
  open_way_back(html, place == 1);
  html.markup(kind).number(number).markup(":").number(place);
  close_way_back(*this);
}

void Page::way_back(std::string_view block_id) {
  open_way_back(html, true);
  html.attribute_text(block_id);
  close_way_back(*this);
}

void Page::linked(const Link& link, std::string_view text) {
  if (!link) {
    html.text(text);
    return;
  }
  html.markup("<a part=\"link\"");
  link_attributes(link);
  const std::size_t start = open_end();
  html.text(text);
  turn(start);
  html.markup("</a>");
}

void Page::link_since(std::size_t start, const Link& link) {
  if (!link || html.written(start).find("<a ") != std::string_view::npos) return;
  const WrittenHtml words = html.since(start);
  html.rewind(start);
  html.markup("<a part=\"link\"");
  link_attributes(link);
  html.markup(">").again(words).markup("</a>");
}

bool Page::allows_image(const Link& url, NodeId node) {
  if (image_hosts.empty() || !url.external) return true;
  const std::string_view host = host_of(url.href);
  for (std::string_view rest = image_hosts; !rest.empty();) {
    // Host names are ASCII once they are percent-encoded, and have no case.
    if (is_same_but_for_case(take_item(rest, ' '), host)) return true;
  }
  report.at_value(node, messages::refused_image_host(host));
  return false;
}

void Page::candidates(const Image& image, Markup sizes) {
  bool begun = false;
  for (std::size_t i = 0; i <= image.sources.size(); ++i) {
    const ImageFile file = i == 0 ? ImageFile{image.url, image.width} : image.sources[i - 1];
    if (file.width == 0 || !allows_image(file.url, file.node)) continue;
    html.markup(begun ? Markup(", ") : Markup(" srcset=\""));
    write_candidate(html, file.url.href);
    html.text(" ").number(file.width).text("w");
    begun = true;
  }
  if (begun) html.markup("\" sizes=\"").markup(sizes).markup("\"");
}

void Page::image(const Image& image, Markup start, Markup sizes) {
  if (!allows_image(image.url, block == nullptr ? kRoot : block->node)) {
    html.text(image.alt);
    return;
  }
  html.markup(start).attribute("src", image.url.href);
  if (!image.sources.empty()) candidates(image, sizes);
  html.attribute("alt", image.alt);
  write_focus(html, image);
  if (image.width > 0) html.attribute("width", image.width);
  if (image.height > 0) html.attribute("height", image.height);
  // The lead picture is what readers wait for; it stands before the blocks.
  html.markup(block == nullptr ? Markup(" loading=\"eager\" fetchpriority=\"high\"") : Markup(" loading=\"lazy\""));
  html.markup(" decoding=\"async\" referrerpolicy=\"no-referrer\">");
  render_digital_source(*this, image.digital_source);
}

void Page::size(BlockSize size) {
  constexpr Markup kClasses[] = {"", " inset", " wide", " full"};
  html.markup(kClasses[static_cast<std::size_t>(size)]);
}

void Page::figure(const Image& image, Markup sizes) {
  this->image(image, "<img", sizes);
  if (image.caption || !image.credit.empty()) {
    html.markup("<figcaption part=\"caption\">");
    render_words(*this, image.caption);
    if (!image.credit.empty()) {
      html.markup(image.caption ? Markup(" <bdi class=\"credit\">") : Markup("<bdi class=\"credit\">"));
      html.text(image.credit).markup("</bdi>");
    }
    html.markup("</figcaption>");
  }
  html.markup("</figure>");
}

void Page::body(const Markdown& markdown, int depth, Markup start) {
  if (!markdown) return;
  html.line().markup(start).markup("\n");
  Page inside = *this;
  inside.heading_level += depth;
  render_blocks(inside, markdown);
  html.markup("</div>");
}

void Page::origin(const Source& source, const Date& as_of) {
  if (source.title.empty() && !as_of) return;
  html.markup("<p class=\"origin\">");
  this->source(source);
  if (as_of) {
    const auto [before, after] = around(locale.as_of);
    html.markup(" <span class=\"as-of\">").text(before);
    time(as_of);
    html.text(after).markup("</span>");
  }
  html.markup("</p>\n");
}

void Page::source(const Source& source) {
  if (source.title.empty()) return;
  html.markup(" <span class=\"source\" part=\"source\">").text(locale.source).markup(" <cite dir=\"auto\">");
  linked(source.url, source.title);
  html.markup("</cite>");
  if (!source.publisher.empty()) {
    comma();
    html.markup("<bdi>").text(source.publisher).markup("</bdi>");
  }
  if (source.date) {
    comma();
    time(source.date);
  }
  html.markup("</span>");
}

}  // namespace story
