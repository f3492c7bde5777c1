// Notes: those of the story, and those that its texts define.
#include "read/notes.h"

#include <algorithm>

#include "base/ascii.h"

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

bool is_blank_line(std::string_view line) { return line.find_first_not_of(" \t\r\n") == std::string_view::npos; }

/// Whether a line is within fenced code (CommonMark, 4.5) where it might define a note: at the top, or in an item whose
/// text begins less than four columns from the left.
class Fence {
 public:
  bool is_open() const { return length_ > 0; }

  /// Takes a line; whether it opens or closes the code.
  bool take(std::string_view line) {
    std::size_t column = indent_of(line);
    if (is_open() && !is_blank_line(line) && column < container_) length_ = 0;  // the item has ended
    if (is_open()) {
      line.remove_prefix(column);
      const std::size_t length = run_of(line, mark_);
      if (column > container_ + kMostIndent || length < length_ || !is_blank_line(line.substr(length))) return false;
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

std::string_view note_named_at(std::string_view text) {
  if (!text.starts_with("[^")) return {};
  const std::size_t end = text.find(']');
  const std::string_view id = text.substr(2, end == std::string_view::npos ? 0 : end - 2);
  return is_id(id) ? id : std::string_view();
}

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
    } else if (in_note && !is_blank_line(line)) {
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

void read_notes(Object& in, List<Note>& notes) {
  const NodeId map = in.map("notes");
  if (map == kRoot) return;
  Document& document = in.document();
  for (const NodeId node : document.members(map)) {
    const std::string_view id = document[node].key;
    const Kind kind = document[node].kind;
    if (kind == Kind::null) continue;
    if (id.empty() || !is_id(id)) {
      in.report().at_name(node, messages::bad_id(id, {}));
    } else if (kind != Kind::string) {
      in.report().at_value(node, messages::wrong_type(name_of(Kind::string), name_of(kind)));
    } else if (is_blank_line(document[node].text)) {
      in.report().at_value(node, messages::empty_field(id));
    } else {
      notes.add(document.arena(), {id, {document[node].text, node}, node, false});
    }
  }
}

}  // namespace story
