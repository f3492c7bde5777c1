// Profiles.
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include "support.h"

using Catch::Matchers::ContainsSubstring;
using story::test::block_findings;
using story::test::blocks_html;
using story::test::Lines;

TEST_CASE("a profile is named by whom it is about") {
  CHECK_THAT(blocks_html(R"({"type":"profile","name":"N & M","role":"R","url":"https://example.org/n","text":"# T",)"
                         R"("image":{"url":"/n.jpg","alt":"N","credit":"C"}})"),
             ContainsSubstring("<section class=\"profile\" part=\"profile\" "
                               "aria-labelledby=\"story-profile-1-title\" id=\"story-profile-1\">\n"
                               "<p class=\"kicker\" part=\"kicker\">Profile</p>\n<h3 id=\"story-profile-1-title\" "
                               "part=\"title\"><a part=\"link\" "
                               "href=\"https://example.org/n\" rel=\"noopener noreferrer\">N &amp; M</a></h3>\n"
                               "<p class=\"role\">R</p>\n<figure><img src=\"/n.jpg\" alt=\"N\" loading=\"lazy\" "
                               "decoding=\"async\" referrerpolicy=\"no-referrer\"><figcaption part=\"caption\">"
                               "<bdi class=\"credit\">C</bdi></figcaption></figure>\n"
                               "<div class=\"text\">\n<h4>T</h4>\n</div>\n<div class=\"controls\""));
}

TEST_CASE("a profile has no empty parts") {
  CHECK_THAT(blocks_html(R"({"type":"profile","name":"N"})"),
             ContainsSubstring("<h3 id=\"story-profile-1-title\" part=\"title\">N</h3>\n<div class=\"controls\""));
}

TEST_CASE("a profile without a name is left out; a bad picture or link costs only itself") {
  CHECK(blocks_html(R"({"type":"profile","role":"R"})").empty());
  CHECK(block_findings(R"({"type":"profile","name":"N","url":"javascript:x","image":{"url":"data:x","alt":""}})") ==
        Lines{"1:62-1:76 error refused-link /blocks/0/url", "1:92-1:100 error refused-link /blocks/0/image/url"});
}
