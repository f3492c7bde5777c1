// Reads JSON that is correct and usual: fast, in little code. It explains nothing.
#pragma once

#include <string>
#include <string_view>

#include "base/arena.h"
#include "json/document.h"

namespace story {

/// Reads JSON text (valid UTF-8) in one pass. At anything that is wrong, beyond a limit or unusual it gives up: then it
/// is for nlohmann_json, the judge of what JSON is, to read the text or to say what is wrong, and what `nodes` and
/// `decoded` hold is of no use. What it does read gives the same nodes.
bool read_plain_json(std::string_view json, Arena& arena, List<Node>& nodes, std::string& decoded);

}  // namespace story
