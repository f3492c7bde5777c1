// JSON strings that may also stand inside a <script> element.
#include "base/json_text.h"

#include <catch2/catch_test_macros.hpp>

using namespace std::string_view_literals;

namespace {

std::string json(std::string_view text) {
  std::string out;
  story::append_json_string(out, text);
  return out;
}

}  // namespace

TEST_CASE("a JSON string is quoted and added to what is there") {
  std::string out = "[";
  story::append_json_string(out, "a");
  CHECK(out == R"(["a")");
  CHECK(json("") == R"("")");
}

TEST_CASE("quotes, backslashes and control characters are escaped") {
  CHECK(json(R"(say "a\b")") == R"("say \"a\\b\"")");
  CHECK(json("a\nb") == R"("a\nb")");
  CHECK(json("\r\t\x1F") == R"("\u000d\u0009\u001f")");
  CHECK(json("a\0b"sv) == R"("a\u0000b")");
}

TEST_CASE("what could end a <script> element or a line of JavaScript is escaped") {
  CHECK(json("</script><!--&") == R"("\u003c/script\u003e\u003c!--\u0026")");
  CHECK(json("a\u2028b\u2029c") == R"("a\u2028b\u2029c")");
}

TEST_CASE("what HTML may not hold is escaped for a page, and stands in a file") {
  CHECK(json("a\x7F\u0085\uFDD0\uFFFE\U0001FFFF\U0010FFFEb") ==
        R"("a\u007f\u0085\ufdd0\ufffe\ud83f\udfff\udbff\udffeb")");
  std::string out;
  story::append_json_string(out, "\u0085\uFFFE", story::JsonPlace::file);
  CHECK(out == "\"\u0085\uFFFE\"");
}

TEST_CASE("all other text stands as it is") {
  CHECK(json("«Київ» – 🙂 '/'") == R"("«Київ» – 🙂 '/'")");
  CHECK(json("\u2027\u202A") == "\"\u2027\u202A\"");
}
