// From JSON text to an <article>: options, headers, bad input, caps.
#include "render.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "support.h"

using namespace story::test;
using namespace std::string_view_literals;
using story::render;
using story::RenderResult;

namespace {

/// The parts of a rendered story's first line.
std::string article_tag(std::string_view json, const story::RenderOptions& options = {}) {
  const std::string html = render(json, options).html;
  return html.substr(0, html.find('>') + 1);
}

std::string header(std::string_view fields, const story::RenderOptions& options = {}) {
  const std::string html = render("{" + std::string(fields) + R"(,"blocks":[]})", options).html;
  const std::size_t begin = html.find(">\n") + 2;
  return html.substr(begin, html.rfind("</article>") - begin);
}

constexpr std::string_view kThree = R"({"headline":"H","blocks":[{"type":"text","id":"a","markdown":"one"},)"
                                    R"({"type":"qoute","id":"b"},{"type":"text","id":"c","markdown":"three"}]})";

}  // namespace

TEST_CASE("a story is an article in its language, with the words its script needs") {
  CHECK(article_tag(R"({"headline":"H","blocks":[],"url":"https://example.org/?a&b"})") ==
        "<article class=\"story\" lang=\"en\" dir=\"ltr\" data-url=\"https://example.org/?a&amp;b\" "
        "data-share=\"Share\" data-link=\"Copy link\" data-link-done=\"Link copied\" "
        "data-email=\"E-mail\" data-failed=\"Could not copy\">");
  CHECK(article_tag(R"({"headline":"H","blocks":[],"lang":"uk"})") ==
        "<article class=\"story\" lang=\"uk\" dir=\"ltr\" "
        "data-share=\"Поділитися\" data-link=\"Копіювати посилання\" data-link-done=\"Посилання скопійовано\" "
        "data-email=\"Ел. пошта\" "
        "data-failed=\"Не вдалося скопіювати\">");
}

TEST_CASE("the direction comes from the language unless the story gives it") {
  const auto start = [](std::string_view fields) {
    const std::string tag = article_tag("{\"headline\":\"H\",\"blocks\":[]," + std::string(fields) + "}");
    return tag.substr(23, tag.find(" data-") - 23);
  };
  CHECK(start(R"("lang":"ar")") == "lang=\"ar\" dir=\"rtl\"");
  CHECK(start(R"("lang":"ar","dir":"ltr")") == "lang=\"ar\" dir=\"ltr\"");
  CHECK(start(R"("dir":"rtl")") == "lang=\"en\" dir=\"rtl\"");
  CHECK(start(R"("lang":"not a language")") == "lang=\"en\" dir=\"ltr\"");
}

TEST_CASE("a header with all its parts") {
  CHECK(header(R"("section":{"title":"News & more","url":"/news"},"headline":"*H* & h","standfirst":"S <b>",
    "authors":[{"name":"A","role":"editor","url":"https://example.org/"},{"name":"B"}],"published":"2023-04-20",
    "updated":"2023-04-21T10:00Z","image":{"url":"i.jpg","alt":"I","caption":"C"})") ==
        "<p class=\"section\"><a part=\"link\" href=\"/news\">To News &amp; more</a></p>\n<header>\n"
        "<h2 class=\"headline\" part=\"headline\"><em>H</em> &amp; h</h2>\n"
        "<p class=\"standfirst\" part=\"standfirst\">S &lt;b&gt;</p>\n"
        "<p class=\"byline\" part=\"byline\"><span class=\"authors\">By <bdi><a part=\"link\" "
        "href=\"https://example.org/\" rel=\"noopener noreferrer\">A</a></bdi>, <bdi class=\"role\">editor</bdi> and "
        "<bdi>B</bdi></span> <time datetime=\"2023-04-20\">20 April 2023</time> "
        "<span class=\"updated\">Updated <time datetime=\"2023-04-21T10:00Z\">21 April 2023, 10:00 "
        "UTC</time></span></p>"
        "\n<figure class=\"image lead\"><img src=\"i.jpg\" alt=\"I\" loading=\"eager\" fetchpriority=\"high\" "
        "decoding=\"async\" "
        "referrerpolicy=\"no-referrer\"><figcaption part=\"caption\">C</figcaption></figure>\n</header>\n");
}

TEST_CASE("a header has no empty parts") {
  CHECK(header(R"("headline":"H")") == "<header>\n<h2 class=\"headline\" part=\"headline\">H</h2>\n</header>\n");
  CHECK(header(R"("headline":"H","section":{"title":"News"})").rfind("<p class=\"section\">News</p>\n", 0) == 0);
  CHECK(header(R"("headline":"H","published":"2023")")
            .find("<p class=\"byline\" part=\"byline\"><time datetime=\"2023\">2023</time></p>") != std::string::npos);
}

TEST_CASE("headings start at the level asked for, which is brought within 1 to 6") {
  const std::string story = R"({"headline":"H","blocks":[{"type":"facts","title":"T","items":[{"label":"L"}]}]})";
  struct Row {
    int level;
    std::string_view headline;
    std::string_view title;
  };
  const Row rows[] = {{1, "<h1 ", "<h2 "}, {2, "<h2 ", "<h3 "}, {5, "<h5 ", "<h6 "},    {6, "<h6 ", "<h6 "},
                      {0, "<h1 ", "<h2 "}, {7, "<h6 ", "<h6 "}, {-1000, "<h1 ", "<h2 "}};
  for (const auto& [level, headline, title] : rows) {
    CAPTURE(level);
    const std::string html = render(story, at_level(level)).html;
    CHECK(html.find(std::string(headline) + "class=\"headline\"") != std::string::npos);
    CHECK(html.find(std::string(title) + "id=\"story-facts-1-title\"") != std::string::npos);
  }
}

TEST_CASE("one block can be rendered alone") {
  const RenderResult result = render(kThree, only_block("c"));
  CHECK(result.html.substr(result.html.find(">\n") + 2) ==
        "<div class=\"text\" part=\"text\" id=\"story-c\">\n<p>three</p>\n</div>\n</article>");
  CHECK(render(kThree, only_block("text-1")).html.empty());
}

TEST_CASE("a block that can't be read shows nothing when rendered alone, but for a preview") {
  CHECK(render(kThree, only_block("b")).html.find("placeholder") == std::string::npos);
  story::RenderOptions options = only_block("b");
  options.preview = true;
  CHECK(render(kThree, options).html.find("<p class=\"placeholder\"") != std::string::npos);
}

TEST_CASE("a block that does not exist is an error that names the nearest") {
  const RenderResult result =
      render(R"({"headline":"H","blocks":[{"type":"text","id":"intro","markdown":"x"}]})", only_block("intor"));
  CHECK(result.html.empty());
  CHECK_FALSE(result.ok);
  REQUIRE(result.diagnostics.size() == 1);
  CHECK(result.diagnostics[0].code == "no-such-block");
  CHECK(result.diagnostics[0].suggestion == "intro");
}

TEST_CASE("a default language is for stories that name none") {
  CHECK(article_tag(R"({"headline":"H","blocks":[]})", in_language("uk")).find("lang=\"uk\"") != std::string::npos);
  CHECK(article_tag(R"({"headline":"H","blocks":[],"lang":"en-GB"})", in_language("uk")).find("lang=\"en-GB\"") !=
        std::string::npos);
}

TEST_CASE("a text that is no story gives one error and no HTML") {
  struct Row {
    std::string_view json;
    std::string_view finding;
  };
  const Row rows[] = {
      {"", "1:1-1:1 error syntax "},
      {"  \n", "1:1-1:1 error syntax "},
      {"null", "1:1-1:5 error wrong-type "},
      {"[]", "1:1-1:3 error wrong-type "},
      {"\"story\"", "1:1-1:8 error wrong-type "},
      {" 42", "1:2-1:4 error wrong-type "},
      {"true", "1:1-1:5 error wrong-type "},
      {"{\"headline\":\"x\",}", "1:16-1:17 error syntax "},
      {"{\"headline\":\"x\",\"blocks\":[]", "1:28-1:28 error syntax "},
      {"<!DOCTYPE html>", "1:1-1:10 error syntax "},
      {"\xC0\xBC", "1:1-1:2 error encoding "},
      {"{}\0"sv, "1:3-1:4 error encoding "},
  };
  for (const auto& [json, finding] : rows) {
    CAPTURE(json);
    const RenderResult result = render(json);
    CHECK_FALSE(result.ok);
    CHECK(result.html.empty());
    CHECK(findings(json) == Lines{std::string(finding)});
  }
}

TEST_CASE("a text over a mebibyte is refused, one of just that is read") {
  const std::string story = R"({"headline":"H","blocks":[]})";
  const std::string padding((std::size_t{1} << 20) - story.size(), ' ');
  CHECK(render(story + padding).ok);
  CHECK(findings(story + padding + " ") == Lines{"1:1-1:1 error too-large "});
  CHECK(words(std::string(2'000'000, 'x')).at(0).rfind("the text has 1954 KiB, more than the 1024 KiB allowed.", 0) ==
        0);
  story::RenderOptions options;
  options.most_bytes = 10;
  CHECK(render(story, options).html.empty());
}

TEST_CASE("a byte order mark is no part of the text") {
  CHECK(render("\uFEFF{\"headline\":\"H\",\"blocks\":[]}").ok);
  CHECK(findings("\uFEFF{oops") == Lines{"1:2-1:6 error syntax "});
  CHECK(findings("\uFEFF") == Lines{"1:1-1:1 error syntax "});
}

TEST_CASE("without a headline or blocks the rest is rendered") {
  const RenderResult result = render(R"({"standfirst":"S","blocks":[{"type":"text","markdown":"x"}]})");
  CHECK_FALSE(result.ok);
  CHECK(result.html.find("<h2") == std::string::npos);
  CHECK(result.html.find(">S</p>") != std::string::npos);
  CHECK(result.html.find("<p>x</p>") != std::string::npos);
  CHECK(render(R"({"headline":"H"})").html.find(">H</h2>") != std::string::npos);
}

TEST_CASE("one bad block never costs another, wherever it stands") {
  const auto* const bad = GENERATE("7", "null", "[]", "\"x\"", "{}", R"({"type":"qoute"})", R"({"type":["text"]})",
                                   R"({"type":"quote"})", R"({"type":"facts","items":3})",
                                   R"({"type":"related","links":[{}]})", R"({"type":"image","url":"data:x"})",
                                   R"({"type":"text","markdown":{}})", R"({"type":"text","id":"a","markdown":7})");
  const auto before = GENERATE(true, false);
  CAPTURE(bad, before);
  const std::string good = R"({"type":"text","id":"a","markdown":"kept"})";
  const std::string html = blocks_html(before ? bad + ("," + good) : good + ("," + std::string(bad)));
  CHECK(html.find("<p>kept</p>") != std::string::npos);
}

TEST_CASE("warnings leave a story ok, errors do not") {
  CHECK(render(R"({"headline":"H","blocks":[],"unknown":1})").ok);
  CHECK_FALSE(render(R"({"headline":"H","blocks":[],"published":"x"})").ok);
}

TEST_CASE("the same text gives the same result, whatever was rendered before") {
  const RenderResult first = render(kThree);
  render("{");
  render(R"({"lang":"uk","headline":"H","blocks":[]})");
  const RenderResult second = render(kThree);
  CHECK(first.html == second.html);
  CHECK(first.diagnostics.size() == second.diagnostics.size());
}

TEST_CASE("a broken story lists 100 findings and counts the rest") {
  const Lines found = findings(story_with(times(149, "0,") + "0"));
  REQUIRE(found.size() == 101);
  CHECK(found[99] == "1:225-1:226 error wrong-type /blocks/99");
  CHECK(found[100] == "1:225-1:226 warning too-many ");
}
