// A list of contents, made from the HTML below it: so it names what readers find there.
#include "contents.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace story {
namespace {

struct Entry {
  std::string_view id;
  std::size_t begin;  ///< where its words are
  std::size_t end;
};

/// The headings of the highest level that have an id. In texts and values of HTML "<" is escaped: only tags have it.
std::vector<Entry> entries_in(std::string_view html, int level) {
  constexpr std::string_view kId = " id=\"";
  const std::string start = "<h" + std::to_string(std::min(level, HtmlWriter::kHeadingLevels)) + std::string(kId);
  std::vector<Entry> entries;
  for (std::size_t at = html.find(start); at != std::string_view::npos; at = html.find(start, at)) {
    at += start.size();
    const std::string_view id = html.substr(at, html.find('"', at) - at);
    const std::size_t begin = html.find('>', at) + 1;
    entries.push_back({id, begin, html.find("</h", begin)});
  }
  return entries;
}

}  // namespace

void read_contents(Object& in, Story& story) { in.flag("toc", story.toc); }

void insert_contents(Page& page, std::size_t begin, std::size_t most) {
  HtmlWriter& html = page.html;
  const WrittenHtml below = html.since(begin);
  const std::string_view text = below.text();
  const std::vector<Entry> entries = entries_in(text, page.heading_level + 1);
  if (entries.size() < 2) return;
  html.rewind(begin);
  html.markup("<nav class=\"contents\" part=\"contents\"").attribute("aria-label", page.locale.contents);
  html.markup("><details open><summary>").text(page.locale.contents).markup("</summary>\n<ol>\n");
  for (const Entry& entry : entries) {
    html.markup("<li><a").attribute("href", "#" + std::string(entry.id)).markup(">");
    html.again(below.words(entry.begin, entry.end)).markup("</a></li>\n");
  }
  html.markup("</ol></details></nav>\n").again(below);
  if (!html.overflowed() && html.mark() <= most) return;
  html.rewind(begin);
  html.again(below);
  page.report.at_value(kRoot, messages::output_too_large());
}

}  // namespace story
