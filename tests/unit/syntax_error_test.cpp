// What is said, and where, about a text that is no JSON.
#include "json/syntax_error.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include "support.h"

namespace {

struct Row {
  std::string_view json;
  std::string_view place;  ///< `line:column-endLine:endColumn error syntax pointer`
  std::string_view words;
};

/// Checks that a text gives this one error.
void check(const Row& row) {
  CAPTURE(row.json);
  const story::RenderResult result = story::render(row.json);
  CHECK_FALSE(result.ok);
  CHECK(result.html.empty());
  REQUIRE(result.diagnostics.size() == 1);
  CHECK(story::test::brief(result.diagnostics[0]) == row.place);
  CHECK(result.diagnostics[0].message == row.words);
}

}  // namespace

TEST_CASE("a text that ends too early: where it ends, and what is missing") {
  const Row rows[] = {
      {"{", "1:2-1:2 error syntax ", "the text ends here, but a field or \"}\" is expected."},
      {"{ \n ", "2:2-2:2 error syntax ", "the text ends here, but a field or \"}\" is expected."},
      {"[", "1:2-1:2 error syntax ", "the text ends here, but a value or \"]\" is expected."},
      {"{\"a\"", "1:5-1:5 error syntax /a", "the text ends here, but \":\" and a value is expected."},
      {"{\"a\":", "1:6-1:6 error syntax /a", "the text ends here, but a value is expected."},
      {"{\"a\":1", "1:7-1:7 error syntax ", "the text ends here, but \",\" or \"}\" is expected."},
      {"{\"a\":1,", "1:8-1:8 error syntax ", "the text ends here, but another field is expected."},
      {"[1", "1:3-1:3 error syntax ", "the text ends here, but \",\" or \"]\" is expected."},
      {"[1,", "1:4-1:4 error syntax ", "the text ends here, but another value is expected."},
      {"{\"a\":[{}", "1:9-1:9 error syntax /a", "the text ends here, but \",\" or \"]\" is expected."},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("commas and colons: too many, too few") {
  const Row rows[] = {
      {"{\"a\":1,}", "1:7-1:8 error syntax ", "the comma before \"}\" is one too many. Remove it."},
      {"{\"a\":1,\n\n}", "1:7-1:8 error syntax ", "the comma before \"}\" is one too many. Remove it."},
      {"[1, ]", "1:3-1:4 error syntax ", "the comma before \"]\" is one too many. Remove it."},
      {"{\"a\":1\n \"b\":2}", "2:2-2:3 error syntax ", "\",\" or \"}\" is expected here."},
      {"[1 2]", "1:4-1:5 error syntax ", "\",\" or \"]\" is expected here."},
      {"[1}", "1:3-1:4 error syntax ", "\",\" or \"]\" is expected here."},
      {"{\"a\":1]", "1:7-1:8 error syntax ", "\",\" or \"}\" is expected here."},
      {"{\"a\" 1}", "1:6-1:7 error syntax /a", "\":\" is missing between a field's name and its value."},
      {"{\"a\",\"b\"}", "1:5-1:6 error syntax /a", "\":\" is missing between a field's name and its value."},
      {"{\"a\":}", "1:6-1:7 error syntax /a", "a value is missing before \"}\"."},
      {"{\"a\":,\"b\":1}", "1:6-1:7 error syntax /a", "a value is missing before \",\"."},
      {"{\"a\"::1}", "1:6-1:7 error syntax /a", "a value is missing before \":\"."},
      {"[1,,2]", "1:4-1:5 error syntax ", "a value is missing before \",\"."},
      {"[,1]", "1:2-1:3 error syntax ", "a value is missing before \",\"."},
      {"]", "1:1-1:2 error syntax ", "a value is missing before \"]\"."},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("something after the end of the story") {
  const std::string words = "nothing may follow the end of the story. Remove this.";
  check({"{}x", "1:3-1:4 error syntax ", words});
  check({"{}\n}", "2:1-2:2 error syntax ", words});
  check({"{} {}", "1:4-1:5 error syntax ", words});
  check({"1 2", "1:3-1:4 error syntax ", words});
}

TEST_CASE("field names") {
  const Row rows[] = {
      {"{a:1}", "1:2-1:3 error syntax ", "a field's name in double quotes is expected here, not \"a\"."},
      {"{'a':1}", "1:2-1:5 error syntax ", "a field's name in double quotes is expected here, not \"'a'\"."},
      {"{“a”:1}", "1:2-1:5 error syntax ", "a field's name in double quotes is expected here, not \"“a”\"."},
      {"{1:2}", "1:2-1:3 error syntax ", "a field's name in double quotes is expected here, not \"1\"."},
      {"{,}", "1:2-1:3 error syntax ", "a field's name in double quotes is expected here, not \",\"."},
      {"{\"a\":1,,}", "1:8-1:9 error syntax ", "a field's name in double quotes is expected here, not \",\"."},
      {"{// note\n}", "1:2-1:4 error syntax ", "JSON has no comments. Remove this one."},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("values that are none") {
  const Row rows[] = {
      {"{\"a\":yes}", "1:6-1:9 error syntax /a",
       "\"yes\" is not a value. Text stands in double quotes; else only true, false and null."},
      {"{\"a\":True}", "1:6-1:10 error syntax /a",
       "\"True\" is not a value. Text stands in double quotes; else only true, false and null."},
      {"[nul]", "1:2-1:5 error syntax ",
       "\"nul\" is not a value. Text stands in double quotes; else only true, false and null."},
      {"[Київ]", "1:2-1:6 error syntax ",
       "\"Київ\" is not a value. Text stands in double quotes; else only true, false and null."},
      {"{\"a\":'b'}", "1:6-1:7 error syntax /a", "a string stands in straight double quotes: \"…\"."},
      {"{\"a\":“b”}", "1:6-1:7 error syntax /a", "a string stands in straight double quotes: \"…\"."},
      {"[1, /* note */ 2]", "1:5-1:7 error syntax ", "JSON has no comments. Remove this one."},
      {"[# note\n]", "1:2-1:3 error syntax ", "JSON has no comments. Remove this one."},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("numbers that are none") {
  const auto* const number = GENERATE("1.", "-", "+1", ".5", "1.e3", "1e", "1e+", "-x", "--1");
  const std::string text(number);
  const std::string end = std::to_string(6 + text.size());
  check({"{\"a\":" + text + "}", "1:6-1:" + end + " error syntax /a",
         "\"" + text + "\" is not a JSON number. Write it as 12, -0.5 or 3e8, or as text in quotes."});
}

TEST_CASE("what starts as a number and goes on as something else") {
  struct Case {
    std::string_view json;
    std::string_view place;
    std::string_view number;
  };
  const Case cases[] = {
      {"{\"a\":2023-04-20,\"b\":1}", "1:6-1:16 error syntax ", "2023-04-20"},
      {"[2023-04-20]", "1:2-1:12 error syntax ", "2023-04-20"},
      {"[1, 01]", "1:5-1:7 error syntax ", "01"},
      {"{\"a\":-007}", "1:6-1:10 error syntax ", "-007"},
      {"[0x1F]", "1:2-1:6 error syntax ", "0x1F"},
      {"[150km]", "1:2-1:7 error syntax ", "150km"},
      {"[43%]", "1:2-1:5 error syntax ", "43%"},
      {"[1e5e5]", "1:2-1:7 error syntax ", "1e5e5"},
      {"[1/2]", "1:2-1:5 error syntax ", "1/2"},
      {"1.2.3", "1:1-1:6 error syntax ", "1.2.3"},
  };
  for (const auto& [json, place, number] : cases) {
    const std::string words =
        "\"" + std::string(number) + "\" is not a JSON number. Write it as 12, -0.5 or 3e8, or as text in quotes.";
    check({json, place, words});
  }
  check({"[1 2023]", "1:4-1:5 error syntax ", "\",\" or \"]\" is expected here."});
  check({"[1\"a\"]", "1:3-1:4 error syntax ", "\",\" or \"]\" is expected here."});
  check({"[true5]", "1:6-1:7 error syntax ", "\",\" or \"]\" is expected here."});
}

TEST_CASE("a long word is cut short in the message") {
  check({std::string(40, 'x'), "1:1-1:41 error syntax ",
         "\"" + std::string(30, 'x') +
             "\" is not a value. Text stands in double quotes; else only true, false and null."});
}

TEST_CASE("strings that are not closed") {
  const Row rows[] = {
      {"[\"a", "1:2-1:3 error syntax ", "this string is not closed. End it with \"."},
      {"{\"a\":\"b}", "1:6-1:7 error syntax /a", "this string is not closed. End it with \"."},
      {"{\"a", "1:2-1:3 error syntax ", "this string is not closed. End it with \"."},
      {"[\"a\\\"]", "1:2-1:3 error syntax ", "this string is not closed. End it with \"."},
      {"[\"a\\\\\\\"", "1:2-1:3 error syntax ", "this string is not closed. End it with \"."},
      {"[\"\\ud83d\\ude42", "1:2-1:3 error syntax ", "this string is not closed. End it with \"."},
      {"{\"a\":\"b\n}", "1:8-2:1 error syntax /a",
       "a string can't go over the end of a line. Close it with \" or write \\n."},
      {"{\"a\":\"b\r\n}", "1:8-1:9 error syntax /a",
       "a string can't go over the end of a line. Close it with \" or write \\n."},
  };
  for (const Row& row : rows) check(row);
}

TEST_CASE("characters that can't stand in a string") {
  check({"[\"a\tb\"]", "1:4-1:5 error syntax ", "a control character can't stand in a string. Write \\t for a tab."});
  check({"{\"\x1F\":1}", "1:3-1:4 error syntax ", "a control character can't stand in a string. Write \\t for a tab."});
}

TEST_CASE("escapes that JSON does not have") {
  const std::string backslash =
      "a backslash starts an escape: \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u. For the character itself write \\\\.";
  const std::string digits = "\\u needs four hexadecimal digits, as in \\u2013.";
  const std::string half = "half of a surrogate pair is no character. Write the character itself.";
  check({R"(["C:\dir"])", "1:5-1:7 error syntax ", backslash});
  check({R"(["a\'b"])", "1:4-1:6 error syntax ", backslash});
  check({R"(["\\\x"])", "1:5-1:7 error syntax ", backslash});
  check({R"({"\q":1})", "1:3-1:5 error syntax ", backslash});
  check({R"(["\u12"])", "1:3-1:5 error syntax ", digits});
  check({R"(["é\u12g4"])", "1:4-1:6 error syntax ", digits});
  check({R"(["\ud800"])", "1:3-1:9 error syntax ", half});
  check({R"(["\uDC00a"])", "1:3-1:9 error syntax ", half});
  check({R"(["a\uD83D\u0041"])", "1:4-1:10 error syntax ", half});
  check({R"(["\uD83D\uD83D\uDE42"])", "1:3-1:9 error syntax ", half});
}

TEST_CASE("a character in two escapes is not what is wrong with a string") {
  check(
      {R"(["\ud83d\ude42 \q"])", "1:16-1:18 error syntax ",
       "a backslash starts an escape: \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u. For the character itself write \\\\."});
  check({R"(["\uD83D\uDE42\ud800"])", "1:15-1:21 error syntax ",
         "half of a surrogate pair is no character. Write the character itself."});
}

TEST_CASE("the pointer names the value that was being read") {
  check({R"({"blocks":[{"type":"text"},{"markdown":oops}]})", "1:40-1:44 error syntax /blocks/1/markdown",
         "\"oops\" is not a value. Text stands in double quotes; else only true, false and null."});
  check({R"({"a/b":{"c~d":]}})", "1:15-1:16 error syntax /a~1b/c~0d", "a value is missing before \"]\"."});
}

TEST_CASE("a reference token escapes what a JSON Pointer would read") {
  std::string pointer = "/a";
  story::append_reference_token(pointer, "b/c~d~1");
  CHECK(pointer == "/a/b~1c~0d~01");
}
