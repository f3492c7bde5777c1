// Words with a dash between digits.
#include "html/spans.h"

#include <algorithm>

#include "base/ascii.h"

namespace story {
namespace {

bool is_span(std::string_view word) {
  for (std::size_t dash = word.find(kDash); dash != std::string_view::npos; dash = word.find(kDash, dash + 1)) {
    const std::string_view behind = word.substr(dash + kDash.size());
    if (dash > 0 && is_ascii_digit(word[dash - 1]) && !behind.empty() && is_ascii_digit(behind.front())) return true;
  }
  return false;
}

}  // namespace

void render_with_whole_spans(HtmlWriter& html, std::string_view text) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    if (is_span(word)) {
      html.markup("<span>").text(word).markup("</span>");
    } else {
      html.text(word);
    }
    const std::size_t next = std::min(text.find_first_not_of(' ', end), text.size());
    html.text(text.substr(end, next - end));
    text.remove_prefix(next);
  }
}

}  // namespace story
