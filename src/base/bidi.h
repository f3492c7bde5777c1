// Invisible characters that change the order in which text is read.
#pragma once

#include <string_view>

namespace story {

/// Whether text holds an embedding or override (U+202A to U+202E), or an isolate (U+2066 to U+2069) without its other
/// half. Such text can show something else than it says (CVE-2021-42574). In the HTML it can't reach beyond its own
/// element; an editor should know of it all the same.
bool reorders_text(std::string_view text);

/// Which way most of the letters run: above 0 from left to right, below 0 from right to left, 0 where there is none.
/// What stands in HTML tags and references does not count. Letters are those of Unicode's right-to-left blocks, and
/// all others; punctuation and symbols of the blocks U+2000 to U+2BFF are none.
int balance_of_letters(std::string_view html);

}  // namespace story
