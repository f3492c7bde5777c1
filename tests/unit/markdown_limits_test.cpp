// The bound on nesting is never below what the parser does, and not much above it.
#include "html/markdown_limits.h"

#include <md4c.h>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <random>

#include "support.h"

using story::kMostNesting;
using story::nesting_bound;
using story::test::times;

namespace {

struct Depth {
  std::size_t open = 0;
  std::size_t most = 0;
};

bool is_container(MD_BLOCKTYPE type) { return type == MD_BLOCK_QUOTE || type == MD_BLOCK_UL || type == MD_BLOCK_OL; }

/// How deep the parser itself nests lists and quotations.
std::size_t real_nesting(const std::string& markdown) {
  MD_PARSER parser{};
  parser.flags = MD_FLAG_NOHTML | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;
  parser.enter_block = [](MD_BLOCKTYPE type, void*, void* user) {
    auto& depth = *static_cast<Depth*>(user);
    if (is_container(type)) depth.most = std::max(depth.most, ++depth.open);
    return 0;
  };
  parser.leave_block = [](MD_BLOCKTYPE type, void*, void* user) {
    if (is_container(type)) --static_cast<Depth*>(user)->open;
    return 0;
  };
  parser.enter_span = parser.leave_span = [](MD_SPANTYPE, void*, void*) { return 0; };
  parser.text = [](MD_TEXTTYPE, const MD_CHAR*, MD_SIZE, void*) { return 0; };
  Depth depth;
  md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, &depth);
  return depth.most;
}

/// A text of pieces that open, continue and end containers.
std::string random_markdown(std::mt19937& random) {
  constexpr std::string_view kPieces[] = {
      "> ", ">",  "- ", "-",  "* ",   "+ ",   "1. ", "10) ", "123456789. ", "1234567890. ", " ",    "  ",     "   ",
      "\t", "\t", "a",  "ab", "---",  "***",  "_ ",  "===",  "```",         "~~~",          "# ",   "[a]: b", "|a|b|",
      "\n", "`",  "\n", "\n", "\n\n", "\r\n", "\r",  "\n\n", "    ",        "<div>",        "- - ", "|-|-|",
  };
  constexpr std::size_t kMostPieces = 60;
  std::string text;
  for (std::size_t count = random() % kMostPieces; count > 0; --count) text += kPieces[random() % std::size(kPieces)];
  return text;
}

}  // namespace

TEST_CASE("the bound is never below the parser's nesting") {
  std::mt19937 random(20230420);  // NOLINT(bugprone-random-generator-seed): the same texts in every run
  std::size_t deepest = 0;
  std::size_t false_alarms = 0;
  constexpr int kTexts = 20'000;
  for (int i = 0; i < kTexts; ++i) {
    const std::string text = random_markdown(random);
    const std::size_t real = real_nesting(text);
    const std::size_t bound = nesting_bound(text);
    deepest = std::max(deepest, real);
    if (bound > kMostNesting && real <= kMostNesting) ++false_alarms;
    if (bound < std::min(real, kMostNesting + 1)) {
      CAPTURE(text, real, bound);
      FAIL("the bound is too low");
    }
  }
  CHECK(deepest > 8);
  CHECK(false_alarms < kTexts / 100);
}

TEST_CASE("the bound counts what is open after lines that look as if they ended it") {
  const auto* const text = GENERATE("* a\r\nb\n  >",             // CR LF is one line end, so "b" goes on in the item
                                    "1. a\r\nb\r\n\r\n   0) c",  // likewise
                                    "* a\rb\r  > c",             // CR alone is one too
                                    "- ```\n`- > a",             // md4c reads on behind the fence that ends the item
                                    ">~~~\n~~~~  9. 0) a");
  CAPTURE(text);
  CHECK(real_nesting(text) > 1);
  CHECK(nesting_bound(text) >= real_nesting(text));
}

TEST_CASE("the bound of ordinary texts is what they show") {
  struct Row {
    std::string_view what;
    std::string markdown;
    std::size_t bound;
  };
  const Row rows[] = {
      {"nothing", "", 0},
      {"prose", "One line.\nAnother.\n\nA paragraph – with a dash - or two.\n", 0},
      {"a long list", times(1000, "- item\n"), 1},
      {"a long list with blank lines", times(1000, "1. item\n\n"), 1},
      {"a long quotation", times(1000, "> line\n"), 1},
      {"quotations apart", times(100, "> quote\n\ntext\n\n"), 1},
      {"a list in a quotation", "> - a\n> - b\n>\n> c\n", 2},
      {"lists in a list", "- a\n  - b\n    - c\n- d\n  - e\n", 3},
      {"numbers in a list", "1. a\n   1. b\n      - c\n", 3},
      {"many lists one after the other", times(100, "- a\n  - b\n\ntext\n\n"), 2},
      {"a paragraph that goes on without markers", "> - a\nlazy\nlazy\n", 2},
      {"breaks between paragraphs", times(100, "text\n\n---\n\n* * *\n\n- - -\n\n"), 0},
      {"numbers that are no list", "2023 was\n1234567890. no\n3.14 is\n7\n", 0},
      {"signs that are no list", "-5 degrees\n+1\n*emphasis*\n", 0},
      {"a table", "| a | b |\n|---|---|\n| - | > |\n", 0},
      {"an empty item", "-\n\ntext\n", 1},
  };
  for (const auto& [what, markdown, bound] : rows) {
    CAPTURE(what);
    CHECK(nesting_bound(markdown) == bound);
    CHECK(real_nesting(markdown) <= bound);
  }
}

TEST_CASE("the bound is exact for markers in one line, as far as the limit") {
  for (std::size_t depth = 1; depth <= kMostNesting + 1; ++depth) {
    CAPTURE(depth);
    CHECK(nesting_bound(times(depth, "> ") + "a") == depth);
    CHECK(nesting_bound(times(depth, "- ") + "a") == depth);
    CHECK(nesting_bound(times(depth, "1. ") + "a") == depth);
    CHECK(real_nesting(times(depth, "> ") + "a") == depth);
    CHECK(real_nesting(times(depth, "- ") + "a") == depth);
  }
}

TEST_CASE("a list may go one deeper with each line") {
  std::string markdown;
  for (std::size_t depth = 0; depth <= kMostNesting; ++depth) markdown += times(depth, "  ") + "- a\n";
  CHECK(real_nesting(markdown) == kMostNesting + 1);
  CHECK(nesting_bound(markdown) == kMostNesting + 1);
}

TEST_CASE("what is too deep is seen without looking at every marker of a long line") {
  CHECK(nesting_bound(times(500'000, "- ") + "x") > kMostNesting);
  CHECK(nesting_bound(times(500'000, ">") + "x") > kMostNesting);
  CHECK(nesting_bound(times(8000, "- ") + "x" + times(8000, "\n")) > kMostNesting);
}
