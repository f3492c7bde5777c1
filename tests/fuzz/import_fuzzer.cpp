// Any bytes as a document of each format: what is imported is a valid story.
#include "expect.h"
#include "import/import.h"
#include "invariants.h"

namespace {

void import_as(std::string_view json, std::string_view format) {
  story::ImportOptions options;
  options.format = format;
  const story::ImportResult result = story::import_story(json, options);
  story::expect(result.ok != result.story.empty(), "a story, or none");
  for (const story::Diagnostic& diagnostic : result.diagnostics) {
    story::expect(diagnostic.code != "not-valid", "what is made of a document is a story");
    story::expect(!diagnostic.message.empty(), "a finding has its words");
  }
  if (!result.ok) {
    story::expect(!result.diagnostics.empty(), "a refusal says why");
    return;
  }
  const story::RenderResult rendered = story::render(result.story);
  story::expect(rendered.ok, "a story that is imported is valid");
  story::expect_unbroken(story::broken_result_rule(result.story, rendered));
  story::expect(story::import_story(json, options).story == result.story, "the same document gives the same bytes");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view json(reinterpret_cast<const char*>(data), size);
  import_as(json, "auto");
  for (const std::string_view format : story::import_formats()) import_as(json, format);
  return 0;
}
