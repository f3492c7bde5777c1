// oEmbed 1.0 (https://oembed.com).
#pragma once

#include <string>
#include <string_view>

#include "output/assets.h"
#include "story.h"

namespace story {

/// An answer of type "rich", whose html is a <blockquote> with the first words and an <iframe>; of type "link" where
/// the site has no page for a frame. The height is a guess from the length of the text: the frame tells its own.
std::string oembed(const Document& document, const Story& story, std::string_view html, const Site& site);

}  // namespace story
