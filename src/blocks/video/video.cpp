// A film with its captions, transcript and credit.
#include "blocks/video/video.h"

#include "html/player.h"
#include "read/recording.h"

namespace story {

bool read(Object& in, Video& video) { return read_recording(in, video.recording, true); }

void render(Page& page, const Video& video) {
  page.html.markup("<figure class=\"recording\" part=\"video\"");
  page.close_block_tag();
  render_recording(page, video.recording, true);
}

}  // namespace story
