// Timelines.
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include "output/plain_text.h"
#include "support.h"

using Catch::Matchers::ContainsSubstring;
using story::test::block_findings;
using story::test::blocks_html;
using story::test::Lines;

TEST_CASE("events are an ordered list, each with its date") {
  const std::string html = blocks_html(
      R"({"type":"timeline","title":"T","events":[{"date":"2022-09","title":"A <b>","text":"In *one* day."}]})");
  CHECK_THAT(
      html,
      ContainsSubstring(
          "<section class=\"timeline\" part=\"timeline\" "
          "aria-labelledby=\"story-timeline-1-title\" id=\"story-timeline-1\">\n"
          "<h3 id=\"story-timeline-1-title\" part=\"title\">T</h3>\n<ol>\n"
          "<li part=\"event\" id=\"story-timeline-1.1\">"
          "<time part=\"date\" datetime=\"2022-09\">September 2022</time> <bdi class=\"event\">A &lt;b&gt;</bdi>\n"
          "<div class=\"text\">\n<p>In <em>one</em> day.</p>\n</div></li>\n</ol>\n"));
}

TEST_CASE("a timeline without a title is named by the language") {
  const std::string html = blocks_html(R"({"type":"timeline","lang":"uk","events":[{"date":"2023","title":"A"}]})");
  CHECK_THAT(html, ContainsSubstring("aria-label=\"Хронологія\""));
  CHECK_THAT(html, !ContainsSubstring("<h3"));
}

TEST_CASE("headings within an event stand below the timeline's own") {
  CHECK_THAT(blocks_html(R"({"type":"timeline","title":"T","events":[{"date":"2023","title":"A","text":"# B"}]})"),
             ContainsSubstring("<h4>B</h4>"));
}

TEST_CASE("in plain text no event has a number, behind the fold neither") {
  std::string events;
  for (int i = 0; i < 7; ++i) events += R"({"date":"2023","title":"A","text":"1. One"},)";
  events.pop_back();
  const std::string html = blocks_html(R"({"type":"timeline","events":[)" + events + "]}");
  const std::string text = story::plain_text(html, {});
  CHECK_THAT(text, ContainsSubstring("\n- 2023\n  A\n\n  1. One"));
  CHECK_THAT(text, !ContainsSubstring("7. "));
}

TEST_CASE("an event needs a date and a title, a timeline an event") {
  const std::string kept = R"({"date":"2023","title":"kept"})";
  CHECK(block_findings(R"({"type":"timeline","events":[{"title":"x"},{"date":"2023"},)" + kept + "]}") ==
        Lines{"1:56-1:69 error missing-field /blocks/0/events/0", "1:70-1:85 error missing-field /blocks/0/events/1"});
  CHECK(block_findings(R"({"type":"timeline","events":[]})") == Lines{"1:55-1:57 error empty-field /blocks/0/events"});
  CHECK(blocks_html(R"({"type":"timeline","events":[{"date":"soon","title":"x"}]})").empty());
}
