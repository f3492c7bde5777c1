// Dates of other formats.
#pragma once

#include <string>
#include <string_view>

namespace story::importing {

/// The date as a story writes it (see date.h), or "" where it is none. Also reads a space for the T, offsets without a
/// colon, and milliseconds since 1970.
std::string story_date(std::string_view text);

/// A date in English and nothing else: "1959", "March 1959", "12 March 1959", "March 12, 1959". "" where it is none.
std::string english_date(std::string_view text);

}  // namespace story::importing
