// Image blocks.
#include <catch2/catch_test_macros.hpp>

#include "support.h"

using story::test::block_findings;
using story::test::blocks_html;
using story::test::Lines;

namespace {

constexpr std::string_view kLoading = " loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\">";

std::string figure(std::string_view inside) {
  return "<figure class=\"image\" data-close=\"Close\" data-title=\"Enlarge picture\" id=\"story-image-1\">" +
         std::string(inside) + "</figure>\n";
}

}  // namespace

TEST_CASE("an image is a figure with its size") {
  CHECK(blocks_html(R"({"type":"image","url":"/a.jpg","alt":"A \"b\"","width":800,"height":600})") ==
        figure("<img src=\"/a.jpg\" alt=\"A &quot;b&quot;\" width=\"800\" height=\"600\"" + std::string(kLoading)));
}

TEST_CASE("caption and credit stand below, each of them alone or both") {
  const std::string image = "<img src=\"/a.jpg\" alt=\"\"" + std::string(kLoading);
  CHECK(blocks_html(R"({"type":"image","url":"/a.jpg","alt":"","caption":"*C*","credit":"<D>"})") ==
        figure(image + "<figcaption part=\"caption\"><em>C</em> <bdi class=\"credit\">&lt;D&gt;</bdi></figcaption>"));
  CHECK(blocks_html(R"({"type":"image","url":"/a.jpg","alt":"","caption":"C"})") ==
        figure(image + "<figcaption part=\"caption\">C</figcaption>"));
  CHECK(blocks_html(R"({"type":"image","url":"/a.jpg","alt":"","credit":"D"})") ==
        figure(image + "<figcaption part=\"caption\"><bdi class=\"credit\">D</bdi></figcaption>"));
}

TEST_CASE("an image without alternative text is shown and reported, one without URL left out") {
  CHECK(blocks_html(R"({"type":"image","url":"/a.jpg"})") ==
        figure("<img src=\"/a.jpg\" alt=\"\"" + std::string(kLoading)));
  CHECK(block_findings(R"({"type":"image","url":"/a.jpg"})") == Lines{"1:27-1:58 error missing-field /blocks/0"});
  CHECK(blocks_html(R"({"type":"image","alt":""})").empty());
  CHECK(blocks_html(R"({"type":"image","alt":"","url":"data:image/svg+xml,x"})").empty());
}
