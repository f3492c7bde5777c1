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

TEST_CASE("what many dates share stands once above their events") {
  const auto timeline = [](std::initializer_list<const char*> dates) {
    std::string list;
    for (const char* date : dates)
      list += std::string(list.empty() ? "" : ",") + R"({"date":")" + date + R"(","title":"x"})";
    return blocks_html(R"({"type":"timeline","events":[)" + list + "]}");
  };
  const auto periods = [&](std::initializer_list<const char*> dates) {
    const std::string html = timeline(dates);
    Lines found;
    constexpr std::string_view kStart = "<p class=\"period\" part=\"period\">";
    for (std::size_t at = html.find(kStart); at != std::string::npos; at = html.find(kStart, at + 1)) {
      const std::size_t begin = at + kStart.size();
      found.push_back(html.substr(begin, html.find('<', begin) - begin));
    }
    return found;
  };
  CHECK(periods({"2021-01", "2021-02-03", "2021-04", "2022-01", "2022-02", "2022-03-04"}) == Lines{"2021", "2022"});
  // In the order given.
  CHECK(periods({"2021-01", "2021-02", "2022-04", "2022-01", "2021-02", "2021-03"}) == Lines{"2021", "2022", "2021"});
  CHECK(periods({"2021-01", "2021-02", "2021-04", "2021-05", "2021-06", "2021-07"}) == Lines{"2021"});
  CHECK(periods({"2021-01-02T14:30", "2021-01-02T14:31", "2021-01-02T15:00", "2021-01-02T16:00", "2021-01-03T09:00",
                 "2021-01-03T10:00"}) == Lines{"2 January 2021", "3 January 2021"});
  CHECK(periods({"2021-01-02T14:30", "2021-01-03", "2021-01-04T15:00", "2021-01-05T16:00", "2021-01-06T09:00",
                 "2021-01-07T10:00"}) == Lines{"2021"});
  // Too few, too many years, and dates that say no more than the year, or hold more than one.
  CHECK(periods({"2021-01", "2021-02", "2022-04", "2022-01", "2022-02"}).empty());
  CHECK(periods({"2021-01", "2022-02", "2023-04", "2024-05", "2025-06", "2025-07"}).empty());
  CHECK(periods({"2021-01", "2021-02", "2022-04", "2022-05", "2022-06", "2022"}).empty());
  CHECK(periods({"2021-01", "2021-02", "2022-04", "2022-05", "2022-06", "2022-07~"}).empty());
  CHECK(periods({"2021-01", "2021-02", "2022-04", "2022-05", "2022-06", "2022-07-01/2022-07-03"}).empty());
  CHECK(periods({"0121-01", "0121-02", "0122-04", "0122-05", "0122-06", "0122-07"}).empty());

  const std::string html = timeline({"2021-01-02", "2021-02", "2022-01-03T14:30Z", "2022-02", "2022-03", "2022-04"});
  CHECK_THAT(html, ContainsSubstring("id=\"story-timeline-1.1\"><p class=\"period\" part=\"period\">2021</p>"
                                     "<time part=\"date\" datetime=\"2021-01-02\">2 January</time>"));
  CHECK_THAT(html,
             ContainsSubstring("id=\"story-timeline-1.2\"><time part=\"date\" datetime=\"2021-02\">February</time>"));
  CHECK_THAT(html, ContainsSubstring(">3 January, 14:30 UTC</time>"));
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
