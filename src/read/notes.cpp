// Notes of the story itself.
#include "read/notes.h"

#include "base/ascii.h"

namespace story {

std::string_view note_named_at(std::string_view text) {
  if (!text.starts_with("[^")) return {};
  const std::size_t end = text.find(']');
  const std::string_view id = text.substr(2, end == std::string_view::npos ? 0 : end - 2);
  return is_id(id) ? id : std::string_view();
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
      in.report().at_name(node, messages::bad_id(id));
    } else if (kind != Kind::string) {
      in.report().at_value(node, messages::wrong_type(name_of(Kind::string), name_of(kind)));
    } else if (is_blank(document[node].text)) {
      in.report().at_value(node, messages::empty_field(id));
    } else {
      notes.add(document.arena(), {id, {document[node].text, node}, node, false});
    }
  }
}

}  // namespace story
