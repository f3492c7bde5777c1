// The renderer behind fixed buffers.
#include "engine.h"

#include <memory>
#include <string>
#include <utility>

#include "render.h"

namespace story {
namespace {

// Owned here since the caller, in another language, can't: it copies what it needs before its next call.
std::unique_ptr<char[]> input;
std::uint32_t input_size = 0;
std::string last_text;
std::string last_diagnostics;
EngineResult result;

Address address_of(const void* bytes) { return reinterpret_cast<Address>(bytes); }

}  // namespace

Address engine_input(std::uint32_t size) {
  // Also for no bytes at all: a caller copies to this address without asking.
  if (!input || size > input_size) {
    input.reset(new char[size]);
    input_size = size;
  }
  return address_of(input.get());
}

std::string_view engine_texts(std::uint32_t size) { return {input.get(), size}; }

Address engine_result(std::string text, const std::vector<Diagnostic>& diagnostics, bool ok) {
  last_text = std::move(text);
  last_diagnostics.clear();
  append_json(last_diagnostics, diagnostics);
  result = {ok ? 1U : 0U, address_of(last_text.data()), last_text.size(), address_of(last_diagnostics.data()),
            last_diagnostics.size()};
  return address_of(&result);
}

Address engine_render(std::uint32_t json_size, std::uint32_t block_size, std::uint32_t lang_size,
                      std::uint32_t hosts_size, int heading_level, bool preview, bool nofollow) {
  const std::string_view texts = engine_texts(json_size + block_size + lang_size + hosts_size);
  RenderOptions options;
  options.heading_level = heading_level;
  options.block = texts.substr(json_size, block_size);
  if (lang_size > 0) options.lang = texts.substr(json_size + block_size, lang_size);
  options.image_hosts = texts.substr(json_size + block_size + lang_size, hosts_size);
  options.preview = preview;
  options.nofollow = nofollow;
  RenderResult rendered = render(texts.substr(0, json_size), options);
  return engine_result(std::move(rendered.html), rendered.diagnostics, rendered.ok);
}

}  // namespace story
