// What writers are told of markup that shows something else than is written.
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <string_view>

#include "base/json_text.h"
#include "render.h"
#include "support.h"

using story::test::Lines;

namespace {

/// What is said of a story, `code pointer: what is quoted first` each.
Lines said_of(const std::string& json) {
  Lines said;
  for (const story::Diagnostic& diagnostic : story::render(json).diagnostics) {
    const std::string& message = diagnostic.message;
    const std::size_t begin = message.find('"') + 1;
    said.push_back(std::string(diagnostic.code) + " " + diagnostic.pointer + ": " +
                   message.substr(begin, message.find('"', begin) - begin));
  }
  return said;
}

std::string quoted(std::string_view text) {
  std::string out;
  story::append_json_string(out, text);
  return out;
}

Lines said_of_text(std::string_view markdown) {
  return said_of(R"({"headline":"h","blocks":[{"type":"text","markdown":)" + quoted(markdown) + "}]}");
}

Lines said_of_headline(std::string_view headline) {
  return said_of(R"({"headline":)" + quoted(headline) + R"(,"blocks":[]})");
}

Lines said_of_title(std::string_view title) {
  return said_of(R"({"headline":"h","blocks":[{"type":"keypoints","points":["a"],"title":)" + quoted(title) + "}]}");
}

}  // namespace

TEST_CASE("a list whose numbers are not those written is most likely none") {
  const std::string at = "other-number /blocks/0/markdown: ";
  CHECK(said_of_text("20. April war ein Donnerstag.\n\n1. FC hat gewonnen.") == Lines{at + "1."});
  CHECK(said_of_text("1. FC hat gewonnen.\n\n1. Bundesliga beginnt.") == Lines{at + "1."});
  CHECK(said_of_text("5) a\n8) b\n9) c") == Lines{at + "8."});
  CHECK(said_of_text("- a\n  1. *b*\n  3. c") == Lines{at + "3."});
  CHECK(said_of_text("> 2. a\n> 4. b") == Lines{at + "4."});
  CHECK(said_of_text("1.\ta\n3.\tb") == Lines{at + "3."});
  CHECK(said_of_text("1. a\n   1. b\n   3. c\n2. d") == Lines{at + "3."});
  for (const std::string_view fine : {"1. a\n2. b\n3. c", "5. a\n6. b", "1. a\n1. b\n1. c", "20\\. April\n\n1\\. FC",
                                      "1. a\n\n2. b", "- 3\n- 5", "1. 7. a\n2. b", "10. a\n11. b\n\n    12. no\n",
                                      "1.\n2. b", "In 1984.\n\n1999. It was.", "1. a\n\n- b\n\n1. c"}) {
    CAPTURE(fine);
    CHECK(said_of_text(fine).empty());
  }
}

TEST_CASE("a text that vanishes as a link's definition is said") {
  const std::string at = "unused-definition /blocks/0/markdown: ";
  CHECK(said_of_text("[Q]: Why?\n\n[A]: Because.") == Lines{at + "[Q]:", at + "[A]:"});
  CHECK(said_of_text("a\n\n> [sic]: yes") == Lines{at + "[sic]:"});
  CHECK(said_of_text("- [Q]: Why?\n- [A]: Because.") == Lines{at + "[Q]:", at + "[A]:"});
  CHECK(said_of_text("a\n\n[b]: /c 'd'\n\ne") == Lines{at + "[b]:"});
  for (const std::string_view fine :
       {"See [the report][1].\n\n[1]: https://news.example/report", "[a]\n\n[A]: /b", "\\[Q]: Why?",
        "a[^1]\n\n[^1]: Note", "`[a]: b`", "    [a]: b", "a [b]: c", "[a]: b c d"}) {
    CAPTURE(fine);
    CHECK(said_of_text(fine).empty());
  }
}

TEST_CASE("HTML that readers see is said once a text") {
  const std::string at = "shown-markup /blocks/0/markdown: ";
  CHECK(said_of_text("Water is H<sub>2</sub>O.") == Lines{at + "<sub>"});
  CHECK(said_of_text("It was late.\n\n<!-- check this -->") == Lines{at + "<!--"});
  CHECK(said_of_text("a <A HREF=\"/b\">b</A>") == Lines{at + "<A HREF="});
  CHECK(said_of_headline("Town hall<br>reopens") == Lines{"shown-markup /headline: <br>"});
  for (const std::string_view fine : {"H\\<sub>2\\</sub>O", "We are < 5 % and > 3 %, AT&T; R&D is up <3.", "`<b>`",
                                      "a<c>d", "<https://example.org>", "x <y> z", "1 <b 2", "a &amp; b"}) {
    CAPTURE(fine);
    CHECK(said_of_text(fine).empty());
    CHECK(said_of_headline(fine).empty());
  }
  CHECK(said_of_text("```\n<b>bold</b> &amp; more\n```").empty());
}

TEST_CASE("markup in plain text is said, with what is meant") {
  const std::string at = "shown-markup /blocks/0/title: ";
  CHECK(said_of_title("The **late** figures") == Lines{at + "**late**"});
  CHECK(said_of_title("(_late_)") == Lines{at + "_late_"});
  CHECK(said_of_title("Tom &amp; Jerry") == Lines{at + "&amp;"});
  CHECK(said_of_title("50&#8211;60") == Lines{at + "&#8211;"});
  CHECK(said_of_title("a <em>b</em>") == Lines{at + "<em>"});
  for (const std::string_view fine :
       {"Hotels with 4* and more", "Leser*innen und Bürger*innen", "f***ing", "a * b * c", "snake_case_name",
        "AT&T; R&D", "R&Dx;", "5 < 6 > 4", "***", "* and *", "__init__x"}) {
    CAPTURE(fine);
    CHECK(said_of_title(fine).empty());
  }
}
