// What the lite engine leaves to the engine for articles, since only some stories have it. A field that nobody reads is
// a field that nobody knows, of which there is something to say: the story is handed over.
#include "blocks/quote/quote_audio.h"
#include "contents.h"

namespace story {

void read_quote_audio(Object&, QuoteAudio&) {}
void render_quote_audio(Page&, const Quote&) {}

void read_contents(Object&, Story&) {}
void insert_contents(Page&, std::size_t) {}

}  // namespace story
