// Sound with its transcript and credit.
#include "blocks/audio/audio.h"

#include "html/player.h"
#include "read/recording.h"

namespace story {

bool read(Object& in, Audio& audio) { return read_recording(in, audio.recording, false); }

void render(Page& page, const Audio& audio) {
  page.html.markup("<figure class=\"recording\" part=\"audio\"");
  page.close_block_tag();
  render_recording(page, audio.recording, false);
}

}  // namespace story
