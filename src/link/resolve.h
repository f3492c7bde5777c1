// Relative addresses for those who read them away from their page.
#pragma once

#include <string>
#include <string_view>

namespace story {

/// A reference as a browser reads it in the page `base` (RFC 3986, 5.2): percent-encoded as judge_link() leaves it. The
/// reference itself where it is absolute, or where `base` is no absolute http or https URL.
std::string resolved(std::string_view base, std::string_view reference);

}  // namespace story
