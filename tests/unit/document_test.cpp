// JSON text as a list of values with their places, and the limits on it.
#include "json/document.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "support.h"

using namespace std::string_view_literals;
using story::Document;
using story::Kind;
using story::NodeId;
using story::test::times;

namespace {

std::string_view cut(const Document& document, story::Span at) {
  return document.json().substr(at.begin, at.end - at.begin);
}

/// The fault's code and bytes: `too-deep 64-65`.
std::string fault_of(std::string_view json) {
  Document document(json);
  const std::optional<story::ParseFault> fault = document.parse();
  if (!fault) return "none";
  return std::string(fault->message.code) + ' ' + std::to_string(fault->at.begin) + '-' + std::to_string(fault->at.end);
}

}  // namespace

TEST_CASE("every value knows its kind, its place and its text") {
  constexpr std::string_view kJson = "{\n  \"a\" : \"text\",\n  \"b\": [ -1.50e3, true,false , null ],\"c\":{}\n}";
  Document document(kJson);
  REQUIRE_FALSE(document.parse());
  struct Row {
    NodeId id;
    Kind kind;
    std::string_view source;
    std::string_view text;
    std::string_view pointer;
  };
  const Row rows[] = {
      {0, Kind::object, kJson, "", ""},
      {1, Kind::string, "\"text\"", "text", "/a"},
      {2, Kind::array, "[ -1.50e3, true,false , null ]", "", "/b"},
      {3, Kind::number, "-1.50e3", "-1.50e3", "/b/0"},
      {4, Kind::boolean, "true", "true", "/b/1"},
      {5, Kind::boolean, "false", "false", "/b/2"},
      {6, Kind::null, "null", "", "/b/3"},
      {7, Kind::object, "{}", "", "/c"},
  };
  for (const auto& [id, kind, source, text, pointer] : rows) {
    CAPTURE(id);
    CHECK(document[id].kind == kind);
    CHECK(cut(document, document[id].at) == source);
    CHECK(document[id].text == text);
    CHECK(document.pointer(id) == pointer);
  }
}

TEST_CASE("members know their names' places; a container leads past all it holds") {
  Document document(R"({"a":[1,[2,3]],"b":4})");
  REQUIRE_FALSE(document.parse());
  CHECK(document[1].key == "a");
  CHECK(cut(document, document[1].key_at) == "\"a\"");
  CHECK(document[2].key.empty());
  CHECK(document[2].key_at.begin == document[2].key_at.end);
  CHECK(document[1].next == 6);
  CHECK(document[3].next == 6);
  CHECK(document[6].key == "b");
  CHECK(document[6].next == 7);
  CHECK(document[0].next == 7);
  CHECK(document[4].parent == 3);
}

TEST_CASE("a number at the end of the text ends there") {
  Document document("  42");
  REQUIRE_FALSE(document.parse());
  CHECK(cut(document, document[0].at) == "42");
  CHECK(document[0].text == "42");
}

TEST_CASE("escapes are decoded, and values after them keep their places") {
  Document document(R"({"\u0061\n":"\"\\\/\b\f\n\r\t\u20ac\ud83d\ude42\u0000","b":"плюс"})");
  REQUIRE_FALSE(document.parse());
  CHECK(document[1].key == "a\n");
  CHECK(document[1].text == "\"\\/\b\f\n\r\t€🙂\0"sv);
  CHECK(cut(document, document[1].at) == R"("\"\\\/\b\f\n\r\t\u20ac\ud83d\ude42\u0000")");
  CHECK(document[2].text == "плюс");
  CHECK(cut(document, document[2].key_at) == "\"b\"");
}

TEST_CASE("many decoded strings stay where they are") {
  std::string json = "[";
  for (int i = 0; i < 1000; ++i) json += (i > 0 ? "," : "") + ("\"\\n" + std::to_string(i)) + '"';
  json += ']';
  Document document(json);
  REQUIRE_FALSE(document.parse());
  for (int i = 0; i < 1000; ++i) CHECK(document[static_cast<NodeId>(i) + 1].text == "\n" + std::to_string(i));
}

TEST_CASE("pointers escape names as RFC 6901 has it, and allow any name") {
  Document document(R"({"a/b":{"m~n":{"":[0,{" ":"x"}]}}})");
  REQUIRE_FALSE(document.parse());
  CHECK(document.pointer(6) == "/a~1b/m~0n//1/ ");
}

TEST_CASE("of a repeated name the last one counts") {
  Document document(R"({"a":1,"b":2,"a":3,"a":[4]})");
  REQUIRE_FALSE(document.parse());
  CHECK(document[document.find(story::kRoot, "a")].kind == Kind::array);
  CHECK(document.find(story::kRoot, "c") == story::kRoot);
}

TEST_CASE("find looks at an object's own members only") {
  Document document(R"({"a":{"b":1},"c":{"b":2}})");
  REQUIRE_FALSE(document.parse());
  CHECK(document.find(story::kRoot, "b") == story::kRoot);
  CHECK(document[document.find(3, "b")].text == "2");
}

TEST_CASE("64 containers may stand in one another, and not one more") {
  CHECK(fault_of(times(64, "[") + times(64, "]")) == "none");
  CHECK(fault_of(times(65, "[") + times(65, "]")) == "too-deep 64-65");
  CHECK(fault_of(times(64, "{\"a\":") + "1" + times(64, "}")) == "none");
  CHECK(fault_of(times(65, "{\"a\":") + "1" + times(65, "}")) == "too-deep 320-321");
  CHECK(fault_of(times(200'000, "[")) == "too-deep 64-65");
}

TEST_CASE("containers beside one another are not deep") {
  CHECK(fault_of("[" + times(1000, "[],{},") + "0]") == "none");
}

TEST_CASE("a text may hold 100,000 values, and not one more") {
  CHECK(fault_of("[" + times(99'998, "0,") + "0]") == "none");
  CHECK(fault_of("[" + times(99'999, "0,") + "0]") == "too-large 199999-200000");
}

TEST_CASE("a number keeps its digits; one that no machine can hold is a fault") {
  for (const std::string_view good :
       {"123456789012345678901234567890", "-0", "0.1e-400", "1e308", "9007199254740993"}) {
    CAPTURE(good);
    Document document(good);
    REQUIRE_FALSE(document.parse());
    CHECK(document[0].text == good);
  }
  CHECK(fault_of("[1, 1e999]") == "number-range 4-9");
  CHECK(fault_of("{\"a\":-1E+400}") == "number-range 5-12");
}

TEST_CASE("a number beyond range is named by its pointer") {
  CHECK(story::test::findings(R"({"blocks":[{"value": 1e999}]})") ==
        story::test::Lines{"1:22-1:27 error number-range /blocks/0/value"});
}

TEST_CASE("a text of nothing is empty") {
  const auto json = GENERATE(""sv, " "sv, "\n\t\r "sv);
  CHECK(fault_of(json) == "syntax 0-0");
}

TEST_CASE("NUL is refused where it stands, even after a whole story") {
  CHECK(fault_of("{\"a\":1}\0{\"evil\":1}"sv) == "encoding 7-8");
  CHECK(fault_of("123\0"sv) == "encoding 3-4");
  CHECK(fault_of("[\"a\0\"]"sv) == "encoding 3-4");
  CHECK(fault_of("\0"sv) == "encoding 0-1");
}

TEST_CASE("bytes that are no UTF-8 are refused where they stand") {
  struct Row {
    std::string_view what;
    std::string_view json;
    std::string_view fault;
  };
  const Row rows[] = {
      {"overlong <img>", "[\"\xC0\xBCimg\xC0\xBE\"]", "encoding 2-3"},
      {"overlong in three bytes", "[\"\xE0\x80\xBC\"]", "encoding 2-3"},
      {"a lead byte before the closing quote", "[\"\xE2\"]", "encoding 2-3"},
      {"a surrogate", "[\"\xED\xA0\x80\"]", "encoding 2-3"},
      {"UTF-16, little end first", "\xFF\xFE{\0"sv, "encoding 0-1"},
      {"UTF-16, big end first", "\xFE\xFF\0{"sv, "encoding 0-1"},
      {"Latin-1 in a name", "{\"na\xEFve\":1}", "encoding 4-5"},
      {"after the end", "{}\xFF", "encoding 2-3"},
  };
  for (const auto& [what, json, fault] : rows) {
    CAPTURE(what);
    CHECK(fault_of(json) == fault);
  }
}

TEST_CASE("kinds have names for messages") {
  CHECK(story::name_of(Kind::null) == "null");
  CHECK(story::name_of(Kind::boolean) == "true or false");
  CHECK(story::name_of(Kind::array) == "a list");
  CHECK(story::name_of(Kind::object) == "an object");
}
