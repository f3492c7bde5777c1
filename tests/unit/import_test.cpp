// Imports as a whole: recognizing formats, refusing what is none, limits.
#include "import/import.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "support.h"

using story::import_story;
using story::ImportOptions;
using story::ImportResult;

namespace {

ImportOptions from(std::string_view format) {
  ImportOptions options;
  options.format = format;
  return options;
}

}  // namespace

TEST_CASE("what is no document of a known format is refused in words") {
  const auto* const json = GENERATE(R"({"error":{"status":404,"message":"Not found"}})", "7", "null", "\"text\"", "[]",
                                    "{}", R"({"headline":"H","blocks":[]})", R"([{"a":1}])", "{\"a\":", "");
  for (const std::string_view format : {"auto", "ft", "ans", "guardian", "apple-news"}) {
    CAPTURE(json, format);
    const ImportResult result = import_story(json, from(format));
    CHECK_FALSE(result.ok);
    CHECK(result.story.empty());
    REQUIRE(result.diagnostics.size() == 1);
    CHECK(result.diagnostics[0].severity == story::Severity::error);
    CHECK(result.diagnostics[0].message.size() > 20);
  }
}

TEST_CASE("a server's error message is handed on") {
  const ImportResult result = import_story(R"({"error":{"status":404,"message":"No such article"}})");
  REQUIRE(result.diagnostics.size() == 1);
  CHECK(result.diagnostics[0].message.find("No such article") != std::string::npos);
}

TEST_CASE("a document beyond the limit is refused") {
  ImportOptions options;
  options.most_bytes = 10;
  const ImportResult result = import_story(R"({"type":"body","children":[],"version":1})", options);
  REQUIRE(result.diagnostics.size() == 1);
  CHECK(result.diagnostics[0].code == "too-large");
}

TEST_CASE("an import says what it recognized and what it kept") {
  const ImportResult result = import_story(
      R"({"type":"body","version":1,"children":[{"type":"paragraph","children":[{"type":"text","value":"a"}]},)"
      R"({"type":"image-set","id":"x"}]})");
  CHECK(result.format == "ft");
  CHECK(result.reason == "its type is \"body\", with children");
  CHECK(result.summary == "kept 3 of 4 nodes; 1 left out");
}

TEST_CASE("white space alone is nothing where a text must be given") {
  const ImportResult result =
      import_story(R"({"type":"body","version":1,"children":[{"type":"big-number","number":" ","description":"\n"},)"
                   R"({"type":"recommended","teaser":{"url":"https://example.org/","title":" "}}]})",
                   from("ft"));
  CHECK(result.ok);
}

TEST_CASE("a contributor without a name, and a question of empty markup, make no story invalid") {
  const ImportResult unnamed =
      import_story(R"({"headline":"H","mainMediaElements":[],"blocks":[],"tags":[{"type":"Contributor"}],)"
                   R"("standfirst":"<p>S</p>"})");
  CHECK(unnamed.format == "guardian");
  CHECK(unnamed.ok);
  const ImportResult unasked = import_story(
      R"({"response":{"content":{"webTitle":"H","webUrl":"https://example.org/","apiUrl":"https://example.org/a",)"
      R"("fields":{"body":"<p>B</p>"},"atoms":{"guides":[{"id":"g","title":"T","atomType":"guide","data":{"guide":)"
      R"({"items":[{"title":"<p> </p>","body":"<p>one</p>"},{"title":"Two?","body":"<p>two</p>"}]}}}]}}}})");
  CHECK(unasked.ok);
  CHECK(unasked.story.find("one") != std::string::npos);
  CHECK(unasked.story.find("two") != std::string::npos);
}
