// Text in Apple News Format: HTML, Markdown, or plain with its links beside it.
#include "import/formats/apple_news_text.h"

#include <algorithm>
#include <string>
#include <utility>

#include "base/json_text.h"
#include "base/utf8.h"
#include "import/text/characters.h"
#include "import/text/html_reader.h"
#include "render.h"

namespace story::importing {
namespace {

struct Addition {
  std::size_t begin;
  std::size_t end;
  std::string url;
};

/// Ranges count UTF-16 units.
std::size_t offset_of(std::string_view text, std::size_t units) {
  std::size_t at = 0;
  while (units > 0 && at < text.size()) {
    const CodePoint next = first_code_point(text.substr(at));
    at += next.size;
    units -= next.value > 0xFFFF && units > 1 ? 2 : 1;
  }
  return at;
}

std::vector<Addition> links_of(Importer& in, const Value& additions, std::string_view text) {
  constexpr std::size_t kMost = 200;  // each takes a walk through the text
  std::vector<Addition> links;
  for (const Value& each : additions.items()) {
    const auto begin = static_cast<std::size_t>(each["rangeStart"].number());
    const auto length = static_cast<std::size_t>(each["rangeLength"].number());
    if (each["type"].text() != "link" || links.size() == kMost) {
      in.say(each, messages::not_imported("\"additions\"", {}));
      continue;
    }
    const std::string url = in.url(each["URL"]);
    const std::size_t from = offset_of(text, begin);
    if (!url.empty()) links.push_back({from, from + offset_of(text.substr(from), length), url});
  }
  return links;
}

void add_linked(Line& line, std::string_view text, std::size_t begin, std::size_t end,
                const std::vector<Addition>& links) {
  while (begin < end) {
    std::size_t stop = end;
    Marks marks;
    for (const Addition& link : links) {
      if (link.begin <= begin && begin < link.end) {
        marks.link = link.url;
        stop = std::min(stop, link.end);
      } else if (link.begin > begin) {
        stop = std::min(stop, link.begin);
      }
    }
    line.push_back(text_span(text.substr(begin, stop - begin), marks));
    begin = stop;
  }
}

/// Markdown is rendered and read back, so that only what a story can hold and show safely is left of it.
Blocks from_markdown(Importer& in, const Value& text) {
  std::string json = R"({"headline":"x","blocks":[{"type":"text","markdown":)";
  append_json_string(json, text.text());
  json += "}]}";
  RenderOptions options;
  options.heading_level = 1;  // so that # is an h2, as it is in HTML
  const RenderResult rendered = render(json, options);
  const std::string& html = rendered.html;
  for (const Diagnostic& found : rendered.diagnostics) in.say(text, messages::in_markdown(found));
  const std::size_t begin = html.find("</header>");
  HtmlReading reading = read_html(std::string_view(html).substr(begin == std::string::npos ? html.size() : begin));
  return std::move(reading.blocks);
}

}  // namespace

Blocks apple_news_text(Importer& in, const Value& component) {
  const std::string_view format = component["format"].text();
  const Value text = component["text"];
  if (text.is_object()) return apple_news_text(in, text);
  if (format == "html") return in.html(text);
  if (format == "markdown") return from_markdown(in, text);
  return apple_news_plain(in, text, component["additions"]);
}

Blocks apple_news_plain(Importer& in, const Value& text, const Value& additions) {
  Blocks out;
  std::string_view rest = text.text();
  const std::vector<Addition> links = links_of(in, additions, rest);
  std::size_t at = 0;
  Line line;
  const auto end_paragraph = [&] {
    if (!is_blank(line)) out.push_back(paragraph(std::move(line)));
    line.clear();
  };
  while (at <= rest.size()) {
    const std::size_t end = std::min(rest.find('\n', at), rest.size());
    if (end == at) {
      end_paragraph();
    } else {
      if (!line.empty()) {
        line.emplace_back();
        line.back().kind = Span::Kind::line_break;
      }
      add_linked(line, rest, at, end, links);
    }
    at = end + 1;
  }
  end_paragraph();
  return out;
}

}  // namespace story::importing
