// The plain reader of JSON: what it reads, it reads as nlohmann_json does; what it gives up at is read all the same.
#include "json/plain_json.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "fuzz/same_nodes.h"
#include "support.h"

using namespace std::string_view_literals;
using story::Document;
using story::test::read_file;
using story::test::times;

namespace {

/// "read", "given up", or how what was read is wrong.
std::string outcome(std::string_view json) {
  Document plain(json);
  if (!plain.read_plain()) return "given up";
  Document judged(json);
  if (const auto fault = judged.judge()) return "read in spite of: " + fault->message.text;
  const std::string difference = story::difference(plain, judged);
  return difference.empty() ? "read" : "different: " + difference;
}

std::vector<std::string> json_files(const char* folder) {
  std::vector<std::string> found;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.path().extension() == ".json") found.push_back(entry.path().string());
  }
  return found;
}

}  // namespace

TEST_CASE("correct JSON is read plainly") {
  for (const std::string_view json : {
           "{}"sv,
           " [ ] "sv,
           "null"sv,
           "\t\r\n true \t\r\n"sv,
           "false"sv,
           "\"\""sv,
           "0"sv,
           "-0"sv,
           "[-1.50e3,2E+07,3e-99,123456789012345678901234567890]"sv,
           R"({"a":[{"b":{}},[],[[1],2]],"a":"again","":null})"sv,
           R"(["eight by","te","s\tand more than eight","плюс, 你好","🙂\"\\\/\n\r\t"])"sv,
           R"({"\u0061\u00e9":"\u20AC\uD83D\ude42","\"":"\\"})"sv,
       }) {
    CAPTURE(json);
    CHECK(outcome(json) == "read");
  }
}

TEST_CASE("what is no JSON is given up") {
  for (const std::string_view json : {
           ""sv,
           " "sv,
           "nul"sv,
           "nulll"sv,
           "True"sv,
           "[1,]"sv,
           "[,1]"sv,
           "[1 2]"sv,
           "[1"sv,
           "[1}"sv,
           "{\"a\":1]"sv,
           "{\"a\":1,}"sv,
           "{\"a\" 1}"sv,
           "{\"a\"}"sv,
           "{a:1}"sv,
           "{1:1}"sv,
           "{,}"sv,
           "]"sv,
           "{}{}"sv,
           "[]]"sv,
           "\"a"sv,
           "\"a\nb\""sv,
           "\"\\x\""sv,
           "\"\\"sv,
           "\"\\u12\""sv,
           "\"\\u12G4\""sv,
           "\"a\\u"sv,
           "\"\x1F\""sv,
           "\"\0\""sv,
           "\"\\\0\""sv,
           "01"sv,
           "-"sv,
           "+1"sv,
           ".5"sv,
           "1."sv,
           "1e"sv,
           "1e+"sv,
           "0x1"sv,
           "1\0"sv,
           "NaN"sv,
           "[//\n1]"sv,
           "\xEF\xBB\xBF{}"sv,
           "\"\xC0\xBC\""sv,
           "\"\xFF\""sv,
           "\v1"sv,
           "'a'"sv,
           "[1:2]"sv,
           "{\"a\":1:2}"sv,
       }) {
    CAPTURE(json);
    CHECK(outcome(json) == "given up");
  }
}

TEST_CASE("what is unusual is given up, and read by nlohmann_json or refused by it") {
  struct Row {
    std::string json;
    bool readable;
  };
  const Row rows[] = {
      {R"("\u0000")", true},
      {R"("\b")", true},
      {R"("\f")", true},
      {R"("\u007f")", true},
      {R"("\ufffe")", true},
      {R"("\ud83f\udfff")", true},
      {"[\"\x7F\"]", true},
      {"[\"\u0085\"]", true},
      {"[\"\U0010FFFF\"]", true},
      {R"("\ud800")", false},
      {R"("\udc00")", false},
      {R"("\ud83d\u0041")", false},
      {R"("\ud83d\n")", false},
      {"1e100", true},
      {"1e-400", true},
      {"1e999", false},
      {times(101, "1"), true},
      {times(400, "1"), false},
      {times(65, "[") + times(65, "]"), false},
      {"[" + times(99'999, "0,") + "0]", false},
  };
  for (const auto& [json, readable] : rows) {
    CAPTURE(json.substr(0, 200));
    CHECK(outcome(json) == "given up");
    Document document(json);
    CHECK(!document.parse() == readable);
  }
}

TEST_CASE("the plain reader reads up to the limits") {
  CHECK(outcome(times(64, "[") + times(64, "]")) == "read");
  CHECK(outcome(times(64, "{\"a\":") + "1" + times(64, "}")) == "read");
  CHECK(outcome("[" + times(99'998, "0,") + "0]") == "read");
  CHECK(outcome(times(100, "1")) == "read");
}

TEST_CASE("a string ends where it ends, wherever its bytes lie in a word") {
  for (std::size_t before = 0; before < 20; ++before) {
    for (const std::string_view special : {"\\n", "\\\"", "\\u00e9", "~", "é", "!", "]"}) {
      const std::string json = "[\"" + times(before, "x") + std::string(special) + "y\",\"\"]";
      CAPTURE(json);
      CHECK(outcome(json) == "read");
    }
    CHECK(outcome("\"" + times(before, "x") + "\n\"") == "given up");
  }
}

TEST_CASE("fixtures and examples are read alike, and so is every beginning of one") {
  std::size_t read = 0;
  for (const char* folder : {"tests/fixtures", "examples", "tests/import"}) {
    for (const std::string& path : json_files(folder)) {
      const std::string outcome_of_file = outcome(read_file(path));
      CAPTURE(path, outcome_of_file);
      CHECK((outcome_of_file == "read" || outcome_of_file == "given up"));
      if (outcome_of_file == "read") ++read;
    }
  }
  CHECK(read > 100);
  const std::string story = read_file("examples/minimal.json");
  REQUIRE(outcome(story) == "read");
  for (std::size_t size = 0; size + 2 < story.size(); ++size) {
    CAPTURE(size);
    CHECK(outcome(std::string_view(story).substr(0, size)) == "given up");
  }
}

TEST_CASE("JSONTestSuite: the plain reader accepts nothing that is no JSON, and all that is and is usual") {
  const char* const folder = "../shared/suites/JSONTestSuite/test_parsing";
  if (!std::filesystem::exists(folder)) SKIP("the suite is not here");
  std::vector<std::string> given_up;
  for (const std::string& path : json_files(folder)) {
    const std::string name = std::filesystem::path(path).filename().string();
    const std::string result = outcome(read_file(path));
    CAPTURE(name);
    if (name[0] == 'n') CHECK(result == "given up");
    if (name[0] == 'i') CHECK((result == "read" || result == "given up"));
    if (name[0] != 'y') continue;
    CHECK((result == "read" || result == "given up"));
    if (result == "given up") given_up.push_back(name);
  }
  std::sort(given_up.begin(), given_up.end());
  // What HTML may not hold is unusual.
  CHECK(given_up ==
        std::vector<std::string>{"y_object_escaped_null_in_key.json", "y_string_allowed_escapes.json",
                                 "y_string_escaped_control_character.json", "y_string_escaped_noncharacter.json",
                                 "y_string_last_surrogates_1_and_2.json", "y_string_nonCharacterInUTF-8_U+10FFFF.json",
                                 "y_string_nonCharacterInUTF-8_U+FFFF.json", "y_string_null_escape.json",
                                 "y_string_unescaped_char_delete.json", "y_string_unicode_U+10FFFE_nonchar.json",
                                 "y_string_unicode_U+1FFFE_nonchar.json", "y_string_unicode_U+FDD0_nonchar.json",
                                 "y_string_unicode_U+FFFE_nonchar.json", "y_string_with_del_character.json"});
}
