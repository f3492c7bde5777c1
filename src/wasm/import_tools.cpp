// Imports for JavaScript.
#include "wasm/import_tools.h"

#include "base/json_writer.h"
#include "import/import.h"

namespace story {

Address tools_import(std::uint32_t json_size, std::uint32_t format_size) {
  const std::string_view texts = engine_texts(json_size + format_size);
  ImportOptions options;
  options.format = texts.substr(json_size);
  const ImportResult result = import_story(texts.substr(0, json_size), options);
  JsonWriter out(JsonPlace::file);
  out.begin_object().field("story", result.story).field("format", result.format).field("reason", result.reason);
  out.field("summary", result.summary).end_object();
  return engine_result(out.take(), result.diagnostics, result.ok);
}

}  // namespace story
