// The name somebody probably meant.
#pragma once

#include <string_view>
#include <vector>

namespace story {

/// The one of `names` that is closest to `given` by edit distance (a swap of neighbours is one edit), or "" where none
/// is close: one edit in every three letters, ignoring ASCII case.
std::string_view nearest_name(std::string_view given, const std::vector<std::string_view>& names);

}  // namespace story
