// Renders Markdown and takes the tags away.
#include "shown_text.h"

#include "base/json_text.h"
#include "base/utf8.h"
#include "import/text/html_tokens.h"
#include "render.h"

namespace story {
namespace {

/// What a reader sees of a text: neither white space nor what no page may hold.
void append_visible(std::string& out, std::string_view text) {
  for (const char c : without_unfit(text)) {
    if (static_cast<unsigned char>(c) > 0x20) out += c;
  }
}

}  // namespace

std::string visible_text(const importing::Blocks& blocks) {
  std::string out;
  for (const importing::Line& line : importing::lines_of(blocks)) {
    for (const importing::Span& span : line) {
      if (span.kind != importing::Span::Kind::image) append_visible(out, span.text);
    }
  }
  return out;
}

std::string rendered_text(std::string_view markdown) {
  std::string json = R"({"headline":"","blocks":[{"type":"text","markdown":)";
  append_json_string(json, markdown);
  json += "}]}";
  const std::string html = render(json).html;
  std::string out;
  importing::HtmlTokens tokens(html);
  importing::HtmlToken token;
  while (tokens.next(token)) {
    if (token.kind == importing::HtmlToken::Kind::text) append_visible(out, token.text);
  }
  return out;
}

}  // namespace story
