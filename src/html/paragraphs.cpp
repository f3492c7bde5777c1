// Paragraphs of text.
#include "html/paragraphs.h"

#include "base/ascii.h"

namespace story {

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_ascii_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_ascii_space(text.back())) text.remove_suffix(1);
  return text;
}

std::string_view take_paragraph(std::string_view& text) {
  text = trimmed(text);
  const std::string_view whole = text;
  bool blank = false;  // so far, the line
  while (!text.empty()) {
    if (text.front() == '\n') {
      if (blank) break;
      blank = true;
    } else if (!is_ascii_space(text.front())) {
      blank = false;
    }
    text.remove_prefix(1);
  }
  return trimmed(whole.substr(0, whole.size() - text.size()));
}

}  // namespace story
