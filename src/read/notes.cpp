// Notes: those of the story, and those that its texts define.
#include "read/notes.h"

#include <algorithm>

#include "base/ascii.h"

namespace story {
namespace {

std::string_view without_indent(std::string_view line) {
  constexpr std::size_t kMostIndent = 3;  // four spaces begin code
  const std::size_t begin = line.find_first_not_of(' ');
  return begin <= kMostIndent ? line.substr(begin) : std::string_view();
}

std::string_view note_id_of(std::string_view line) {
  const std::string_view id = note_named_at(line);
  return !id.empty() && line.substr(id.size() + 3, 1) == ":" ? id : std::string_view();
}

bool is_blank_line(std::string_view line) { return line.find_first_not_of(" \t\r\n") == std::string_view::npos; }

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
  char fence = '\0';  // of the code that a line is within
  bool in_note = false;
  while (!markdown.empty()) {
    const std::size_t size = std::min(markdown.find('\n'), markdown.size() - 1) + 1;
    const std::string_view line = markdown.substr(0, size);
    const std::string_view text = without_indent(line);
    const std::string_view id = fence == '\0' ? note_id_of(text) : std::string_view();
    for (const char mark : {'`', '~'}) {
      if (!text.starts_with(std::string(3, mark)) || (fence != '\0' && fence != mark)) continue;
      fence = fence == '\0' ? mark : '\0';
      in_note = false;
      break;
    }
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
