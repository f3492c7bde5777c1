// What holds for every type of block.
#include "blocks/blocks.h"

#include <catch2/catch_test_macros.hpp>

#include "json/document.h"
#include "output/schema.h"
#include "support.h"

using story::Document;
using story::NodeId;
using story::test::block_findings;
using story::test::blocks_html;
using story::test::in_preview;
using story::test::Lines;

namespace {

struct Sample {
  std::string type;
  std::string fields;  ///< enough for a block that can be shown
};

/// Of each type, the schema's first example with those fields alone that the schema says it must have.
std::vector<Sample> samples() {
  Document schema(story::schema());
  REQUIRE_FALSE(schema.parse());
  const NodeId definitions = schema.find(story::kRoot, "$defs");
  std::vector<Sample> found;
  for (const std::string_view type : story::block_type_names()) {
    Sample& sample = found.emplace_back(Sample{std::string(type), {}});
    const NodeId block = schema.find(definitions, sample.type + "Block");
    const NodeId example = schema.find(block, "examples") + 1;
    const auto add = [&](NodeId required) {
      for (NodeId each = required + 1; each < schema[required].next; each = schema[each].next) {
        const std::string name(schema[each].text);
        if (name == "type") continue;
        const story::Span at = schema[schema.find(example, name)].at;
        if (!sample.fields.empty()) sample.fields += ',';
        sample.fields += '"' + name + "\":" + std::string(schema.json().substr(at.begin, at.end - at.begin));
      }
    };
    add(schema.find(block, "required"));
    // One of several is enough.
    const NodeId any = schema.find(block, "anyOf");
    if (any != story::kRoot) add(schema.find(any + 1, "required"));
    // Where nobody speaks, nothing has to be captioned.
    if (schema.find(schema.find(block, "properties"), "speech") != story::kRoot) sample.fields += R"(,"speech":false)";
  }
  return found;
}

std::string block(const Sample& sample, std::string_view more = {}) {
  // Without a fallback a slot gets a warning.
  const std::string_view fallback = sample.type == "slot" ? R"("fallback":{"text":"x"},)" : "";
  return R"({"type":")" + sample.type + R"(",)" + std::string(fallback) + std::string(more) + sample.fields + "}";
}

}  // namespace

TEST_CASE("a type is found by its name, and no other is") {
  for (const std::string_view name : story::block_type_names()) {
    CAPTURE(name);
    const story::BlockType* type = story::find_block_type(name);
    REQUIRE(type != nullptr);
    CHECK(type->name == name);
  }
  CHECK(story::find_block_type("nosuch") == nullptr);
  CHECK(story::find_block_type("") == nullptr);
}

TEST_CASE("a block needs no more than its required fields") {
  for (const Sample& sample : samples()) {
    CAPTURE(sample.type);
    CHECK(block_findings(block(sample)).empty());
  }
}

TEST_CASE("a block's id and language are in its start tag") {
  for (const Sample& sample : samples()) {
    CAPTURE(sample.type);
    const std::string html = blocks_html(block(sample, R"("id":"mine","lang":"uk",)"));
    const std::string tag = html.substr(0, html.find('>'));
    CHECK(tag.find(" id=\"story-mine\" lang=\"uk\" dir=\"ltr\"") != std::string::npos);
    const std::string arabic = blocks_html(block(sample, R"("lang":"ar",)"));
    CHECK(arabic.find(" id=\"story-" + sample.type + "-1\" lang=\"ar\" dir=\"rtl\"") != std::string::npos);
    CHECK(blocks_html(block(sample)).find(" lang=") == std::string::npos);
  }
}

TEST_CASE("a block without what it needs is left out and reported, its neighbours stay") {
  for (const Sample& sample : samples()) {
    CAPTURE(sample.type);
    const std::string bare = R"({"type":")" + sample.type + "\"}";
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
  for (const Sample& sample : samples()) {
    CAPTURE(sample.type);
    const std::string with_more = block(sample, R"("zzzzzz":1,)");
    const Lines found = block_findings(with_more);
    REQUIRE(found.size() == 1);
    CHECK(found[0].find("warning unknown-field /blocks/0/zzzzzz") != std::string::npos);
    CHECK(blocks_html(with_more) == blocks_html(block(sample)));
  }
}
