// What engine.h has for render(), for make_output() and for stories that are being edited.
#pragma once

#include <cstdint>

#include "wasm/engine.h"

namespace story {

/// The input buffer (engine_input) holds the story's JSON text, and behind it the request as a JSON object: `to` (a
/// name that output_named() knows), `block`, `lang`, `headingLevel`, `preview`, `css`, `nonce`, `script`, `shape`,
/// `theme`. Returns the address of an EngineResult whose text is the output. What is wrong with the request is a
/// diagnostic too.
Address tools_output(std::uint32_t json_size, std::uint32_t request_size);

/// The input buffer holds the text of a story that is being edited, as an editor's preview shows it. The EngineResult's
/// text is a JSON object that says what differs from the last call whose story could be shown: the members of Edit; or
/// nothing, where there is nothing to show.
Address tools_rerender(std::uint32_t json_size);

}  // namespace story
