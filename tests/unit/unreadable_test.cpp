// What an editor sees in place of a block that can't be read.
#include <catch2/catch_test_macros.hpp>

#include "support.h"

using story::test::blocks_html;
using story::test::in_preview;

TEST_CASE("a placeholder is for previews only") {
  CHECK(blocks_html(R"({"type":"nosuch"})").empty());
  CHECK(blocks_html(R"({"type":"nosuch"})", in_preview()) ==
        "<p class=\"placeholder\" role=\"note\" id=\"story-block-1\"><strong>nosuch</strong> "
        "This block can't be read.</p>\n");
}

TEST_CASE("a block that can't be read shows its fallback, to readers as well") {
  CHECK(blocks_html(R"({"type":"nosuch","fallback":{"text":"Words *here*","url":"/there"}})") ==
        "<div class=\"fallback\" id=\"story-block-1\">\n<div class=\"text\">\n<p>Words <em>here</em></p>\n</div>\n"
        "<p><a part=\"link\" href=\"/there\">/there</a></p></div>\n");
  CHECK(blocks_html(R"({"type":"quote","fallback":{"text":"Words"}})").find("Words") != std::string::npos);
}

TEST_CASE("a placeholder speaks the story's language") {
  const std::string html =
      story::render(R"({"lang":"uk","headline":"H","blocks":[{"type":"nosuch"}]})", in_preview()).html;
  CHECK(html.find("<strong>nosuch</strong> Цей блок не вдалося прочитати.</p>") != std::string::npos);
}
