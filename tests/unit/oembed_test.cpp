// oEmbed's answer.
#include "output/oembed.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include "output/outputs.h"

using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::EndsWith;

namespace {

constexpr std::string_view kStory = R"({
  "url": "https://example.org/s", "headline": "A *fine* <day>", "standfirst": "It was & is",
  "authors": [{"name": "A. Writer", "url": "https://example.org/a"}],
  "image": {"url": "https://example.org/i.png", "alt": "a day", "width": 640, "height": 480},
  "blocks": [{"type": "text", "markdown": "Then."}]})";

constexpr std::string_view kFrame = "https://stories.example/s?a&frame=1";

std::string answer(std::string_view json, const story::Site& site) {
  story::OutputRequest request;
  request.output = story::Output::oembed;
  request.site = site;
  return story::make_output(json, request).text;
}

}  // namespace

TEST_CASE("oEmbed gives the words, a link and a frame") {
  CHECK(answer(kStory, {.frame = kFrame}) ==
        R"({"version":"1.0","type":"rich","title":"A fine \u003cday\u003e","author_name":"A. Writer",)"
        R"("author_url":"https://example.org/a","provider_name":"example.org","provider_url":"https://example.org",)"
        R"("thumbnail_url":"https://example.org/i.png","thumbnail_width":640,"thumbnail_height":480,)"
        R"("html":"\u003cblockquote\u003e\u003cp\u003e\u003ca href=\"https://example.org/s\"\u003e)"
        R"(A fine \u0026lt;day\u0026gt;\u003c/a\u003e\u003c/p\u003e\u003cp\u003e)"
        R"(It was \u0026amp; is\u003c/p\u003e\u003c/blockquote\u003e)"
        R"(\u003ciframe class=\"story-frame\" title=\"A fine \u0026lt;day\u0026gt;\" )"
        R"(src=\"https://stories.example/s?a\u0026amp;frame=1\" width=\"640\" height=\"268\" )"
        R"(frameborder=\"0\"\u003e\u003c/iframe\u003e","width":640,"height":268})");
}

TEST_CASE("without a page for a frame there is a link, and nothing to show") {
  CHECK(answer(R"({"headline":"H","blocks":[]})", {}) == R"({"version":"1.0","type":"link","title":"H"})");
}

TEST_CASE("the page's address counts before the story's, and a provider's name before its host") {
  const std::string text =
      answer(kStory, {.page = "https://other.example:8080/p", .frame = kFrame, .provider = "Other"});
  CHECK_THAT(text, ContainsSubstring(R"("provider_name":"Other","provider_url":"https://other.example:8080",)"));
  CHECK_THAT(text, ContainsSubstring(R"(href=\"https://other.example:8080/p\")"));
}

TEST_CASE("nothing is larger than was asked for") {
  const std::string text = answer(kStory, {.frame = kFrame, .max_width = 320, .max_height = 200});
  CHECK_THAT(text, ContainsSubstring(R"(width=\"320\" height=\"200\")"));
  CHECK_THAT(text, EndsWith(R"("width":320,"height":200})"));
  CHECK_THAT(text, !ContainsSubstring("thumbnail"));
}

TEST_CASE("a thumbnail has a size and a whole address") {
  for (const std::string_view image : {R"({"url":"i.png","alt":"","width":1,"height":1})",
                                       R"({"url":"https://example.org/i.png","alt":"","width":640})"}) {
    const std::string json = R"({"headline":"H","blocks":[],"image":)" + std::string(image) + "}";
    CHECK_THAT(answer(json, {}), !ContainsSubstring("thumbnail"));
  }
}

TEST_CASE("the first words stand for a standfirst, on one line") {
  const std::string text =
      answer(R"({"headline":"H","blocks":[{"type":"text","markdown":"One.\n\n- *two*\n- three"}]})", {.frame = kFrame});
  CHECK_THAT(text, ContainsSubstring(R"(H\u003c/p\u003e\u003cp\u003eOne. - two - three\u003c/p\u003e)"));
}

TEST_CASE("long texts are cut between words, and scripts without spaces between letters") {
  const auto words = [](std::string_view word) {
    std::string text;
    for (int i = 0; i < 300; ++i) text += word;
    const std::string html =
        answer(R"({"headline":"H","blocks":[{"type":"text","markdown":")" + text + R"("}]})", {.frame = kFrame});
    const std::size_t start = html.rfind("\\u003cp\\u003e") + 13;
    return html.substr(start, html.rfind("\\u003c/p\\u003e") - start);
  };
  CHECK_THAT(words("word "), EndsWith("word word \u2026"));
  CHECK(words("word ").size() < 290);
  CHECK_THAT(words("\u8a9e"), EndsWith("\u8a9e \u2026"));
  CHECK(words("\u8a9e").size() == 280 * 3 + 4);
}
