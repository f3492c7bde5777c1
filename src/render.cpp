// The public function.
#include "render.h"

#include "read_story.h"
#include "render_loaded.h"

namespace story {

RenderResult render(std::string_view json, const RenderOptions& options) {
  LoadedStory loaded(json, options.most_bytes);
  return render_loaded(loaded, options);
}

}  // namespace story
