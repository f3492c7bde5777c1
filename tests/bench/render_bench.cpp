// How fast the renderer is by itself: Markdown-heavy JSON on one core, and how its cost grows with its input.
#include <catch2/benchmark/catch_benchmark.hpp>
#include <catch2/catch_test_macros.hpp>
#include <string>

#include "base/json_text.h"
#include "render.h"

namespace {

/// A story of at least so many bytes, nearly all of it Markdown.
std::string story_of(std::size_t size) {
  const std::string paragraph =
      "The *reading room* stays open until nine, and [the list](https://example.org/list) of **new books** is long.\n\n"
      "- Three bridges were closed\n- `Nobody` could say when\n- The harvest was late\n\n"
      "> Teachers had asked for smaller classes since the school was built.\n\n";
  std::string json = R"({"headline":"A long day","blocks":[)";
  const std::string block = [&] {
    std::string markdown;
    for (int i = 0; i < 8; ++i) markdown += paragraph;
    std::string text = R"({"type":"text","markdown":)";
    story::append_json_string(text, markdown);
    return text + "}";
  }();
  for (bool first = true; json.size() < size; first = false) {
    if (!first) json += ',';
    json += block;
  }
  return json + "]}";
}

std::size_t rendered_size(const std::string& json) { return story::render(json).html.size(); }

}  // namespace

TEST_CASE("render") {
  for (const std::size_t kibibytes : {3, 75, 150, 300}) {
    const std::string json = story_of(kibibytes * 1024);
    // The name says how many bytes the time is for.
    BENCHMARK(std::to_string(json.size())) { return rendered_size(json); };
  }
}
