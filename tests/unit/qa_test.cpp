// Questions and answers.
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include "support.h"

using Catch::Matchers::ContainsSubstring;
using story::test::block_findings;
using story::test::blocks_html;
using story::test::Lines;

TEST_CASE("an answer is folded behind its question") {
  CHECK_THAT(
      blocks_html(R"({"type":"qa","title":"T","items":[{"question":"Q & a?","answer":"Because *so*."}]})"),
      ContainsSubstring("<section class=\"qa\" part=\"qa\" aria-labelledby=\"story-qa-1-title\" "
                        "id=\"story-qa-1\">\n<h3 id=\"story-qa-1-title\" part=\"title\">T</h3>\n"
                        "<details id=\"story-qa-1.1\"><summary><h4 part=\"question\">Q &amp; a?</h4></summary>\n"
                        "<div class=\"text\" part=\"answer\">\n<p>Because <em>so</em>.</p>\n</div></details>\n"));
}

TEST_CASE("answers that are not folded need no opening") {
  const std::string html =
      blocks_html(R"({"type":"qa","title":"T","collapsed":false,"items":[{"question":"Q","answer":"# A"}]})");
  CHECK_THAT(html, ContainsSubstring("<div class=\"answered\" id=\"story-qa-1.1\"><h4 part=\"question\">Q</h4>\n"
                                     "<div class=\"text\" part=\"answer\">\n<h5>A</h5>\n"));
  CHECK_THAT(html, !ContainsSubstring("<details"));
}

TEST_CASE("without a title no level of headings is skipped") {
  const std::string html = blocks_html(R"({"type":"qa","items":[{"question":"Q","answer":"# A"}]})");
  CHECK_THAT(html, ContainsSubstring(" aria-label=\"Questions and answers\" "));
  CHECK_THAT(html, ContainsSubstring("<summary><h3 part=\"question\">Q</h3></summary>"));
  CHECK_THAT(html, ContainsSubstring("<h4>A</h4>"));
}

TEST_CASE("a question needs an answer") {
  CHECK(block_findings(R"({"type":"qa","items":[{"question":"Q"},{"answer":"A"},{"question":"Q","answer":"A"}]})") ==
        Lines{"1:49-1:65 error missing-field /blocks/0/items/0", "1:66-1:80 error missing-field /blocks/0/items/1"});
  CHECK(blocks_html(R"({"type":"qa","items":[{"question":"Q"}]})").empty());
}
