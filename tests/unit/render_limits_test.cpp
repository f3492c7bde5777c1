// What a hostile story may cost: HTML, and work.
#include <catch2/catch_test_macros.hpp>

#include "fuzz/invariants.h"
#include "render.h"
#include "support.h"
#include "work.h"

using namespace story::test;

namespace {

/// The most HTML that a text of this size may give.
std::size_t cap(std::string_view json) { return std::max<std::size_t>(std::size_t{64} * 1024, 8 * json.size()); }

struct Hostile {
  const char* what;
  std::string json;
};

std::string text_story(std::string_view markdown) {
  return story_with(R"({"type":"text","markdown":")" + std::string(markdown) + R"("})");
}

std::string term_of(std::string_view words) { return R"({"term":")" + std::string(words) + R"(","text":"x"},)"; }

/// `terms`: each followed by a comma.
std::string glossary_story(std::string_view terms, std::string_view markdown) {
  return R"({"headline":"H","glossary":[)" + std::string(terms) + R"({"term":"z","text":"x"}],"blocks":[)" +
         R"({"type":"text","markdown":")" + std::string(markdown) + R"("}]})";
}

/// Texts of up to a mebibyte that a careless reader would need minutes for. (Hostile Markdown has a test of its own.)
std::vector<Hostile> hostile() {
  std::string taken;
  for (int i = 1; i < 15'000; ++i) taken += R"({"id":"block-)" + std::to_string(i) + R"("},)";
  std::string corrected;
  std::string corrections;
  std::string of_none;
  std::string notes;
  std::string terms;
  std::string words;
  for (int i = 1; i < 6'000; ++i) {
    const std::string number = std::to_string(i);
    corrected += R"({"type":"text","markdown":"x","id":"b)" + number + R"("},)";
    corrections += R"({"date":"2020","kind":"update","text":"x","block":"b)" + number + R"("},)";
    of_none += R"({"date":"2020","kind":"update","text":"x","block":"c)" + number + R"("},)";
    notes += R"("n)" + number + R"(":"x",)";
    terms += R"({"term":"b)" + number + R"(","text":"x"},)";
    words += "b" + number + ' ';
  }
  std::string nested;
  for (std::size_t i = 1; i < 500; ++i) nested += term_of(times(i, "a "));
  const std::string last = R"({"date":"2020","kind":"update","text":"x"}],"blocks":[)";
  return {
      {"many bad values", story_with(times(90'000, "0,") + "0")},
      {"ids that look like those we make", story_with(times(60'000, "0,") + taken + "0")},
      {"a bad block after many",
       story_with(times(40'000, "0,") + R"({"type":"text","markdown":")" + times(100'000, "&nosuch;") + R"("})")},
      {"unknown fields", R"({"headline":"H","blocks":[])" + times(60'000, R"(,"headlin":0)") + "}"},
      {"repeated fields", R"({"headline":"H")" + times(60'000, R"(,"blocks":[])") + "}"},
      {"escapes", text_story(times(150'000, R"(\u003c)"))},
      {"inline emphasis", R"({"headline":")" + times(200'000, "*a _b") + R"(","blocks":[]})"},
      {"a correction of each block", R"({"headline":"H","corrections":[)" + corrections + last + corrected + "0]}"},
      {"corrections of no block", R"({"headline":"H","corrections":[)" + of_none + last + corrected + "0]}"},
      {"notes that nobody knows", R"({"headline":"H","notes":{)" + notes +
                                      R"("n":"x"},"blocks":[{"type":"text","markdown":")" + times(60'000, "[^m123] ") +
                                      R"("}]})"},
      {"terms that a text has again and again", glossary_story(terms, times(10, words))},
      {"a text that is nearly a long term", glossary_story(term_of(times(100'000, "a ") + "b"), times(300'000, "a "))},
      {"terms within one another", glossary_story(nested, times(200'000, "a "))},
      {"terms of one place each in many texts", R"({"headline":"H","glossary":[)" + terms +
                                                    R"({"term":"x","text":"x"}],)" + R"("blocks":[)" + corrected +
                                                    "0]}"},
      {"paragraphs of a quote", story_with(R"({"type":"quote","text":")" + times(100'000, "*\\n\\n") + R"("})")},
  };
}

}  // namespace

TEST_CASE("a hostile story is rendered or refused with little work, and keeps every rule") {
  for (const auto& [what, json] : hostile()) {
    CAPTURE(what, json.size());
    const std::uint64_t before = work_done();
    const story::RenderResult result = story::render(json);
    CHECK(static_cast<double>(work_done() - before) <= kMostWork * static_cast<double>(json.size()));
    CHECK(story::broken_result_rule(json, result).empty());
    // Refused for its size alone, it would show nothing.
    CHECK((result.diagnostics.empty() || result.diagnostics[0].code != "too-large"));
  }
}

TEST_CASE("a block that would make too much HTML is left out, its neighbours stay") {
  // Every fact has its own buttons' worth of markup; a story of many small ones grows more than eight times.
  std::string fact = R"({"label":"x","value":1,"unit":"EUR","of":{"value":9},"asOf":"2023","source":{"title":"x"}})";
  const std::string many = times(2000, fact + ",") + fact;
  const std::string json = story_with(R"({"type":"text","markdown":"before"},{"type":"facts","items":[)" + many +
                                      R"(]},{"type":"text","markdown":"after"})");
  const story::RenderResult result = story::render(json);
  CHECK(result.html.size() <= cap(json));
  CHECK(result.html.find("before") != std::string::npos);
  CHECK(result.html.find("after") != std::string::npos);
}

TEST_CASE("blocks are left out where all together would make too much HTML") {
  const std::string json =
      story_with(times(3000, R"({"type":"quote","text":"x"},)") + R"({"type":"quote","text":"x"})");
  const story::RenderResult result = story::render(json);
  CHECK_FALSE(result.ok);
  CHECK(result.html.size() <= cap(json));
  CHECK(result.html.size() > cap(json) - 2000);
  CHECK(story::broken_result_rule(json, result).empty());
  CHECK(result.diagnostics.at(0).code == "output-too-large");
  CHECK(result.diagnostics.size() == 101);
}

TEST_CASE("what stands behind the blocks is left out where there is no room for it, and the blocks stay") {
  const std::string json = R"({"headline":"H","rights":")" + times(1'500, "&") +
                           R"(","blocks":[{"type":"text","markdown":")" + times(1'850, "#\\n") + R"("}]})";
  const story::RenderResult result = story::render(json);
  CHECK(result.html.find("<h3") != std::string::npos);
  CHECK(result.html.find("rights") == std::string::npos);
  CHECK(story::broken_result_rule(json, result).empty());
  REQUIRE(result.diagnostics.size() == 1);
  CHECK(result.diagnostics[0].code == "output-too-large");
}

TEST_CASE("the list of contents is left out where there is no room for it, and the blocks stay") {
  const std::string json =
      R"({"headline":"H","toc":true,"blocks":[{"type":"text","markdown":")" + times(1'850, "#\\n") + R"("}]})";
  const story::RenderResult result = story::render(json);
  CHECK(result.html.find("<h3") != std::string::npos);
  CHECK(result.html.find("<nav") == std::string::npos);
  REQUIRE(result.diagnostics.size() == 1);
  CHECK(result.diagnostics[0].code == "output-too-large");
}

TEST_CASE("a small story may make 64 KiB") {
  const std::string json = story_with(times(80, R"({"type":"quote","text":"x"},)") + R"({"type":"quote","text":"x"})");
  const story::RenderResult result = story::render(json);
  CHECK(result.ok);
  CHECK(result.html.size() > 8 * json.size());
}

TEST_CASE("a header that would make too much HTML takes the story along") {
  const std::string json =
      R"({"headline":"H","authors":[)" + times(3000, R"({"name":"x"},)") + R"({"name":"x"}],"blocks":[]})";
  const story::RenderResult result = story::render(json);
  if (result.ok) {
    CHECK(result.html.size() <= cap(json));
  } else {
    CHECK(result.html.empty());
  }
  const std::string bomb = R"({"headline":")" + times(20'000, "&lt;") + times(20'000, "*a*") + R"(","blocks":[]})";
  CHECK(story::broken_result_rule(bomb, story::render(bomb)).empty());
}
