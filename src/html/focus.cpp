// What stays where a picture is cut, for the style sheet about.css.
#include "html/focus.h"

namespace story {

void write_focus(HtmlWriter& html, const Image& image) {
  if (image.focus_x != kMiddle) html.attribute("data-x", static_cast<std::uint32_t>(image.focus_x));
  if (image.focus_y != kMiddle) html.attribute("data-y", static_cast<std::uint32_t>(image.focus_y));
}

}  // namespace story
