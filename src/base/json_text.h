// Writing JSON text.
#pragma once

#include <string>
#include <string_view>

namespace story {

/// Whether `<`, `>`, `&`, U+2028, U+2029 and what HTML may not hold are written as \u escapes, so that the text can
/// stand in a <script> element.
enum class JsonPlace { script, file };

/// Appends `text` (valid UTF-8) as a JSON string with its quotes.
void append_json_string(std::string& out, std::string_view text, JsonPlace place = JsonPlace::script);

}  // namespace story
