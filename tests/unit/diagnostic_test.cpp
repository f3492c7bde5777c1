// Diagnostics as lines and as JSON.
#include "diagnostics/diagnostic.h"

#include <catch2/catch_test_macros.hpp>

namespace {

story::Diagnostic example() {
  story::Diagnostic diagnostic;
  diagnostic.severity = story::Severity::error;
  diagnostic.code = "unknown-type";
  diagnostic.pointer = "/blocks/2/type";
  diagnostic.message = "\"qoute\" is not a block type. Did you mean \"quote\"?";
  diagnostic.suggestion = "quote";
  diagnostic.line = 12;
  diagnostic.column = 7;
  diagnostic.end_line = 12;
  diagnostic.end_column = 14;
  return diagnostic;
}

}  // namespace

TEST_CASE("a diagnostic as text has the form of a compiler's") {
  CHECK(story::to_text(example(), "story.json") ==
        "story.json:12:7: error: unknown-type: /blocks/2/type: \"qoute\" is not a block type. Did you mean \"quote\"?");
}

TEST_CASE("a diagnostic about the whole text has no pointer") {
  story::Diagnostic diagnostic = example();
  diagnostic.pointer = "";
  diagnostic.severity = story::Severity::warning;
  diagnostic.code = "too-many";
  diagnostic.message = "7 more findings are not listed.";
  CHECK(story::to_text(diagnostic, "-") == "-:12:7: warning: too-many: 7 more findings are not listed.");
}

TEST_CASE("a diagnostic as text is one line, whatever it holds") {
  story::Diagnostic diagnostic = example();
  diagnostic.pointer = "/a\nb";
  diagnostic.message = "one\r\ntwo\tthree\x1B[31m\x7F";
  CHECK(story::to_text(diagnostic, "a\nb") == "a b:12:7: error: unknown-type: /a b: one  two three [31m ");
}

TEST_CASE("a diagnostic as JSON has all its fields") {
  std::string out;
  append_json(out, example());
  CHECK(out == R"({"severity":"error","code":"unknown-type","pointer":"/blocks/2/type",)"
               R"("message":"\"qoute\" is not a block type. Did you mean \"quote\"?",)"
               R"("line":12,"column":7,"endLine":12,"endColumn":14,"suggestion":"quote"})");
}

TEST_CASE("the field that is missing goes into the JSON where one is") {
  story::Diagnostic diagnostic = example();
  diagnostic.field = "headline";
  std::string out;
  append_json(out, diagnostic);
  CHECK(out.find(R"("pointer":"/blocks/2/type","field":"headline","message":)") != std::string::npos);
}

TEST_CASE("a file's name goes into the JSON where it is given") {
  std::string out;
  append_json(out, example(), "a/b.json");
  CHECK(out.rfind(R"({"file":"a/b.json","severity":"error",)", 0) == 0);
}

TEST_CASE("a list of diagnostics is a JSON array") {
  std::string none;
  append_json(none, std::vector<story::Diagnostic>{});
  CHECK(none == "[]");

  std::string one;
  append_json(one, example());
  std::string two;
  append_json(two, std::vector{example(), example()});
  CHECK(two == "[" + one + "," + one + "]");
}

TEST_CASE("a diagnostic as JSON may stand inside a <script> element") {
  story::Diagnostic diagnostic = example();
  diagnostic.message = "</script>";
  std::string out;
  append_json(out, diagnostic);
  CHECK(out.find('<') == std::string::npos);
}
