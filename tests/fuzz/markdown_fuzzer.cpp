// Any text as Markdown, in every field that takes it; the bound on its nesting against what md4c really finds; and the
// paragraphs that are written without md4c.
#include <md4c.h>

#include <algorithm>

#include "base/json_text.h"
#include "base/utf8.h"
#include "expect.h"
#include "html/markdown_limits.h"
#include "invariants.h"

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

std::string html_of(const std::string& markdown) {
  std::string json = R"({"headline":"x","blocks":[{"type":"text","markdown":)";
  story::append_json_string(json, markdown);
  return story::render(json + "}]}").html;
}

bool has_two_blank_lines(std::string_view markdown) {
  int line_ends = 0;
  for (const char c : markdown) {
    if (c == '\n' || c == '\r') {
      if (++line_ends == 3) return true;
    } else if (c != ' ' && c != '\t' && c != '>') {
      line_ends = 0;
    }
  }
  return false;
}

/// Whatever stands below a thematic break is for md4c alone: the paragraphs that are written without it are the same.
/// Not where md4c's answer depends on where in its text a thing stands: it bounds what link definitions add by the
/// text's size, and after two blank lines in a list it may take an offset for a kind of block.
void check_plain_start(std::string_view markdown) {
  if (markdown.find("]:") != std::string_view::npos) return;
  constexpr std::string_view kStart = "<div class=\"text\">\n";
  const std::string html = html_of(std::string(markdown));
  std::string below = html_of("***\n\n" + std::string(markdown));
  const std::size_t at = below.find(kStart);
  constexpr std::string_view kBreak = "<hr>\n";
  if (html.find("<li>") != std::string::npos && has_two_blank_lines(markdown)) return;
  if (html.find(kStart) == std::string::npos || below.compare(at + kStart.size(), kBreak.size(), kBreak) != 0) return;
  below.erase(at + kStart.size(), kBreak.size());
  story::expect(html == below, "a text starts as md4c would have it");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view markdown(reinterpret_cast<const char*>(data), size);
  if (story::find_invalid_utf8(markdown) != std::string_view::npos) return 0;
  const std::size_t bound = story::nesting_bound(markdown);
  if (bound <= story::kMostNesting) {
    story::expect(static_cast<std::size_t>(deepest(markdown)) <= bound, "the nesting is within its bound");
  }
  check_plain_start(markdown);
  std::string text;
  story::append_json_string(text, markdown);
  std::string json = "{\"headline\":" + text + ",\"blocks\":[{\"type\":\"text\",\"markdown\":" + text;
  json += "},{\"type\":\"quote\",\"text\":" + text + "},{\"type\":\"facts\",\"items\":[{\"label\":" + text;
  json += ",\"note\":" + text + "}]}]}";
  story::expect_unbroken(story::broken_result_rule(json, story::render(json)));
  return 0;
}
