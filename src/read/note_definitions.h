// Notes that texts define.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "json/document.h"
#include "story.h"

namespace story {

/// Whether without_definitions() may find anything.
bool may_define_notes(std::string_view markdown);

/// The text without the paragraphs that are notes, each a line `[^id]: …` and those that follow it up to an empty one.
/// The notes are added.
std::string without_definitions(std::string_view markdown, NodeId node, std::vector<Note>& notes);

/// Block Markdown without the notes that it defines.
std::string_view without_notes(const Markdown& markdown, std::string& kept);

}  // namespace story
