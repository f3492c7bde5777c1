// oEmbed 1.0 (https://oembed.com).
#pragma once

#include <string>
#include <string_view>

#include "output/assets.h"
#include "render.h"
#include "story.h"

namespace story {

/// An answer of type "rich". Its height is a guess from the length of the text: the story takes what its text needs.
std::string oembed(const Document& document, const Story& story, std::string_view html, const RenderOptions& options,
                   const Assets& assets);

}  // namespace story
