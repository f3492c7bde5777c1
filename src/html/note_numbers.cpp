// What the rest of the renderer needs of notes.
#include "html/note_numbers.h"

#include <vector>

#include "html/notes.h"
#include "read/notes.h"

namespace story {

NotesHolder::NotesHolder(const Story& story, Report& report) : notes_(new Notes(story, report)) {}
NotesHolder::~NotesHolder() { delete notes_; }

std::size_t notes_so_far(const Page& page) { return page.notes == nullptr ? 0 : page.notes->mark(); }

void take_back_notes(Page& page, std::size_t so_far) {
  if (page.notes != nullptr) page.notes->rewind(so_far);
}

void name_note(Page& page, std::string_view id, NodeId node, bool in_link) {
  if (page.notes == nullptr) return;
  if (in_link) {
    page.notes->in_link.push_back(id);
  } else if (!page.notes->refer(page, id, node)) {
    page.html.text("[^").text(id).text("]");
  }
}

void name_notes_of_link(Page& page, NodeId node) {
  if (page.notes == nullptr) return;
  for (const std::string_view id : page.notes->in_link) name_note(page, id, node, false);
  page.notes->in_link.clear();
}

std::string_view without_notes(const Markdown& markdown, std::string& kept) {
  if (!may_define_notes(markdown.source)) return markdown.source;
  std::vector<Note> notes;  // listed elsewhere
  return kept = without_definitions(markdown.source, markdown.node, notes);
}

}  // namespace story
