// Lines of text where no font can be asked for widths: each letter's is estimated, rather too wide than too narrow.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace story {

/// How wide valid UTF-8 text is about, in ems.
double width_of(std::string_view text);

/// How wide the space between two words is, in ems.
double width_of_space();

/// A part of a text that may not be broken.
struct Unbroken {
  double width = 0;     ///< in ems
  bool spaced = false;  ///< whether a space parts it from what is before it
};

/// The parts of a text between which a line may end.
std::vector<Unbroken> unbroken_parts(std::string_view text);

/// Whether text holds a letter of a script that runs from right to left.
bool holds_right_to_left(std::string_view text);

/// How wide the widest part of the text is that may not be broken.
double longest_word(std::string_view text);

/// The text in lines of at most `width` ems: as few as can be, and about equally long. It is broken where paragraphs
/// end, at spaces and between the letters of scripts that have none; a word longer than a line between any two
/// graphemes.
std::vector<std::string> broken_into_lines(std::string_view text, double width);

}  // namespace story
