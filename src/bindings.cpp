// What JavaScript may call: bytes in, addresses of bytes out. A list without logic, and the only Emscripten include.
#include <emscripten/bind.h>

#include <cstdint>

#include "engine.h"

EMSCRIPTEN_BINDINGS(story_engine) {
  emscripten::function("input", &story::engine_input);
  emscripten::function("render", &story::engine_render);
}
