// The two ways a document is read, held against each other.
#pragma once

#include <string>

#include "json/document.h"

namespace story {

/// How a document that read_plain() read differs from one that judge() read; "" where it does not.
inline std::string difference(const Document& plain, const Document& judged) {
  const auto same_place = [](Span a, Span b) { return a.begin == b.begin && a.end == b.end; };
  if (plain[kRoot].next != judged[kRoot].next) return "the number of values";
  for (NodeId id = kRoot; id < judged[kRoot].next; ++id) {
    const Node& a = plain[id];
    const Node& b = judged[id];
    const std::string at = " of value " + std::to_string(id);
    if (a.kind != b.kind) return "the kind" + at;
    if (a.parent != b.parent || a.next != b.next) return "the nesting" + at;
    if (!same_place(a.at, b.at) || !same_place(a.key_at, b.key_at)) return "the place" + at;
    if (a.key != b.key) return "the name" + at;
    if (a.text != b.text) return "the text" + at;
  }
  return "";
}

}  // namespace story
