// Names that are numbered, and found again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/arena.h"

namespace story {

/// Numbers names in the order in which they come. A PATRICIA tree (Morrison, 1968): what a name costs follows its own
/// length, however the others were chosen, and there is nothing to balance.
class NameTable {
 public:
  /// Names are views, which must last.
  explicit NameTable(Arena& arena) : arena_(arena) { entries_.add(arena, {}); }

  /// The number of a name that is not empty; size() of before where it is new.
  std::uint32_t add(std::string_view name);

  /// The number of a name, or size() where there is none.
  std::uint32_t find(std::string_view name) const;

  std::uint32_t size() const { return static_cast<std::uint32_t>(entries_.size()) - 1; }

 private:
  /// A name, and a step of the tree: the bit in which it is told from others, and who comes next for either value of
  /// it. Where that has no later bit, it is where the search ends.
  struct Entry {
    std::string_view name;
    std::size_t bit = 0;
    std::uint32_t next[2] = {};
  };

  struct Link {
    std::uint32_t from;
    bool bit;
  };

  /// The last link on the way of a name, looking at no bit from `end` on.
  Link walk(std::string_view name, std::size_t end) const;
  std::uint32_t behind(Link link) const { return entries_[link.from].next[link.bit ? 1 : 0]; }

  Arena& arena_;
  List<Entry> entries_;  ///< the first has no name: it leads to the others
};

}  // namespace story
