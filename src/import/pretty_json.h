// JSON for people to read.
#pragma once

#include <string>
#include <string_view>

namespace story::importing {

/// JSON without white space, indented by two spaces a level, with a line break at its end.
std::string pretty_json(std::string_view compact);

}  // namespace story::importing
