// Renders a story that has been read. For those who need more of it than its HTML; all others call render().
#pragma once

#include "read_story.h"
#include "render.h"

namespace story {

struct Page;

/// Writes the HTML of blocks in place of render_block(): the same bytes, for somebody who has some of them already.
class BlockWriter {
 public:
  virtual void write(Page& page, const Block& block) = 0;

 protected:
  ~BlockWriter() = default;
};

/// The block of an id, or nullptr, and the reason reported.
const Block* find_block(const Story& story, std::string_view id, Report& report);

/// Renders the story, and takes what was found while it was read and rendered out of its report. `writer` writes the
/// blocks, if given.
RenderResult render_loaded(LoadedStory& loaded, const RenderOptions& options, BlockWriter* writer = nullptr);

}  // namespace story
