// Advice about pictures and slots.
#include "read/advice.h"

namespace story {

void advise_on_sizes(Object& in, const Image& image) {
  // How many before it one is compared with: no picture has more sizes, and a hostile list must cost no more.
  constexpr std::size_t kMostCompared = 64;
  const List<ImageFile>& files = image.sources;
  const Document& document = in.document();
  for (std::size_t i = 1; i < files.size(); ++i) {
    const std::size_t first = i > kMostCompared ? i - kMostCompared : 0;
    for (std::size_t other = first; other < i; ++other) {
      if (files[other].width != files[i].width) continue;
      const NodeId width = document.find(document[files[i].node].parent, "width");
      in.report().at_value(width, messages::repeated_width(files[i].width));
      break;
    }
  }
}

void advise_on_slot(Object& in) {
  const NodeId fallback = in.document().find(in.node(), "fallback");
  if (fallback == kRoot || in.document()[fallback].kind == Kind::null) {
    in.report().at_value(in.node(), messages::no_fallback());
  }
}

}  // namespace story
