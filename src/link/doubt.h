// What is said about a link that is perhaps not what was meant.
#pragma once

#include <string_view>

#include "diagnostics/messages.h"
#include "link/link.h"

namespace story {

/// The warning for a verdict with a doubt. `url` is as it was given.
Message doubt_about(std::string_view url, const LinkVerdict& verdict);

}  // namespace story
