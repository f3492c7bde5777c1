// Any bytes as story JSON: the whole renderer.
#include "expect.h"
#include "invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view json(reinterpret_cast<const char*>(data), size);
  story::RenderOptions options;
  options.preview = true;
  const story::RenderResult result = story::render(json, options);
  story::expect_unbroken(story::broken_result_rule(json, result));
  story::expect(story::render(json, options).html == result.html, "the same input gives the same bytes");
  return 0;
}
