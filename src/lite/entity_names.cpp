// The named character references that journalists write. At any other the lite engine stops.
#include "base/entity.h"
#include "language/locales.h"
#include "lite/stop.h"

namespace story {

std::string_view named_entity(std::string_view name) {
  // One text is smaller than a table of what it holds.
  std::string_view names =
      "amp &|lt <|gt >|quot \"|apos '|nbsp \u00A0|ndash –|mdash —|hellip …|lsquo ‘|rsquo ’|ldquo “|rdquo ”|bdquo „|"
      "laquo «|raquo »|euro €|pound £|copy ©|reg ®|trade ™|deg °|bull •|middot ·|times ×|minus −|frac12 ½|shy \u00AD";
  while (!names.empty()) {
    std::string_view character = take_item(names, '|');
    if (take_item(character, ' ') == name) return character;
  }
  story_hand_over();
}

std::uint32_t meant_by_unfit(std::uint32_t /*number*/) { story_hand_over(); }

}  // namespace story
