// What stands for a block where it can't be shown.
#include "read/fallback.h"

#include "read/fields.h"

namespace story {
namespace {

bool read_parts(Object& in, Fallback& fallback) {
  const std::size_t found = in.report().count();
  in.markdown("text", fallback.text);
  in.object("image", fallback.image, read_image, "an image");
  in.link("url", fallback.url, LinkUse::navigation);
  // What is wrong has been reported.
  if (!fallback && in.report().count() == found) in.report().at_value(in.node(), messages::empty_field("fallback"));
  return static_cast<bool>(fallback);
}

}  // namespace

void read_fallback(Object& in, Fallback& fallback) { in.object("fallback", fallback, read_parts, "a fallback"); }

}  // namespace story
