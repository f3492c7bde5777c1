// Paragraphs of text.
#include "html/paragraphs.h"

namespace story {

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

std::string_view take_paragraph(std::string_view& text) {
  const std::string_view whole = trimmed(text);
  std::size_t end = whole.find('\n');
  while (end != std::string_view::npos) {
    const std::size_t next = whole.find_first_not_of(" \t\r", end + 1);
    if (whole[next] == '\n') break;
    end = whole.find('\n', end + 1);
  }
  text = end == std::string_view::npos ? std::string_view() : whole.substr(end);
  return trimmed(whole.substr(0, end));
}

}  // namespace story
