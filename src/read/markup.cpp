// Looks for the ends of what begins like markup.
#include "read/markup.h"

#include <algorithm>
#include <string>

#include "base/ascii.h"

namespace story {
namespace {

/// Longer markup is no slip of the pen; and where there is much, to look for each end must not cost the whole text.
constexpr std::size_t kLongest = 256;

/// HTML's elements, as writers may know them.
constexpr std::string_view kElements =
    " a abbr acronym article aside audio b big blockquote br button caption center cite code col dd del details dfn "
    "div dl dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input "
    "ins kbd label li link main mark meta nav noscript object ol p param picture pre q s samp script section small "
    "source span strike strong style sub summary sup svg table tbody td tfoot th thead time title tr track tt u ul "
    "var video wbr ";

}  // namespace

bool is_apart(char c) {
  return static_cast<unsigned char>(c) < 0x80 && !is_ascii_letter(c) && !is_ascii_digit(c) && c != '*' && c != '_';
}

std::string_view tag_at(std::string_view text) {
  constexpr std::string_view kComment = "<!--";
  if (text.starts_with(kComment)) return kComment;
  if (!text.starts_with('<')) return {};
  const std::size_t end = text.substr(0, kLongest).find('>');
  const std::size_t begin = text.starts_with("</") ? 2 : 1;
  if (end == std::string_view::npos || end <= begin) return {};
  std::string name = " ";
  for (const char c : text.substr(begin, end - begin)) {
    if (!is_ascii_letter(c) && !is_ascii_digit(c)) {
      if (c != ' ' && c != '/') return {};
      break;
    }
    name += to_ascii_lower(c);
  }
  name += ' ';
  return name.size() > 2 && kElements.find(name) != std::string_view::npos ? text.substr(0, end + 1)
                                                                           : std::string_view();
}

std::string_view reference_at(std::string_view text) {
  const std::size_t end = text.substr(0, kLongest).find(';');
  return !text.starts_with('&') || end == std::string_view::npos ? std::string_view() : text.substr(0, end + 1);
}

std::string_view emphasis_at(std::string_view text) {
  text = text.substr(0, kLongest);
  if (!text.starts_with('*') && !text.starts_with('_')) return {};
  const std::size_t marks = std::min(text.find_first_not_of(text.front()), text.size());
  if (marks > 3 || marks == text.size() || is_ascii_space(text[marks])) return {};
  const std::string_view mark = text.substr(0, marks);
  for (std::size_t end = text.find(mark, marks); end != std::string_view::npos; end = text.find(mark, end + 1)) {
    const std::size_t behind = end + marks;
    if (end > marks && !is_ascii_space(text[end - 1]) && (behind == text.size() || is_apart(text[behind])))
      return text.substr(0, behind);
  }
  return {};
}

}  // namespace story
