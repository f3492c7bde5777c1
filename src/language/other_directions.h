// Which way those languages and scripts run that few stories are in: only the whole engine knows.
#pragma once

#include <string_view>

namespace story {

/// Whether a tag that is_right_to_left() does not know itself runs from right to left.
bool is_other_right_to_left(std::string_view tag);

}  // namespace story
