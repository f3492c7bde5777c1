// Writing JSON text.
#pragma once

#include <string>
#include <string_view>

namespace story {

/// Appends `text` (valid UTF-8) as a JSON string with its quotes. `<`, `>`, `&`, U+2028 and U+2029 are written as
/// \u escapes, so that the result can stand inside a <script> element.
void append_json_string(std::string& out, std::string_view text);

}  // namespace story
