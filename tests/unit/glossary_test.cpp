// The glossary: where terms are found, and the ways there and back.
#include "glossary.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include "html/terms.h"
#include "support.h"

using Catch::Matchers::ContainsSubstring;
using story::test::findings;
using story::test::Lines;
using story::test::only_block;
using story::test::times;

namespace {

/// What is found in HTML, as `text=number of the term`.
Lines found_in(std::string_view html, const std::vector<std::string>& terms, bool turkish = false) {
  const story::TermFinder finder(terms, turkish);
  Lines lines;
  for (const auto& [begin, end, term] : finder.find_in(html)) {
    lines.push_back(std::string(html.substr(begin, end - begin)) + "=" + std::to_string(term));
  }
  return lines;
}

std::string story_of(std::string_view glossary, std::string_view blocks) {
  return R"({"headline":"H","glossary":[)" + std::string(glossary) + R"(],"blocks":[)" + std::string(blocks) + "]}";
}

constexpr std::string_view kBerth = R"({"term":"berth","text":"A place for a boat."})";

}  // namespace

TEST_CASE("a term is found as a whole word") {
  CHECK(found_in("a berth, berths; (berth)", {"berth"}) == Lines{"berth=0", "berth=0"});
  CHECK(found_in("Bundestag's R&amp;D", {"Bundestag", "R&amp;D"}) == Lines{"Bundestag=0", "R&amp;D=1"});
  CHECK(found_in("one\ntwo", {" one  two "}) == Lines{"one\ntwo=0"});
  CHECK(found_in("C++ and C", {"C++"}) == Lines{"C++=0"});
  CHECK(found_in("x", {"", " "}).empty());
}

TEST_CASE("a small letter at a term's start may be a capital, and no other way round") {
  CHECK(found_in("Berth berth BERTH", {"berth"}) == Lines{"Berth=0", "berth=0"});
  CHECK(found_in("Polish polish", {"Polish"}) == Lines{"Polish=0"});
  CHECK(found_in("Polish polish", {"polish", "Polish"}) == Lines{"Polish=1", "polish=0"});
  CHECK(found_in("Polish polish", {"Polish", "polish"}) == Lines{"Polish=0", "polish=1"});
  CHECK(found_in("İş Iş", {"iş"}, true) == Lines{"İş=0"});
}

TEST_CASE("the longest term counts") {
  CHECK(found_in("a tide gauge", {"gauge", "tide gauge"}) == Lines{"tide gauge=1"});
  CHECK(found_in("gauge board", {"gauge", "gauge board"}) == Lines{"gauge board=1"});
  CHECK(found_in("a tide table", {"gauge", "tide gauge", "table"}) == Lines{"table=2"});
  CHECK(found_in("b c d", {"a b c d", "c d", "c"}) == Lines{"c d=1"});
  CHECK(found_in("国会議員は国会", {"国会", "国会議員"}) == Lines{"国会議員=1", "国会=0"});
  // Of two that overlap, the first.
  CHECK(found_in("a b c", {"a b", "b c"}) == Lines{"a b=0"});
}

TEST_CASE("words that take endings are found from their start") {
  CHECK(found_in("국회는 미국회사", {"국회"}) == Lines{"국회=0"});
}

TEST_CASE("links, code and headings are passed over, and tags part words") {
  CHECK(found_in(R"(<p title="x"><a href="x">x</a><code>x</code><h3 id="a">x</h3><sup>x</sup><em>x</em></p>)", {"x"}) ==
        Lines{"x=0"});
  CHECK(found_in("<article><aside>x", {"x"}) == Lines{"x=0"});
  CHECK(found_in("one <em>two</em>", {"one two"}).empty());
}

TEST_CASE("each text block leads to a term once, and the term back to each") {
  const std::string html = story::render(story_of(kBerth, R"({"type":"text","markdown":"A *berth*, berth."},
{"type":"text","markdown":"Berth"},{"type":"keypoints","points":["A berth"]})"))
                               .html;
  CHECK_THAT(html, ContainsSubstring(R"(<p>A <em><a id="story-term:1:1" href="#story-term:1" role="doc-glossref">)"
                                     "berth</a></em>, berth.</p>"));
  CHECK_THAT(html, ContainsSubstring(R"(<a id="story-term:1:2" href="#story-term:1" role="doc-glossref">Berth</a>)"));
  CHECK_THAT(html, ContainsSubstring("<li>A berth</li>"));
  CHECK_THAT(html, ContainsSubstring(R"(<li id="story-term:1"><strong>berth</strong><br>A place for a boat.)"
                                     "\u00a0"
                                     R"(<a href=)"
                                     R"("#story-term:1:1" role="doc-backlink" aria-label="Back to the text">)"));
  CHECK_THAT(html, ContainsSubstring(R"(<a href="#story-term:1:2" role="doc-backlink")"));
}

TEST_CASE("a block by itself has its own terms, and says nothing of others") {
  const std::string json = story_of(std::string(kBerth) + R"(,{"term":"pier","text":"P"})",
                                    R"({"type":"text","markdown":"berth"},{"type":"text","id":"b","markdown":"pier"})");
  const story::RenderResult result = story::render(json, only_block("b"));
  CHECK_THAT(result.html, ContainsSubstring("<strong>pier</strong>"));
  CHECK_THAT(result.html, !ContainsSubstring("berth"));
  CHECK(result.diagnostics.empty());
}

TEST_CASE("a term that no text has is reported, and one that is given twice") {
  CHECK(findings(story_of(std::string(kBerth) + "," + std::string(kBerth),
                          R"~({"type":"text","markdown":"[berth](/)"})~")) ==
        Lines{"1:37-1:44 warning unused-term /glossary/0/term", "1:83-1:90 warning repeated-term /glossary/1/term"});
}

TEST_CASE("a glossary for which there is no room is left out, and the texts stay") {
  std::string terms;
  std::string words;
  for (int i = 0; i < 900; ++i) {
    terms += R"({"term":"w)" + std::to_string(i) + R"(","text":"x"},)";
    words += "w" + std::to_string(i) + " ";
  }
  const std::string text = R"({"type":"text","markdown":")" + words + R"("},)";
  const std::string json =
      story_of(terms + std::string(kBerth), times(9, text) + R"({"type":"text","markdown":"end"})");
  const story::RenderResult result = story::render(json);
  CHECK_THAT(result.html, ContainsSubstring(">w0</a>"));
  CHECK_THAT(result.html, ContainsSubstring("<p>w0 w1 "));
  CHECK_THAT(result.html, ContainsSubstring("end"));
  for (const story::Diagnostic& each : result.diagnostics) CHECK(each.code == "output-too-large");
  CHECK(!result.diagnostics.empty());
}
