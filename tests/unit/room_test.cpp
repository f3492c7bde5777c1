// The rules that keep room free.
#include "output/room.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include "output/outputs.h"

using Catch::Matchers::ContainsSubstring;
using story::room_for;

namespace {

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++found;
  return found;
}

}  // namespace

TEST_CASE("what has one height needs one rule") {
  CHECK(room_for([](double) { return 12.5; }, "") ==
        "<style>@media screen and (scripting:enabled){"
        ".story-125-125{container-type:inline-size;contain-intrinsic-inline-size:min(36em,75vw)}"
        ".story-125-125>*{display:block}.story-125-125>*{min-height:calc(12.50em + 0.00cqi)}}</style>\n"
        "<div class=\"story-125-125\">\n<story-widget src=\"story.json\"></story-widget>\n</div>\n");
}

TEST_CASE("a picture's height goes with the width") {
  // A step between two widths is at either of them.
  CHECK_THAT(room_for([](double width) { return width / 2; }, ""),
             ContainsSubstring("{min-height:calc(0.50em + 49.94cqi)}}"));
}

TEST_CASE("where the height falls at once, a rule begins") {
  const std::string room = room_for([](double width) { return width < 30 ? 40 : 20; }, "");
  CHECK_THAT(room, ContainsSubstring("calc(40.00em + 0.00cqi)") && ContainsSubstring("calc(20.00em + 0.00cqi)"));
  CHECK(count(room, "@container") == 2);
}

TEST_CASE("room is kept for one block, whose id is escaped") {
  CHECK_THAT(room_for([](double) { return 1.0; }, "a\"b"), ContainsSubstring(" block=\"a&quot;b\">"));
  story::OutputRequest request;
  request.output = story::Output::size;
  constexpr std::string_view kStory =
      R"({"headline": "H", "blocks": [{"type": "text", "id": "a", "markdown": "Words"}, {"type": "text", "markdown": "More"}]})";
  const std::string whole = story::make_output(kStory, request).text;
  request.options.block = "a";
  const std::string one = story::make_output(kStory, request).text;
  CHECK_THAT(one, ContainsSubstring("<story-widget src=\"story.json\" block=\"a\">"));
  CHECK(one.substr(0, one.find("cqi")) != whole.substr(0, whole.find("cqi")));
  request.options.block = "none";
  const story::OutputResult none = story::make_output(kStory, request);
  CHECK(none.text.empty());
  CHECK_FALSE(none.ok);
}
