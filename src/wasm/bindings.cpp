// What JavaScript may call: bytes in, addresses of bytes out. A list without logic, and the only Emscripten include.
#include <emscripten/bind.h>

#include "wasm/engine.h"
#ifdef STORY_TOOLS
#include "wasm/import_tools.h"
#include "wasm/output_tools.h"
#endif

EMSCRIPTEN_BINDINGS(story_engine) {
  emscripten::function("input", &story::engine_input);
  emscripten::function("learn", &story::engine_learn);
  emscripten::function("render", &story::engine_render);
#ifdef STORY_TOOLS
  // For servers and editors: not in what a reader downloads.
  emscripten::function("output", &story::tools_output);
  emscripten::function("rerender", &story::tools_rerender);
  emscripten::function("importStory", &story::tools_import);
#endif
}
