// Notes that texts define.
#include "read/note_definitions.h"

#include <algorithm>

#include "base/ascii.h"
#include "read/notes.h"

namespace story {
namespace {

constexpr std::size_t kMostIndent = 3;  // four spaces begin code

std::string_view without_indent(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(' ');
  return begin <= kMostIndent ? line.substr(begin) : std::string_view();
}

std::string_view note_id_of(std::string_view line) {
  const std::string_view id = note_named_at(line);
  return !id.empty() && line.substr(id.size() + 3, 1) == ":" ? id : std::string_view();
}

/// Whether a line is within fenced code (CommonMark, 4.5) where it might define a note: at the top, or in an item whose
/// text begins less than four columns from the left.
class Fence {
 public:
  bool is_open() const { return length_ > 0; }

  /// Takes a line; whether it opens or closes the code.
  bool take(std::string_view line) {
    std::size_t column = indent_of(line);
    if (is_open() && !is_blank(line) && column < container_) length_ = 0;  // the item has ended
    if (is_open()) {
      line.remove_prefix(column);
      const std::size_t length = run_of(line, mark_);
      if (column > container_ + kMostIndent || length < length_ || !is_blank(line.substr(length))) return false;
      length_ = 0;
      return true;
    }
    container_ = 0;
    while (const std::size_t size = item_mark(line.substr(column))) {
      column += size + indent_of(line.substr(column + size));
      container_ = column;
    }
    if (column > kMostIndent) return false;
    line.remove_prefix(column);
    const char mark = line.starts_with('~') ? '~' : '`';
    const std::size_t length = run_of(line, mark);
    if (length < 3 || (mark == '`' && line.find('`', length) != std::string_view::npos)) return false;
    mark_ = mark;
    length_ = length;
    return true;
  }

 private:
  static std::size_t run_of(std::string_view line, char mark) {
    return std::min(line.find_first_not_of(mark), line.size());
  }
  static std::size_t indent_of(std::string_view line) { return run_of(line, ' '); }

  /// The size of what begins an item at the start of a line, 0 where nothing does.
  static std::size_t item_mark(std::string_view line) {
    std::size_t size = std::min(line.find_first_not_of("0123456789"), line.size());
    const std::string_view marks = size > 0 ? ".)" : "-+*";
    const bool marked = size < line.size() && marks.find(line[size++]) != std::string_view::npos;
    return marked && line.substr(size, 1) == " " ? size : 0;
  }

  char mark_ = '`';
  std::size_t length_ = 0;
  std::size_t container_ = 0;  ///< the column where the text of its item begins
};

}  // namespace

bool may_define_notes(std::string_view markdown) {
  return markdown.find("[^") != std::string_view::npos && markdown.find("]:") != std::string_view::npos;
}

std::string without_definitions(std::string_view markdown, NodeId node, std::vector<Note>& notes) {
  std::string out;
  Fence fence;
  bool in_note = false;
  while (!markdown.empty()) {
    const std::size_t size = std::min(markdown.find('\n'), markdown.size() - 1) + 1;
    const std::string_view line = markdown.substr(0, size);
    const std::string_view text = without_indent(line);
    const bool is_fence = fence.take(line);
    const std::string_view id = is_fence || fence.is_open() ? std::string_view() : note_id_of(text);
    if (is_fence) in_note = false;
    if (!id.empty()) {
      const std::size_t begin = static_cast<std::size_t>(text.data() - markdown.data()) + id.size() + 4;
      notes.push_back({id, {markdown.substr(begin, size - begin), node}, node, true});
      in_note = true;
    } else if (in_note && !is_blank(line)) {
      // The note goes on.
      std::string_view& source = notes.back().text.source;
      source = {source.data(), static_cast<std::size_t>(line.data() + size - source.data())};
    } else {
      in_note = false;
      out += line;
    }
    markdown.remove_prefix(size);
  }
  return out;
}

std::string_view without_notes(const Markdown& markdown, std::string& kept) {
  if (!may_define_notes(markdown.source)) return markdown.source;
  std::vector<Note> notes;  // listed elsewhere
  return kept = without_definitions(markdown.source, markdown.node, notes);
}

}  // namespace story
