// Spans such as 2020–2021.
#include "language/spans.h"

#include "base/ascii.h"

namespace story {

std::string with_whole_spans(std::string_view text) {
  std::string out;
  for (std::size_t begin = 0;;) {
    const std::size_t dash = text.find(kDash, begin);
    const std::size_t end = dash == std::string_view::npos ? text.size() : dash + kDash.size();
    out += text.substr(begin, end - begin);
    if (end == text.size()) return out;
    if (dash > 0 && is_ascii_digit(text[dash - 1]) && is_ascii_digit(text[end])) out += "\u2060";
    begin = end;
  }
}

}  // namespace story
