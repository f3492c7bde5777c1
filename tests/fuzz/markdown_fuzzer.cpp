// Any text as Markdown, in every field that takes it; and the bound on its nesting against what md4c really finds.
#include <md4c.h>

#include <algorithm>

#include "expect.h"
#include "invariants.h"
#include "json_text.h"
#include "markdown_limits.h"
#include "utf8.h"

namespace {

struct Depth {
  int now = 0;
  int most = 0;
};

bool is_container(MD_BLOCKTYPE type) { return type == MD_BLOCK_QUOTE || type == MD_BLOCK_UL || type == MD_BLOCK_OL; }

int deepest(std::string_view markdown) {
  MD_PARSER parser{};
  parser.flags = MD_FLAG_NOHTML | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;
  parser.enter_block = [](MD_BLOCKTYPE type, void*, void* self) {
    auto& depth = *static_cast<Depth*>(self);
    if (is_container(type)) depth.most = std::max(depth.most, ++depth.now);
    return 0;
  };
  parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) {
    if (is_container(type)) --static_cast<Depth*>(self)->now;
    return 0;
  };
  parser.enter_span = [](MD_SPANTYPE, void*, void*) { return 0; };
  parser.leave_span = [](MD_SPANTYPE, void*, void*) { return 0; };
  parser.text = [](MD_TEXTTYPE, const MD_CHAR*, MD_SIZE, void*) { return 0; };
  Depth depth;
  md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &depth);
  return depth.most;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view markdown(reinterpret_cast<const char*>(data), size);
  if (story::find_invalid_utf8(markdown) != std::string_view::npos) return 0;
  const std::size_t bound = story::nesting_bound(markdown);
  if (bound <= story::kMostNesting) {
    story::expect(static_cast<std::size_t>(deepest(markdown)) <= bound, "the nesting is within its bound");
  }
  std::string text;
  story::append_json_string(text, markdown);
  std::string json = "{\"headline\":" + text + ",\"blocks\":[{\"type\":\"text\",\"markdown\":" + text;
  json += "},{\"type\":\"quote\",\"text\":" + text + "},{\"type\":\"facts\",\"items\":[{\"label\":" + text;
  json += ",\"note\":" + text + "}]}]}";
  story::expect_unbroken(story::broken_result_rule(json, story::render(json)));
  return 0;
}
