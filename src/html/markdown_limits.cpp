// The nesting of Markdown's containers, estimated from above without parsing.
#include "html/markdown_limits.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/ascii_set.h"

namespace story {
namespace {

constexpr AsciiSet kLineEnds("\r\n");

constexpr bool is_space(char c) { return c == ' ' || c == '\t'; }

/// Whether a list can't start here since the line is a thematic break: three or more of one character and spaces.
bool is_thematic_break(std::string_view line) {
  const char mark = line.empty() ? '\0' : line.front();
  if (mark != '-' && mark != '*' && mark != '_') return false;
  std::size_t marks = 0;
  for (const char c : line) {
    if (c == mark) {
      ++marks;
    } else if (!is_space(c)) {
      return false;
    }
  }
  return marks >= 3;
}

/// The length of a list marker at the start of `line`, or 0.
std::size_t list_marker(std::string_view line) {
  std::size_t length = 0;
  if (line.front() == '-' || line.front() == '+' || line.front() == '*') {
    length = 1;
  } else {
    while (length < line.size() && length < 9 && is_ascii_digit(line[length])) ++length;
    if (length == 0 || length == line.size() || (line[length] != '.' && line[length] != ')')) return 0;
    ++length;
  }
  const bool ends = length == line.size() || is_space(line[length]);
  return ends && !is_thematic_break(line) ? length : 0;
}

/// What a line starts with. The one space that belongs to a marker is not indentation.
struct Prefix {
  std::size_t columns = 0;
  std::size_t quotes = 0;
  std::size_t lists = 0;
  bool blank = false;
};

Prefix prefix_of(std::string_view line) {
  Prefix prefix;
  bool fence = false;
  const auto drop_marker = [&line](std::size_t length) {
    line.remove_prefix(length);
    if (!line.empty() && line.front() == ' ') line.remove_prefix(1);
  };
  // Each marker costs a look at the whole line, so they are counted no further than need be.
  while (!line.empty() && prefix.lists <= kMostNesting) {
    if (is_space(line.front())) {
      prefix.columns += line.front() == '\t' ? 4 : 1;
      line.remove_prefix(1);
    } else if (line.front() == '>') {
      ++prefix.quotes;
      drop_marker(1);
    } else if (const std::size_t length = list_marker(line); length > 0) {
      ++prefix.lists;
      drop_marker(length);
    } else if (!fence && (line.front() == '`' || line.front() == '~')) {
      // Where a line ends the container of a fenced block, md4c 0.5.3 reads on behind what looks like the fence.
      line.remove_prefix(std::min(line.find_first_not_of(line.front()), line.size()));
      fence = true;
    } else {
      return prefix;
    }
  }
  prefix.blank = line.empty() && prefix.quotes == 0 && prefix.lists == 0 && !fence;
  return prefix;
}

}  // namespace

std::size_t nesting_bound(std::string_view markdown) {
  std::size_t open = 0;  // no more containers than this are open after the last line
  std::size_t most = 0;
  bool after_blank = true;
  while (!markdown.empty()) {
    const std::size_t end = kLineEnds.first_in(markdown);
    const Prefix prefix = prefix_of(markdown.substr(0, end));
    const bool two = markdown.substr(end, 2) == "\r\n";
    markdown.remove_prefix(std::min(end + (two ? 2 : 1), markdown.size()));
    if (prefix.blank) {
      after_blank = true;
      continue;
    }
    // A list goes on where the line is indented by two columns or more, a quotation where it has its ">". Within a
    // paragraph everything may go on lazily without them.
    const std::size_t shown = std::min(open, prefix.columns / 2) + prefix.quotes + prefix.lists;
    open = after_blank ? shown : std::max(open, shown);
    most = std::max(most, open);
    after_blank = false;
  }
  return most;
}

}  // namespace story
