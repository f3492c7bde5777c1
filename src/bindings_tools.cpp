// What JavaScript may call of the engine for servers and editors, besides what bindings.cpp lists.
#include <emscripten/bind.h>

#include "output/tools.h"

EMSCRIPTEN_BINDINGS(story_tools) { emscripten::function("output", &story::tools_output); }
