// Advice about plain texts: markup in them is shown as it stands.
#include <algorithm>
#include <string>

#include "base/ascii.h"
#include "base/entity.h"
#include "diagnostics/advice_messages.h"
#include "read/advice.h"
#include "read/markup.h"

namespace story {
namespace {

/// Longer markup is no slip of the pen; and where there is much, to look for each end must not cost the whole text.
constexpr std::size_t kLongestAdvised = 256;

/// HTML's elements, as writers may know them.
constexpr std::string_view kElements =
    " a abbr acronym article aside audio b big blockquote br button caption center cite code col dd del details dfn "
    "div "
    "dl dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins "
    "kbd "
    "label li link main mark meta nav noscript object ol p param picture pre q s samp script section small source span "
    "strike strong style sub summary sup svg table tbody td tfoot th thead time title tr track tt u ul var video wbr ";

/// The character reference that `text` starts with, or "".
std::string_view reference_at(std::string_view text) {
  constexpr std::size_t kLongest = 32;
  const std::size_t end = text.substr(0, kLongest).find(';');
  return text.front() != '&' || end == std::string_view::npos ? std::string_view() : text.substr(0, end + 1);
}

/// Whether a character may stand beside emphasis: nothing that belongs to a word.
bool is_apart(char c) {
  return static_cast<unsigned char>(c) < 0x80 && !is_ascii_letter(c) && !is_ascii_digit(c) && c != '*' && c != '_';
}

/// What stands between marks of emphasis that `text` starts with, and the marks: `*late*`; or "".
std::string_view emphasis_at(std::string_view text) {
  text = text.substr(0, kLongestAdvised);
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

}  // namespace

std::string_view tag_at(std::string_view text) {
  constexpr std::string_view kComment = "<!--";
  if (text.starts_with(kComment)) return kComment;
  const std::size_t end = text.substr(0, kLongestAdvised).find('>');
  const std::size_t begin = text.substr(1, 1) == "/" ? 2 : 1;
  if (text.substr(0, 1) != "<" || end == std::string_view::npos || end <= begin) return {};
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

void advise_on_text(Report& report, NodeId node, std::string_view text) {
  for (std::size_t at = text.find_first_of("<&*_"); at != std::string_view::npos;
       at = text.find_first_of("<&*_", at + 1)) {
    const std::string_view rest = text.substr(at);
    if (const std::string_view tag = tag_at(rest); !tag.empty()) {
      report.at_value(node, messages::shown_markup(tag, {}));
      return;
    }
    std::string meant;
    const std::string_view reference = reference_at(rest);
    if (!reference.empty() && append_entity(meant, reference)) {
      report.at_value(node, messages::shown_markup(reference, meant));
      return;
    }
    if (rest.front() != '*' && rest.front() != '_') continue;
    if (at > 0 && !is_apart(text[at - 1])) continue;
    if (const std::string_view emphasis = emphasis_at(rest); !emphasis.empty()) {
      const std::size_t marks = emphasis.find_first_not_of(emphasis.front());
      report.at_value(node, messages::shown_markup(emphasis, emphasis.substr(marks, emphasis.size() - 2 * marks)));
      return;
    }
  }
}

}  // namespace story
