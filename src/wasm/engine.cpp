// The renderer behind fixed buffers.
#include "wasm/engine.h"

#include <memory>
#include <string>
#include <utility>

#include "base/arena.h"
#include "base/utf8.h"
#include "language/language_file.h"
#include "render.h"

namespace story {
namespace {

// Owned here since the caller, in another language, can't: it copies what it needs before its next call.
std::unique_ptr<char[]> input;
std::uint32_t input_size = 0;
std::string last_text;
std::string last_diagnostics;
std::string last_lacking;
EngineResult result;

// Those learned are views into their texts, which therefore stay for as long as the engine does.
Arena learned;
List<Locale> languages;

/// The languages linked in, and those learned.
List<Locale>& known_languages() {
  if (languages.empty()) {
    for (const Locale& linked : linked_languages()) languages.add(learned, linked);
  }
  return languages;
}

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

void engine_learn(std::uint32_t size) {
  std::string_view text = engine_texts(size);
  if (find_invalid_utf8(text) != std::string_view::npos || !holds_locales(text)) return;
  text = learned.keep(text);
  while (!text.empty()) {
    const Locale locale = take_locale(text);
    if (!locale.lang.empty()) known_languages().add(learned, locale);
  }
}

Address engine_result(std::string text, const std::vector<Diagnostic>& diagnostics, bool ok, std::string lacking) {
  last_text = std::move(text);
  last_diagnostics.clear();
  append_json(last_diagnostics, diagnostics);
  last_lacking = std::move(lacking);
  result = {ok ? 1U : 0U,
            address_of(last_text.data()),
            last_text.size(),
            address_of(last_diagnostics.data()),
            last_diagnostics.size(),
            address_of(last_lacking.data()),
            last_lacking.size()};
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
  options.languages = {known_languages().begin(), known_languages().size()};
  RenderResult rendered = render(texts.substr(0, json_size), options);
  return engine_result(std::move(rendered.html), rendered.diagnostics, rendered.ok, std::move(rendered.lacking));
}

}  // namespace story
