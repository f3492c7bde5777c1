// What the rest of the renderer needs of notes. The lite engine has none: it hands a story that names any over.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "html/page.h"
#include "story.h"

namespace story {

/// The notes of a story while it is rendered.
class NotesHolder {
 public:
  NotesHolder(const Story& story, Report& report);
  ~NotesHolder();
  NotesHolder(const NotesHolder&) = delete;
  NotesHolder& operator=(const NotesHolder&) = delete;

  Notes* get() const { return notes_; }

 private:
  Notes* notes_;
};

/// How many places have named a note, to come back to with take_back_notes().
std::size_t notes_so_far(const Page& page);
void take_back_notes(Page& page, std::size_t so_far);

/// Writes the number of a note, linked to it, or what names it where there is none of this id. A link holds no other:
/// what it names comes behind it.
void name_note(Page& page, std::string_view id, NodeId node, bool in_link);
void name_notes_of_link(Page& page, NodeId node);

/// Block Markdown without the notes that it defines.
std::string_view without_notes(const Markdown& markdown, std::string& kept);

}  // namespace story
