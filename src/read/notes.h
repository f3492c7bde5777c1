// Notes of the story itself, and the names of all.
#pragma once

#include <string_view>

#include "read/reader.h"
#include "story.h"

namespace story {

/// The id of the note that is named where `text` starts: `a` of `[^a] and more`; or "".
std::string_view note_named_at(std::string_view text);

void read_notes(Object& in, List<Note>& notes);

}  // namespace story
