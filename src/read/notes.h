// Notes: those of the story, and those that its texts define.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "read/reader.h"
#include "story.h"

namespace story {

/// The id of the note that is named where `text` starts: `a` of `[^a] and more`; or "".
std::string_view note_named_at(std::string_view text);

/// Whether without_definitions() may find anything.
bool may_define_notes(std::string_view markdown);

/// The text without the paragraphs that are notes, each a line `[^id]: …` and those that follow it up to an empty one.
/// The notes are added.
std::string without_definitions(std::string_view markdown, NodeId node, std::vector<Note>& notes);

void read_notes(Object& in, List<Note>& notes);

}  // namespace story
