// The elements and texts of a story's HTML, with what decides their heights.
#pragma once

#include <string_view>
#include <vector>

#include "output/box_styles.h"
#include "output/line_breaks.h"

namespace story {

/// An element, or the text between two.
struct StoryNode {
  std::string_view name;  ///< "" for a text
  std::string_view tag;   ///< its start tag
  std::string_view kind;  ///< its class
  std::string_view lang;  ///< of itself or what is around it
  std::vector<Unbroken> words;
  bool spaced = false;  ///< whether a space ends the text
  double lines = 0;     ///< of code
  std::vector<StoryNode> children;
  BoxStyle style;
};

/// `html`: what render() gives for a story or one of its blocks; it must outlive the tree.
StoryNode story_tree(std::string_view html);

/// Gives all elements the styles that they have where the story is so wide inside.
void style_tree(StoryNode& story, double width);

}  // namespace story
