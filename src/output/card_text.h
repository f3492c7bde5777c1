// What stands on a quotation's card.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "language/locales.h"
#include "story.h"

namespace story {

struct CardText {
  enum class Part : std::uint8_t { speaker, role, said, source };
  struct Line {
    Part part;
    std::string text;
  };

  std::string quotation;  ///< a paragraph a line, with quotation marks
  std::vector<Line> attribution;
  bool right_to_left = false;
};

/// Texts hold nothing that XML does not allow.
CardText card_text(const Document& document, const Quote& quote, const Locale& locale, bool right_to_left);

/// The same for a screen reader, one part a line.
std::string description_of(const CardText& card);

}  // namespace story
