// import_story() for a caller on the other side of a memory boundary, as engine.h has it for render().
#pragma once

#include <cstdint>

#include "wasm/engine.h"

namespace story {

/// The input buffer (engine_input) holds the document, and behind it the format's name. Returns the address of an
/// EngineResult whose text is a JSON object of `story` (story JSON as text), `format`, `reason` and `summary`.
Address tools_import(std::uint32_t json_size, std::uint32_t format_size);

}  // namespace story
