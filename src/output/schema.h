// The format as a JSON Schema, for editors.
#pragma once

#include <string_view>

namespace story {

/// The JSON Schema (draft 2020-12) of stories: story.schema.json.in here, and what each block's folder has.
std::string_view schema();

}  // namespace story
