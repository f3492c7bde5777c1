// Fact boxes: figures with their units, sources, dates and parts of a whole.
#pragma once

#include <cstdint>
#include <string_view>

#include "parts.h"

namespace story {

/// The whole that a fact's value is a part of, in the same unit and scale.
struct Whole {
  Value value;
  std::string_view label;
};

struct Fact {
  Markdown label;
  Value value;
  std::string_view unit;
  Scale scale = Scale::none;
  Qualifier qualifier = Qualifier::none;
  Whole of;
  Markdown note;
  Date as_of;
  Source source;
  NodeId node = kRoot;
};

struct Facts {
  enum class Layout : std::uint8_t { boxes, bars };

  std::string_view title;
  Markdown intro;
  List<Fact> items;
  Layout layout = Layout::boxes;
  Whole majority;  ///< marked on the scale of the bars
  bool collapsed = false;
};

/// Reads the block's own fields; false where it can't be shown.
bool read(Object& in, Facts& facts);

/// Writes the block's HTML. Its id and language are in page.block.
void render(Page& page, const Facts& facts);

}  // namespace story
