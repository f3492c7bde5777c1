// The sound of a quotation. The lite engine has none: a field that it does not know is for the whole one.
#pragma once

#include "blocks/quote/quote.h"

namespace story {

void read_quote_audio(Object& in, QuoteAudio& audio);
void render_quote_audio(Page& page, const Quote& quote);

}  // namespace story
