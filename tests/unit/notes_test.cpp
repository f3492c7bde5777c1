// Notes: their numbers, places and list, and what texts define.
#include "read/note_definitions.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include "support.h"

using Catch::Matchers::ContainsSubstring;
using story::test::findings;
using story::test::Lines;
using story::test::only_block;
using story::test::times;

namespace {

std::string html_of(std::string_view json) { return story::render(json).html; }

/// What is left of a text, and its notes as `id=text`.
std::pair<std::string, Lines> parted(std::string_view markdown) {
  std::vector<story::Note> notes;
  std::string rest = story::without_definitions(markdown, story::kRoot, notes);
  Lines lines;
  for (const story::Note& note : notes) lines.push_back(std::string(note.id) + "=" + std::string(note.text.source));
  return {rest, lines};
}

}  // namespace

TEST_CASE("a paragraph that starts with an id in brackets and a colon is a note") {
  CHECK(parted("One[^a].\n\n[^a]: Here\nmore\n\nTwo") ==
        std::pair(std::string("One[^a].\n\n\nTwo"), Lines{"a= Here\nmore\n"}));
  CHECK(parted("[^a]: A\n[^b]: B") == std::pair(std::string(), Lines{"a= A\n", "b= B"}));
  CHECK(parted("   [^a]: A").second == Lines{"a= A"});
}

TEST_CASE("what is code, indented or has no colon is no note") {
  for (const std::string_view text :
       {"```\n[^a]: A\n```", "~~~\n```\n[^a]: A\n~~~", "````\n```\n[^a]: A\n````", "~~~ a`\n[^a]: A\n~~~",
        "1. ```\n   [^a]: A\n   ```", "- ```\n  [^a]: A\n\n  [^a]: B", "1. x\n\n   ```\n   [^a]: A\n   ```",
        "    [^a]: A", "[^a] A", "[^ ]: A", "[^]: A", "> [^a]: A"}) {
    CHECK(parted(text) == std::pair(std::string(text), Lines{}));
  }
}

TEST_CASE("notes stand behind code, and behind what only looks like its start") {
  for (const std::string_view before : {"```\nx\n```\n", "```x```\n\n", "    ```\n\n", "- ```\n  x\n\n", "> ```\n\n",
                                        "``\n\n", "1. ```\n   x\n   ```\n"}) {
    CHECK(parted(std::string(before) + "[^a]: A") == std::pair(std::string(before), Lines{"a= A"}));
  }
}

TEST_CASE("a note has one number, and a way back to each place") {
  const std::string_view json = R"~({"headline":"H[^b]","notes":{"a":"A","b":"B"},"blocks":[
{"type":"text","markdown":"x[^a] [y[^b]](/z)"}]})~";
  const std::string html = html_of(json);
  CHECK_THAT(html,
             ContainsSubstring("H<sup><a id=\"story-place:1:1\" href=\"#story-note:1\" role=\"doc-noteref\">1</a>"));
  CHECK_THAT(html,
             ContainsSubstring("x<sup><a id=\"story-place:2:1\" href=\"#story-note:2\" role=\"doc-noteref\">2</a>"));
  // A link holds no other.
  CHECK_THAT(html, ContainsSubstring(">y</a><sup><a id=\"story-place:1:2\""));
  CHECK_THAT(html,
             ContainsSubstring("<li id=\"story-note:1\">B\u00a0<a href=\"#story-place:1:1\" role=\"doc-backlink\" "
                               "aria-label=\"Back to the text\">\u21a9\ufe0e</a> <a href=\"#story-place:1:2\""));
}

TEST_CASE("a block by itself has its own notes") {
  const std::string_view json =
      R"({"headline":"H","notes":{"a":"First","b":"Second"},"blocks":[{"type":"text","markdown":"x[^a]"},)"
      R"({"type":"text","id":"two","markdown":"y[^b]"}]})";
  const story::RenderResult result = story::render(json, only_block("two"));
  CHECK_THAT(result.html, ContainsSubstring("Second"));
  CHECK_THAT(result.html, !ContainsSubstring("First"));
  CHECK(result.diagnostics.empty());
}

TEST_CASE("a text that is taken back takes its numbers along") {
  // Too deep to be formatted, so shown as it is written.
  const std::string json = R"({"headline":"H","notes":{"a":"A","b":"B"},"blocks":[{"type":"text","markdown":")" +
                           times(40, "> ") + R"(x[^a]"},{"type":"text","markdown":"y[^b]"}]})";
  CHECK_THAT(html_of(json), ContainsSubstring("y<sup><a id=\"story-place:1:1\""));
  CHECK(findings(json).size() == 2);
}
