// The renderer behind fixed buffers.
#include "engine.h"

#include <memory>
#include <string>

#include "render.h"

namespace story {
namespace {

// Owned here since the caller, in another language, can't: it copies what it needs before its next call.
std::unique_ptr<char[]> input;
std::uint32_t input_size = 0;
RenderResult last;
std::string last_diagnostics;
EngineResult result;

Address address_of(const void* bytes) { return reinterpret_cast<Address>(bytes); }

}  // namespace

Address engine_input(std::uint32_t size) {
  if (size > input_size) {
    input.reset(new char[size]);
    input_size = size;
  }
  return address_of(input.get());
}

Address engine_render(std::uint32_t json_size, std::uint32_t block_size, std::uint32_t lang_size, int heading_level,
                      bool preview) {
  const std::string_view texts(input.get(), json_size + block_size + lang_size);
  RenderOptions options;
  options.heading_level = heading_level;
  options.block = texts.substr(json_size, block_size);
  if (lang_size > 0) options.lang = texts.substr(json_size + block_size, lang_size);
  options.preview = preview;
  last = render(texts.substr(0, json_size), options);
  last_diagnostics.clear();
  append_json(last_diagnostics, last.diagnostics);
  result = {last.ok ? 1U : 0U, address_of(last.html.data()), last.html.size(), address_of(last_diagnostics.data()),
            last_diagnostics.size()};
  return address_of(&result);
}

}  // namespace story
