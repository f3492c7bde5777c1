// Invisible characters that change the order in which text is read.
#pragma once

#include <string_view>

namespace story {

/// Whether text holds an embedding or override (U+202A to U+202E), or an isolate (U+2066 to U+2069) without its other
/// half. Such text can show something else than it says (CVE-2021-42574). In the HTML it can't reach beyond its own
/// element; an editor should know of it all the same.
bool reorders_text(std::string_view text);

}  // namespace story
