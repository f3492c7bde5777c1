// What Markdown may cost. Everything the parser would need more than linear time for is refused before or while it
// runs.
#pragma once

#include <cstddef>
#include <string_view>

namespace story {

inline constexpr std::size_t kMostNesting = 16;
inline constexpr std::size_t kMostTableColumns = 32;
inline constexpr std::size_t kMostTableRows = 500;

/// An upper bound of how deep lists and quotations stand in one another, found in one pass: the parser itself takes
/// (lines × depth) steps, so it must not see a text that is too deep.
std::size_t nesting_bound(std::string_view markdown);

}  // namespace story
