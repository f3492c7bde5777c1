// Key points.
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include "support.h"

using Catch::Matchers::ContainsSubstring;
using story::test::block_findings;
using story::test::blocks_html;
using story::test::Lines;

TEST_CASE("key points are a list with a title") {
  CHECK_THAT(blocks_html(R"({"type":"keypoints","points":["One *point*","# Two"]})"),
             ContainsSubstring("<section class=\"keypoints\" part=\"keypoints\" "
                               "aria-labelledby=\"story-keypoints-1-title\" id=\"story-keypoints-1\">\n"
                               "<h3 id=\"story-keypoints-1-title\" part=\"title\">Key points</h3>\n<ul>\n"
                               "<li>One <em>point</em></li>\n<li># Two</li>\n</ul>\n"));
  CHECK_THAT(blocks_html(R"({"type":"keypoints","title":"In <short>","points":["x"]})"),
             ContainsSubstring("<h3 id=\"story-keypoints-1-title\" part=\"title\">In &lt;short&gt;</h3>"));
}

TEST_CASE("a point that is no text, or an empty one, is left out") {
  CHECK_THAT(blocks_html(R"({"type":"keypoints","points":["",1,"kept"]})"),
             ContainsSubstring("<ul>\n<li>kept</li>\n</ul>"));
  CHECK(block_findings(R"({"type":"keypoints","points":["",1,"kept"]})") ==
        Lines{"1:57-1:59 error empty-field /blocks/0/points/0", "1:60-1:61 error wrong-type /blocks/0/points/1"});
  CHECK(blocks_html(R"({"type":"keypoints","points":[" "]})").empty());
  CHECK(blocks_html(R"({"type":"keypoints","points":[]})").empty());
}
