// What the style sheet says of how much room things take, in ems of their own type.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace story {

enum class Display : std::uint8_t {
  same,  ///< as the rules before say
  inside,
  block,
  none,
  fixed,  ///< as high as it is at least
  row,    ///< side by side where there is room, else one below the other
  fit,    ///< a grid of as many columns as there is room for, and as there are children
  fill,   ///< the same, of which some may stay empty
  table,
  picture,
  drawing,
};

/// The measures of a box. Type is `size` of what is around it and `grows` hundredths of the story's width, from
/// `smallest` to `largest`.
enum Measure : std::uint8_t {
  kSize,
  kSmallest,
  kLargest,
  kGrows,
  kLine,  ///< height of a line
  kBold,
  kAbove,  ///< margins
  kBelow,
  kTop,  ///< padding
  kBottom,
  kSides,   ///< padding of both sides
  kWidest,  ///< 0 is no limit
  kShare,   ///< of the width that it would have; 0 is all of it
  kLeast,   ///< least height
  kTrack,   ///< least width of a column
  kGap,     ///< between columns
  kRowGap,
  kBeside,  ///< width that it takes beside its siblings; a part of all below 1
  kClear,   ///< what has the whole width all the same
  kWidth,   ///< of a picture; 0 is that of the column
  kAspect,  ///< width of a picture by its height; 0 is its own
  kMeasures,
};

struct BoxStyle {
  Display display = Display::inside;
  std::array<double, kMeasures> measures{};

  double operator[](Measure measure) const { return measures[measure]; }
};

/// An element, and those around it.
struct Styled {
  std::string_view name;
  std::string_view classes;
  std::string_view id;
  bool first = false;  ///< among the elements of its parent
  bool last = false;
  const Styled* parent = nullptr;
};

/// How wide the story is inside decides some of it: the same within each of these ranges, counted from 1.
std::size_t style_range(double width);

BoxStyle box_style(const Styled& element, double width);

}  // namespace story
