// Quotations as pictures: every folder of tests/cards, by its name wide or square, light or dark; and what has no card.
#include "output/card.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>
#include <filesystem>

#include "output/graphemes.h"
#include "output/line_breaks.h"
#include "output/outputs.h"
#include "support.h"

using Catch::Matchers::ContainsSubstring;

namespace {

using Shape = story::CardOptions::Shape;
using Theme = story::CardOptions::Theme;

story::OutputResult card(std::string_view json, std::string_view block = {}, Shape shape = Shape::wide,
                         Theme theme = Theme::light) {
  story::OutputRequest request;
  request.output = story::Output::card;
  request.options.block = block;
  request.card = {shape, theme};
  return story::make_output(json, request);
}

story::OutputResult quotation(std::string_view text, Shape shape = Shape::wide) {
  return card(story::test::story_with(R"({"type":"quote","text":")" + std::string(text) + "\"}"), {}, shape);
}

}  // namespace

TEST_CASE("cards") {
  int count = 0;
  for (const auto& folder : std::filesystem::directory_iterator("tests/cards")) {
    const std::string path = folder.path().string();
    CAPTURE(path);
    const auto named = [&](std::string_view word) { return path.find(word) != std::string::npos; };
    const story::OutputResult made =
        card(story::test::read_file(path + "/story.json"), {}, named("square") ? Shape::square : Shape::wide,
             named("dark") ? Theme::dark : Theme::light);
    CHECK(made.diagnostics.empty());
    CHECK(made.text == story::test::read_file(path + "/expected.svg"));
    ++count;
  }
  CHECK(count >= 3);
}

TEST_CASE("a card shows the block asked for, and only a quotation") {
  constexpr std::string_view kStory = R"({"headline": "h", "blocks": [
    {"type": "text", "id": "t", "markdown": "x"}, {"type": "quote", "id": "a", "text": "first"},
    {"type": "quote", "id": "b", "text": "second"}]})";
  CHECK_THAT(card(kStory).text, ContainsSubstring("“first”"));
  CHECK_THAT(card(kStory, "b").text, ContainsSubstring("“second”"));
  for (const auto& [block, code] : {std::pair{"t", "no-quotation"}, {"none", "no-such-block"}}) {
    const story::OutputResult made = card(kStory, block);
    CHECK(made.text.empty());
    CHECK_FALSE(made.ok);
    REQUIRE(made.diagnostics.size() == 1);
    CHECK(made.diagnostics[0].code == code);
  }
  CHECK(card(R"({"headline": "h", "blocks": []})").diagnostics.at(0).code == "no-quotation");
}

TEST_CASE("a quotation is as large as it fits, and refused where it would be too small to read") {
  CHECK_THAT(quotation("Short").text, ContainsSubstring("font-size=\"112\""));
  const std::string words = story::test::times(60, "word ");
  const story::OutputResult fitted = quotation(words);
  CHECK(fitted.ok);
  CHECK_THAT(fitted.text, !ContainsSubstring("font-size=\"112\""));
  for (const Shape shape : {Shape::wide, Shape::square}) {
    const story::OutputResult refused = quotation(story::test::times(400, "word "), shape);
    CHECK(refused.text.empty());
    CHECK_FALSE(refused.ok);
    REQUIRE(refused.diagnostics.size() == 1);
    CHECK(refused.diagnostics[0].code == "quote-too-long");
    CHECK(refused.diagnostics[0].pointer == "/blocks/0/text");
    CHECK_THAT(refused.diagnostics[0].message, ContainsSubstring("2001 characters"));
  }
}

TEST_CASE("an attribution that leaves no room is refused too") {
  const std::string name = story::test::times(300, "name ");
  const story::OutputResult made =
      card(story::test::story_with(R"({"type":"quote","text":"x","speaker":{"name":")" + name + "\"}}"));
  CHECK(made.text.empty());
  REQUIRE(made.diagnostics.size() == 1);
  CHECK(made.diagnostics[0].code == "quote-too-long");
}

TEST_CASE("lines are as few as can be, and about equally long") {
  using story::broken_into_lines;
  using Lines = std::vector<std::string>;
  CHECK(broken_into_lines("one two three four", 5.6) == Lines{"one two", "three four"});
  CHECK(broken_into_lines("", 5) == Lines{});
  // Longer than a line: broken anywhere, between whole characters.
  CHECK(broken_into_lines("aaaaaaaaaa", 2.9) == Lines{"aaaaa", "aaaaa"});
  CHECK(broken_into_lines("日本語の本、本。", 3.5) == Lines{"日本語", "の本、", "本。"});
  CHECK(broken_into_lines("「日」本", 3.1) == Lines{"「日」", "本"});
  CHECK(broken_into_lines("한국어 책", 3) == Lines{"한국어", "책"});
  for (const std::string& line : broken_into_lines(story::test::times(50, "some words "), 20)) {
    CHECK(story::width_of(line) <= 20);
  }
}

TEST_CASE("a paragraph begins a line") {
  using Lines = std::vector<std::string>;
  CHECK(story::broken_into_lines("One.\nTwo.", 20) == Lines{"One.", "Two."});
  CHECK_THAT(quotation(R"(First line.\n\nSecond one.)").text,
             ContainsSubstring(">“First line.</tspan>") && ContainsSubstring(">Second one.”</tspan>"));
}

TEST_CASE("marks that stand alone beside a space keep to their words") {
  using Lines = std::vector<std::string>;
  CHECK(story::broken_into_lines("aaaa bbbb ?", 3.2) == Lines{"aaaa", "bbbb ?"});
  CHECK(story::broken_into_lines("aaaa « bbbb » !", 4.8) == Lines{"aaaa", "« bbbb » !"});
  // Of languages that turn them round.
  CHECK(story::broken_into_lines("aaaa »bbbb«", 3.6) == Lines{"aaaa", "»bbbb«"});
}

TEST_CASE("a word is whole where a smaller size holds it") {
  for (const Shape shape : {Shape::wide, Shape::square}) {
    for (const std::string_view word : {"Unconstitutional", "Unverhältnismäßigkeit", "Достопримечательность"}) {
      CHECK_THAT(quotation(word, shape).text, ContainsSubstring(">“" + std::string(word) + "”</tspan>"));
      CHECK_THAT(quotation("Die " + std::string(word) + " kommt", shape).text, ContainsSubstring(std::string(word)));
    }
  }
}

TEST_CASE("no grapheme is parted") {
  using story::broken_into_lines;
  for (const std::string_view sign : {"🇺🇦", "👨‍👩‍👧‍👦", "👍🏽", "1️⃣", "❤️‍🔥",
                                      "e\u0301", "ที่", "ក្ដា", "क्षि", "நி", "각", "\u1112\u1161\u11ab"}) {
    CAPTURE(sign);
    REQUIRE(story::graphemes_of(sign).size() == 1);
    CHECK(story::graphemes_of(sign)[0].bytes == sign);
    CHECK(story::graphemes_of(std::string(sign) + std::string(sign) + "a").size() == 3);
    // Of lines that are too narrow for one, each has one.
    CHECK(broken_into_lines(story::test::times(3, sign), 0.1) ==
          std::vector<std::string>{std::string(sign), std::string(sign), std::string(sign)});
  }
  CHECK(story::graphemes_of("").empty());
  CHECK(story::graphemes_of("\u0301").size() == 1);
  CHECK(story::graphemes_of("a\n\u0301").size() == 3);
  CHECK(story::graphemes_of("🇺🇦🇺").size() == 2);
}

TEST_CASE("a quotation in another language has that language's marks and words") {
  const story::OutputResult made = card(R"({"headline": "h", "lang": "de", "blocks": [{"type": "quote", "lang": "fr",
    "text": "Bonjour", "said": {"date": "2026-04-20"}}]})");
  CHECK_THAT(made.text, ContainsSubstring("«\u00A0Bonjour\u00A0»") && ContainsSubstring("avril"));
}

TEST_CASE("widths are those of scripts") {
  using story::width_of;
  CHECK(width_of("i") < width_of("n"));
  CHECK(width_of("n") < width_of("W"));
  CHECK(width_of("n") < width_of("字"));
  CHECK(width_of("e\u0301") == width_of("e"));
  CHECK(width_of("\u2068n\u2069") == width_of("n"));
  CHECK(story::holds_right_to_left("a ב"));
  CHECK(story::holds_right_to_left("ب"));
  CHECK_FALSE(story::holds_right_to_left("aя字"));
}
