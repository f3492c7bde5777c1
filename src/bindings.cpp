// What JavaScript may call: bytes in, addresses of bytes out. A list without logic, and the only Emscripten include.
#include <emscripten/bind.h>

#include "engine.h"
#ifdef STORY_TOOLS
#include "import/tools.h"
#include "output/tools.h"
#endif

EMSCRIPTEN_BINDINGS(story_engine) {
  emscripten::function("input", &story::engine_input);
  emscripten::function("learn", &story::engine_learn);
  emscripten::function("render", &story::engine_render);
#ifdef STORY_TOOLS
  // For servers and editors: not in what a reader downloads.
  emscripten::function("output", &story::tools_output);
  emscripten::function("importStory", &story::tools_import);
#endif
}

#ifdef STORY_OWN_TYPES
// Only the types of the functions above, in place of embind's own list of all that there are: with it, strings, views
// and handles would come along, in the engine and in the glue.
extern "C" {
__attribute__((constructor)) void __embind_register_native_and_builtin_types() {
  using namespace emscripten::internal;
  _embind_register_void(TypeID<void>::get(), "void");
  _embind_register_bool(TypeID<bool>::get(), "bool", sizeof(bool), true, false);
  _embind_register_integer(TypeID<int>::get(), "int", sizeof(int), INT32_MIN, INT32_MAX);
  _embind_register_integer(TypeID<unsigned>::get(), "unsigned int", sizeof(unsigned), 0, UINT32_MAX);
  _embind_register_integer(TypeID<unsigned long>::get(), "unsigned long", sizeof(unsigned long), 0, UINT32_MAX);
}
/// The glue asks only about a type that is missing from this list.
__attribute__((used)) const char* __getTypeName(const void*) { return nullptr; }
}
#endif
