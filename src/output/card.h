// A quotation as a picture to post: the same card as web/src/card/ draws in a browser.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "json/report.h"
#include "story.h"

namespace story {

struct CardOptions {
  enum class Shape : std::uint8_t { wide, square };  ///< 1600 × 900 or 1080 × 1080 pixels
  enum class Theme : std::uint8_t { light, dark };

  Shape shape = Shape::wide;
  Theme theme = Theme::light;
};

/// An SVG picture of the quotation `block`, by default the story's first, with its speaker and source. It loads
/// nothing: fonts are the system's, and there is no portrait. The text is as large as it fits; "", and the reason
/// reported, where it does not fit or there is no such quotation. `lang` is the language that the story is shown in.
std::string quote_card(const Document& document, const Story& story, std::string_view lang, std::string_view block,
                       CardOptions options, Report& report);

}  // namespace story
