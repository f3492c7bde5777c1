// How tall a story is about. tests/browser/room.spec.ts compares with what a browser makes of it.
#include "output/story_height.h"

#include <catch2/catch_test_macros.hpp>

#include "render.h"

using story::StoryHeight;

namespace {

double height_of(std::string_view blocks, double width) {
  const std::string html =
      story::render(R"({"headline": "A headline", "blocks": [)" + std::string(blocks) + "]}", {}).html;
  return StoryHeight(html).at(width);
}

std::string text_of(std::string_view word, int words) {
  std::string out = R"({"type": "text", "markdown": ")";
  for (int i = 0; i < words; ++i) out += std::string(word) + " ";
  return out + "\"}";
}

}  // namespace

TEST_CASE("words take more lines where a column is narrow") {
  const std::string text = text_of("lamp", 400);
  CHECK(height_of(text, 20) > 1.4 * height_of(text, 40));
  CHECK(height_of(text, 200) < 1.1 * height_of(text, 70));
}

TEST_CASE("words of another script are as wide as they are") {
  CHECK(height_of(text_of("灯が点る", 200), 30) > 1.4 * height_of(text_of("lamp", 200), 30));
}

TEST_CASE("a word that is longer than a line goes on in the next") {
  const std::string word(600, 'a');
  CHECK(height_of(text_of(word, 1), 30) > height_of(text_of("a", 1), 30) + 15);
}

TEST_CASE("a picture is as high as its width and its own shape say") {
  constexpr std::string_view kWide = R"({"type": "image", "url": "/a.png", "alt": "", "width": 200, "height": 100})";
  constexpr std::string_view kHigh = R"({"type": "image", "url": "/a.png", "alt": "", "width": 200, "height": 200})";
  const double more = height_of(kHigh, 24) - height_of(kWide, 24);
  CHECK(more > 10);
  CHECK(more < 12);
}

TEST_CASE("what is folded takes no room") {
  const std::string questions =
      R"({"type": "qa", "items": [{"question": "Why?", "answer": "Because.\n\nOf.\n\nThis."}], "collapsed": )";
  CHECK(height_of(questions + "true}", 40) < height_of(questions + "false}", 40) - 4);
}

TEST_CASE("facts stand side by side where there is room") {
  const std::string boats = R"({"type": "facts", "items": [{"label": "Boats", "value": 65})";
  const std::string more = R"(, {"label": "Ferries", "value": 4})";
  CHECK(height_of(boats + more + "]}", 60) == height_of(boats + "]}", 60));
  CHECK(height_of(boats + more + "]}", 18) > height_of(boats + "]}", 18) + 4);
}

TEST_CASE("quotations within quotations leave no width, and have a height all the same") {
  const double height = height_of(R"({"type": "text", "markdown": ")" + std::string(16, '>') + R"( deep"})", 10);
  CHECK(height > 10);
  CHECK(height < 1000);
}
