// Places that readers can link to, and the list of them.
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <string>

#include "render.h"
#include "support.h"

using Catch::Matchers::ContainsSubstring;

namespace {

std::string html_of(std::string_view fields, const story::RenderOptions& options = {}) {
  const story::RenderResult result = story::render(R"({"headline": "h", )" + std::string(fields) + "}", options);
  CHECK(result.ok);
  return result.html;
}

constexpr std::string_view kNavigation = "<nav class=\"contents\"";
constexpr std::string_view kTwo = R"("blocks": [
  {"type": "text", "id": "a", "markdown": "One.\n\n## A *first* & last\n\nTwo.\n\n### Deeper\n\nThree."},
  {"type": "facts", "id": "b", "title": "In <figures>", "items": [{"label": "l"}]}])";

std::string with_contents(std::string_view fields) { return "\"toc\": true, " + std::string(fields); }

}  // namespace

TEST_CASE("subheads, questions and events are places within their block") {
  const std::string html = html_of(R"("blocks": [
    {"type": "text", "markdown": "## A\n\nb\n\n> ## C"},
    {"type": "qa", "items": [{"question": "q", "answer": "## no place"}, {"question": "r", "answer": "s"}]},
    {"type": "timeline", "id": "t", "events": [{"date": "2020", "title": "e"}, {"date": "2021/2022", "title": "f"}]}])");
  CHECK_THAT(html, ContainsSubstring("<h3 id=\"story-text-1.1\">A</h3>"));
  CHECK_THAT(html, ContainsSubstring("<h3 id=\"story-text-1.2\">C</h3>"));
  CHECK_THAT(html, ContainsSubstring("<details id=\"story-qa-1.1\"><summary>"));
  CHECK_THAT(html, ContainsSubstring("<details id=\"story-qa-1.2\"><summary>"));
  CHECK_THAT(html, ContainsSubstring("<h4>no place</h4>"));
  CHECK_THAT(html, ContainsSubstring("<li part=\"event\" id=\"story-t.1\">"));
  CHECK_THAT(html, ContainsSubstring("<li part=\"event\" id=\"story-t.2\">"));
}

TEST_CASE("the list of contents has the titles of blocks and the highest subheads, in order, without markup") {
  CHECK_THAT(html_of(with_contents(kTwo)),
             ContainsSubstring("<nav class=\"contents\" part=\"contents\" aria-label=\"Contents\"><details open>"
                               "<summary>Contents</summary>\n<ol>\n"
                               "<li><a href=\"#story-a.1\">A first &amp; last</a></li>\n"
                               "<li><a href=\"#story-b-title\">In &lt;figures&gt;</a></li>\n"
                               "</ol></details></nav>\n<div class=\"text\""));
}

TEST_CASE("the list of contents leaves out the numbers of notes") {
  const std::string html = html_of(R"("toc": true, "notes": {"n": "m"}, "blocks": [
    {"type": "text", "id": "a", "markdown": "## One[^n] and more\n\nx\n\n## Two[^n]"}])");
  CHECK_THAT(html, ContainsSubstring("<li><a href=\"#story-a.1\">One and more</a></li>"));
  CHECK_THAT(html, ContainsSubstring("<li><a href=\"#story-a.2\">Two</a></li>"));
}

TEST_CASE("there is no list of contents unasked, of a single heading, or of a single block") {
  CHECK_THAT(html_of(kTwo), !ContainsSubstring(std::string(kNavigation)));
  CHECK_THAT(html_of(R"("toc": false, )" + std::string(kTwo)), !ContainsSubstring(std::string(kNavigation)));
  CHECK_THAT(html_of(with_contents(R"("blocks": [{"type": "text", "markdown": "## One"}])")),
             !ContainsSubstring(std::string(kNavigation)));
  CHECK_THAT(html_of(with_contents(kTwo), story::test::only_block("a")), !ContainsSubstring(std::string(kNavigation)));
}

TEST_CASE("the list of contents follows the level of headings, and speaks the story's language") {
  const std::string html = html_of(R"("lang": "uk", )" + with_contents(kTwo), story::test::at_level(6));
  CHECK_THAT(html, ContainsSubstring("<summary>Зміст</summary>"));
  CHECK_THAT(html, ContainsSubstring("<h6 id=\"story-a.1\">"));
  CHECK_THAT(html, ContainsSubstring("<a href=\"#story-a.1\">"));
}
