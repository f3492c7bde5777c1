// Links to related reading: as a list, as cards, in a line.
#include <catch2/catch_test_macros.hpp>

#include "support.h"

using story::test::block_findings;
using story::test::blocks_html;
using story::test::Lines;

namespace {

std::string related(std::string_view link, std::string_view more = {}) {
  return R"({"type":"related",)" + std::string(more) + R"("links":[)" + std::string(link) + "]}";
}

/// The HTML of one link's list item.
std::string item(std::string_view link) {
  const std::string html = blocks_html(related(link));
  const std::size_t begin = html.find("<li>") + 4;
  return html.substr(begin, html.find("</li>") - begin);
}

}  // namespace

TEST_CASE("related links are navigation with a title") {
  CHECK(blocks_html(related(R"({"url":"/a","title":"A"},{"url":"/b","title":"B"})", R"("title":"T",)")) ==
        "<nav class=\"related list\" part=\"related\" aria-labelledby=\"story-related-1-title\" "
        "id=\"story-related-1\">\n<h3 id=\"story-related-1-title\" part=\"title\">T</h3>\n<ul>\n"
        "<li><a part=\"link\" href=\"/a\">A</a></li>\n<li><a part=\"link\" href=\"/b\">B</a></li>\n</ul>\n</nav>\n");
}

TEST_CASE("without a title they are called what the language calls them") {
  CHECK(blocks_html(related(R"({"url":"/a","title":"A"})"))
            .find("<h3 id=\"story-related-1-title\" part=\"title\">Related</h3>") != std::string::npos);
}

TEST_CASE("cards are a list too; a line has no heading") {
  CHECK(blocks_html(related(R"({"url":"/a","title":"A"})", R"("layout":"cards",)"))
            .rfind("<nav class=\"related cards\" part=\"related\" ", 0) == 0);
  CHECK(blocks_html(related(R"({"url":"/a","title":"A"})", R"("layout":"inline",)")) ==
        "<nav class=\"related inline\" part=\"related\" aria-labelledby=\"story-related-1-title\" "
        "id=\"story-related-1\">\n<p class=\"lead-in\" id=\"story-related-1-title\">Read more:</p>\n<ul>\n"
        "<li><a part=\"link\" href=\"/a\">A</a></li>\n</ul>\n</nav>\n");
}

TEST_CASE("a link with all its fields") {
  CHECK(item(R"({"url":"https://example.org/","title":"A & B","description":"<D>","kicker":"K","publisher":"P",)"
             R"("published":"2023-04-20","image":{"url":"i.jpg","alt":""}})") ==
        "<img src=\"i.jpg\" alt=\"\" loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\">"
        "<bdi class=\"kicker\" part=\"kicker\">K</bdi> "
        "<a part=\"link\" href=\"https://example.org/\" rel=\"noopener noreferrer\">A &amp; B</a>"
        " <bdi class=\"description\">&lt;D&gt;</bdi>"
        " <span class=\"meta\"><bdi>P</bdi>, <time datetime=\"2023-04-20\">20 April 2023</time></span>");
}

TEST_CASE("a link's publisher and date may stand alone") {
  CHECK(item(R"({"url":"/a","title":"A","publisher":"P"})") ==
        "<a part=\"link\" href=\"/a\">A</a> <span class=\"meta\"><bdi>P</bdi></span>");
  CHECK(item(R"({"url":"/a","title":"A","published":"2023"})") ==
        "<a part=\"link\" href=\"/a\">A</a> <span class=\"meta\"><time datetime=\"2023\">2023</time></span>");
}

TEST_CASE("a link that can't be followed keeps its words") {
  CHECK(item(R"({"url":"javascript:x","title":"A","kicker":"K"})") ==
        "<bdi class=\"kicker\" part=\"kicker\">K</bdi> A");
  CHECK(block_findings(related(R"({"url":"javascript:x","title":"A"})")) ==
        Lines{"1:61-1:75 error refused-link /blocks/0/links/0/url"});
  CHECK(item(R"({"title":"A"})") == "A");
}

TEST_CASE("a link needs a title, and a block a link") {
  CHECK(block_findings(related(R"({"url":"/a"})")) == Lines{"1:54-1:66 error missing-field /blocks/0/links/0"});
  CHECK(blocks_html(related(R"({"url":"/a"})")).empty());
  CHECK(block_findings(related("")) == Lines{"1:53-1:55 error empty-field /blocks/0/links"});
}

TEST_CASE("a layout that is none becomes a list") {
  CHECK(blocks_html(related(R"({"url":"/a","title":"A"})", R"("layout":"grid",)"))
            .rfind("<nav class=\"related list\"", 0) == 0);
}
