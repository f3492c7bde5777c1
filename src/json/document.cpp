// The list of values: read from correct text, and looked up.
#include "json/document.h"

#include "base/utf8.h"
#include "json/plain_json.h"
#include "json/syntax_error.h"

namespace story {

std::string_view name_of(Kind kind) {
  constexpr std::string_view kNames[] = {"null", "true or false", "a number", "a string", "a list", "an object"};
  return kNames[static_cast<std::size_t>(kind)];
}

std::optional<ParseFault> Document::parse() {
  if (read_plain()) return std::nullopt;
  nodes_ = {};
  decoded_.clear();
  return judge();
}

bool Document::read_plain() { return is_fit_json(json_) && read_plain_json(json_, arena_, nodes_, decoded_); }

NodeId Document::find(NodeId object, std::string_view name) const {
  NodeId found = kRoot;
  for (const NodeId id : members(object)) {
    if (nodes_[id].key == name) found = id;
  }
  return found;
}

Members Document::members(NodeId container) const { return {*this, container + 1, nodes_[container].next}; }

std::string Document::pointer(NodeId id) const {
  if (id == kRoot) return {};
  const NodeId parent = nodes_[id].parent;
  std::string path = pointer(parent);
  if (nodes_[parent].kind == Kind::object) {
    append_reference_token(path, nodes_[id].key);
  } else {
    std::size_t index = 0;
    for (NodeId before = parent + 1; before != id; before = nodes_[before].next) ++index;
    path += '/';
    path += std::to_string(index);
  }
  return path;
}

}  // namespace story
