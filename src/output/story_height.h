// How tall a story is where no browser can be asked: an estimate, rather too tall than too low.
#pragma once

#include <cstddef>
#include <string_view>

#include "output/story_tree.h"

namespace story {

class StoryHeight {
 public:
  /// `html`: what render() gives for a story or one of its blocks; it must outlive this.
  explicit StoryHeight(std::string_view html);

  /// Where the element is so wide; both in ems of the page's type.
  double at(double width);

 private:
  StoryNode story_;
  std::size_t range_ = 0;  ///< that its styles are for
};

}  // namespace story
