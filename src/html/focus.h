// What stays where a picture is cut, for the style sheet about.css.
#pragma once

#include "html/html.h"
#include "parts.h"

namespace story {

/// The attributes of an image that say it, or nothing.
void write_focus(HtmlWriter& html, const Image& image);

}  // namespace story
