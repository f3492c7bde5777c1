// What holds for every type of block.
#include "blocks/blocks.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "support.h"

using story::test::block_findings;
using story::test::blocks_html;
using story::test::in_preview;
using story::test::Lines;

namespace {

struct Sample {
  std::string_view type;
  std::string_view fields;  ///< enough for a block that can be shown
};

constexpr Sample kSamples[] = {
    {"text", R"("markdown":"x")"},
    {"quote", R"("text":"x")"},
    {"facts", R"("items":[{"label":"x"}])"},
    {"related", R"("links":[{"url":"/x","title":"x"}])"},
    {"image", R"("url":"/x","alt":"x")"},
    {"timeline", R"("events":[{"date":"2023","title":"x"}])"},
    {"qa", R"("items":[{"question":"x","answer":"x"}])"},
    {"profile", R"("name":"x")"},
    {"keypoints", R"("points":["x"])"},
};

std::string block(const Sample& sample, std::string_view more = {}) {
  return R"({"type":")" + std::string(sample.type) + R"(",)" + std::string(more) + std::string(sample.fields) + "}";
}

}  // namespace

TEST_CASE("every type in the table has a sample here") {
  CHECK(story::block_type_names().size() == std::size(kSamples));
  for (const Sample& sample : kSamples) {
    CAPTURE(sample.type);
    const story::BlockType* type = story::find_block_type(sample.type);
    REQUIRE(type != nullptr);
    CHECK(type->name == sample.type);
  }
  CHECK(story::find_block_type("nosuch") == nullptr);
  CHECK(story::find_block_type("") == nullptr);
}

TEST_CASE("a block needs no more than its required fields") {
  for (const Sample& sample : kSamples) {
    CAPTURE(sample.type);
    CHECK(block_findings(block(sample)).empty());
  }
}

TEST_CASE("a block's id and language are in its start tag") {
  for (const Sample& sample : kSamples) {
    CAPTURE(sample.type);
    const std::string html = blocks_html(block(sample, R"("id":"mine","lang":"uk",)"));
    const std::string tag = html.substr(0, html.find('>'));
    CHECK(tag.find(" id=\"story-mine\" lang=\"uk\" dir=\"ltr\"") != std::string::npos);
    const std::string arabic = blocks_html(block(sample, R"("lang":"ar",)"));
    CHECK(arabic.find(" id=\"story-" + std::string(sample.type) + "-1\" lang=\"ar\" dir=\"rtl\"") != std::string::npos);
    CHECK(blocks_html(block(sample)).find(" lang=") == std::string::npos);
  }
}

TEST_CASE("a block without what it needs is left out and reported, its neighbours stay") {
  for (const Sample& sample : kSamples) {
    CAPTURE(sample.type);
    const std::string bare = R"({"type":")" + std::string(sample.type) + "\"}";
    const std::string html =
        blocks_html(R"({"type":"text","markdown":"before"},)" + bare + R"(,{"type":"text","markdown":"after"})");
    CHECK(html ==
          "<div class=\"text\" part=\"text\" id=\"story-text-1\">\n<p>before</p>\n</div>\n"
          "<div class=\"text\" part=\"text\" id=\"story-text-" +
              std::string(sample.type == "text" ? "3" : "2") + "\">\n<p>after</p>\n</div>\n");
    CHECK_FALSE(block_findings(bare).empty());
  }
}

TEST_CASE("a preview shows a placeholder for each block that can't be read") {
  CHECK(blocks_html(R"({"type":"qoute","id":"a"},{"type":"text"},7)", in_preview()) ==
        "<p class=\"placeholder\" role=\"note\" id=\"story-a\"><strong>qoute</strong> This block can't be read.</p>\n"
        "<p class=\"placeholder\" role=\"note\" id=\"story-text-1\"><strong>text</strong> This block can't be read.</p>"
        "\n<p class=\"placeholder\" role=\"note\" id=\"story-block-2\">This block can't be "
        "read.</p>\n");
}

TEST_CASE("a type is text in a placeholder") {
  const std::string html = blocks_html(R"({"type":"<script>alert(1)</script>"})", in_preview());
  CHECK(html.find("<strong>&lt;script&gt;alert(1)&lt;/script&gt;</strong>") != std::string::npos);
}

TEST_CASE("an unknown field of a block is reported, and costs nothing") {
  for (const Sample& sample : kSamples) {
    CAPTURE(sample.type);
    const std::string with_more = block(sample, R"("zzzzzz":1,)");
    const Lines found = block_findings(with_more);
    REQUIRE(found.size() == 1);
    CHECK(found[0].find("warning unknown-field /blocks/0/zzzzzz") != std::string::npos);
    CHECK(blocks_html(with_more) == blocks_html(block(sample)));
  }
}
