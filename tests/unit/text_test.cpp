// Text blocks.
#include <catch2/catch_test_macros.hpp>

#include "support.h"

using story::test::block_findings;
using story::test::blocks_html;
using story::test::Lines;

TEST_CASE("a text block is Markdown in a part of its own") {
  CHECK(blocks_html(R"({"type":"text","markdown":"# One\n\nTwo *three*."})") ==
        "<div class=\"text\" part=\"text\" id=\"story-text-1\">\n<h3 id=\"story-text-1.1\">One</h3>\n<p>Two "
        "<em>three</em>.</p>\n</div>\n");
}

TEST_CASE("headings in a text stand below the headline, wherever that stands") {
  const std::string text = R"({"type":"text","markdown":"# One\n\n## Two"})";
  constexpr std::string_view kHigh = "<h2 id=\"story-text-1.1\">One</h2>\n<h3 id=\"story-text-1.2\">Two</h3>";
  constexpr std::string_view kLow = "<h6 id=\"story-text-1.1\">One</h6>\n<h6 id=\"story-text-1.2\">Two</h6>";
  CHECK(blocks_html(text, story::test::at_level(1)).find(kHigh) != std::string::npos);
  CHECK(blocks_html(text, story::test::at_level(5)).find(kLow) != std::string::npos);
}

TEST_CASE("a text block needs Markdown that says something") {
  CHECK(block_findings(R"({"type":"text"})") == Lines{"1:27-1:42 error missing-field /blocks/0"});
  CHECK(block_findings(R"({"type":"text","markdown":"\n \t"})") ==
        Lines{"1:53-1:60 error empty-field /blocks/0/markdown"});
  CHECK(block_findings(R"({"type":"text","markdown":["a"]})") ==
        Lines{"1:53-1:58 error wrong-type /blocks/0/markdown"});
}

TEST_CASE("what is wrong inside Markdown is reported at its field") {
  CHECK(block_findings(R"({"type":"text","markdown":"[a](javascript:b) ![c](data:d) [e](http:f) &nosuch;"})") ==
        Lines{
            "1:53-1:106 error refused-link /blocks/0/markdown",
            "1:53-1:106 error refused-link /blocks/0/markdown",
            "1:53-1:106 error refused-link /blocks/0/markdown",
            "1:53-1:106 warning unknown-entity /blocks/0/markdown",
        });
}
