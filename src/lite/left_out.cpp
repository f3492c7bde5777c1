// What the lite engine leaves to the engine for articles, since only some stories have it. A field that nobody reads is
// a field that nobody knows, of which there is something to say: the story is handed over.
#include "blocks/quote/quote_audio.h"
#include "contents.h"
#include "glossary.h"
#include "html/digital_source.h"
#include "html/focus.h"
#include "lite/stop.h"
#include "read/focus.h"
#include "read/note_definitions.h"
#include "read/trust.h"
#include "render_trust.h"

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
void Glossary::render(Page&) const {}
void Glossary::report_unused(Report&) const {}

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
void render_corrections(Page&, const Story&, const Block*) {}
void render_rights(Page&, const Story&) {}
void render_digital_source(Page&, std::string_view) {}

bool may_define_notes(std::string_view markdown) {
  if (markdown.find("[^") != std::string_view::npos && markdown.find("]:") != std::string_view::npos) story_hand_over();
  return false;
}
std::string without_definitions(std::string_view, NodeId, std::vector<Note>&) { story_hand_over(); }
std::string_view without_notes(const Markdown& markdown, std::string&) { return markdown.source; }

}  // namespace story
