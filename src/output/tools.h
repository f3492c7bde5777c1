// make_output() for a caller on the other side of a memory boundary, as engine.h has it for render().
#pragma once

#include <cstdint>

#include "engine.h"

namespace story {

/// The input buffer (engine_input) holds the story's JSON text, and behind it the request as a JSON object: `to` (a
/// name that output_named() knows), `block`, `lang`, `headingLevel`, `preview`, `css`, `nonce`, `script`, `shape`,
/// `theme`. Returns the address of an EngineResult whose html is the output's text. What is wrong with the request is a
/// diagnostic too.
Address tools_output(std::uint32_t json_size, std::uint32_t request_size);

}  // namespace story
