// What the lite engine leaves to the engine for articles, since only some stories have it. A field that nobody reads is
// a field that nobody knows, of which there is something to say: the story is handed over.
#include "blocks/quote/quote_audio.h"
#include "contents.h"
#include "glossary.h"
#include "html/digital_source.h"
#include "html/fallback.h"
#include "html/focus.h"
#include "html/note_numbers.h"
#include "lite/stop.h"
#include "read/fallback.h"
#include "read/focus.h"
#include "read/notes.h"
#include "read/trust.h"
#include "render_trust.h"
#include "slot_names.h"

namespace story {

void read_quote_audio(Object&, QuoteAudio&) {}
void render_quote_audio(Page&, const Quote&) {}

void read_contents(Object&, Story&) {}
void insert_contents(Page&, std::size_t, std::size_t) {}

void read_glossary(Object&, List<Term>&) {}
Glossary::Glossary(const Story&, std::string_view, Report&) : terms_(nullptr) {}
Glossary::~Glossary() = default;
void Glossary::explain(Page&, const Block&, std::size_t, std::size_t) {}
void Glossary::take_back() {}

void read_focus(Object&, Image&) {}
void write_focus(HtmlWriter&, const Image&) {}
void read_digital_source(Object&, std::string_view&) {}
void read_trust(Object&, Story&) {}
void find_corrected(Object&, Story&) {}
void read_policies(Object&, Policies&) {}
void render_translators(Page&, const Story&) {}
void render_disclosure(Page&, const Story&) {}
void render_retractions(Page&, const Story&) {}
void mark_block(Page&, const Story&, const Block&, std::size_t) {}
void render_footer(Page&, const Story&, const Block*, const Glossary&) {}
void render_digital_source(Page&, std::string_view) {}

void read_fallback(Object& in, Fallback&) {
  if (in.document().find(in.node(), "fallback") != kRoot) story_hesitate();
}
void render_fallback(Page&, const Fallback&, int) {}
void check_slots(Object&, List<Block>&) {}

void read_notes(Object&, List<Note>&) {}
std::string_view note_named_at(std::string_view) { story_hand_over(); }
bool may_define_notes(std::string_view) { return false; }
NotesHolder::NotesHolder(const Story&, Report&) : notes_(nullptr) {}
NotesHolder::~NotesHolder() = default;
std::size_t notes_so_far(const Page&) { return 0; }
void take_back_notes(Page&, std::size_t) {}
void name_note(Page&, std::string_view, NodeId, bool) {}
void name_notes_of_link(Page&, NodeId) {}
std::string_view without_notes(const Markdown& markdown, std::string&) { return markdown.source; }
}  // namespace story
