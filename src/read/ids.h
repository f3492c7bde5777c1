// Ids of blocks, and names that are made as they are.
#pragma once

#include <cstdint>
#include <set>
#include <string_view>

#include "read/reader.h"
#include "story.h"

namespace story {

/// Gives every block an id of its own.
class Ids {
 public:
  Ids(Report& report, Arena& arena) : report_(report), arena_(arena) {}

  /// The id that a story's author gave, or "" where it can't be used.
  std::string_view take_given(std::string_view given, NodeId node);

  /// `quote-2` for the second quote; the next free number where an author has used that.
  void make(Block& block, std::string_view type);

 private:
  struct Numbers {
    std::string_view type;
    std::uint32_t blocks = 0;  // of this type, so far
    std::uint32_t next = 0;    // the first that may be free
  };

  Numbers& numbers_of(std::string_view type);

  Report& report_;
  Arena& arena_;
  std::set<std::string_view> given_;  ///< those made are never alike: no type ends in a number
  List<Numbers> numbers_;             ///< there are few types
};

}  // namespace story
