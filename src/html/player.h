// Players of films and sound.
#pragma once

#include "html/page.h"
#include "parts.h"

namespace story {

/// What stands in the `<figure>` of a film, or of a sound, and its end tag.
void render_recording(Page& page, const Recording& recording, bool film);

/// The words of a recording, folded; their headings are `depth` levels deeper than the headline.
void render_transcript(Page& page, const Markdown& transcript, int depth);

}  // namespace story
