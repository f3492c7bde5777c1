// The order of findings, their lines and columns, and the cap on their number.
#include "json/report.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "support.h"

using story::Diagnostic;
using story::Document;
using story::Message;
using story::NodeId;
using story::Report;
using story::Severity;
using story::test::Lines;

namespace {

Message note(std::string text) { return {Severity::warning, "note", std::move(text), ""}; }

/// `line:column-endLine:endColumn` of a value, counted in this text.
std::string place_of(std::string_view json, NodeId node) {
  Document document(json);
  REQUIRE_FALSE(document.parse());
  Report report(document);
  report.at_value(node, note(""));
  const std::string brief = story::test::brief(report.take().at(0));
  return brief.substr(0, brief.find(' '));
}

}  // namespace

TEST_CASE("lines and columns start at 1, the end is exclusive") {
  CHECK(place_of("[0]", 0) == "1:1-1:4");
  CHECK(place_of("[0]", 1) == "1:2-1:3");
  CHECK(place_of("[\n0]", 1) == "2:1-2:2");
  CHECK(place_of("[\n\n  {\n}]", 1) == "3:3-4:2");
}

TEST_CASE("columns count code points") {
  CHECK(place_of("[\"Київ\", 0]", 2) == "1:10-1:11");
  CHECK(place_of("[\"Київ\"]", 1) == "1:2-1:8");
  CHECK(place_of("[\"🙂\", 0]", 2) == "1:7-1:8");
  CHECK(place_of("[\"e\u0301\", 0]", 2) == "1:8-1:9");
  CHECK(place_of("[\"ї\",\n\"ї\", 0]", 3) == "2:6-2:7");
}

TEST_CASE("CR LF ends a line as LF does") {
  CHECK(place_of("[\r\n0,\r\n  1]", 1) == "2:1-2:2");
  CHECK(place_of("[\r\n0,\r\n  1]", 2) == "3:3-3:4");
}

TEST_CASE("a finding is about a value or about its name") {
  Document document(R"({"name": "value"})");
  REQUIRE_FALSE(document.parse());
  Report report(document);
  report.at_value(1, note(""));
  report.at_name(1, note(""));
  const std::vector<Diagnostic> found = report.take();
  CHECK(story::test::brief(found.at(0)) == "1:2-1:8 warning note /name");
  CHECK(story::test::brief(found.at(1)) == "1:10-1:17 warning note /name");
}

TEST_CASE("findings come in the order of the text; of two at one place the first found comes first") {
  Document document("[0,\n1,\n2]");
  REQUIRE_FALSE(document.parse());
  Report report(document);
  report.at_value(3, note("c"));
  report.at_value(1, note("a"));
  report.at_value(2, note("b1"));
  report.at_value(2, note("b2"));
  report.at_value(0, note("all"));
  Lines order;
  for (const Diagnostic& diagnostic : report.take()) {
    order.push_back(std::to_string(diagnostic.line) + ' ' + diagnostic.message);
  }
  CHECK(order == Lines{"1 all", "1 a", "2 b1", "2 b2", "3 c"});
}

TEST_CASE("a report says whether there are errors") {
  Document document("[0]");
  REQUIRE_FALSE(document.parse());
  Report report(document);
  CHECK_FALSE(report.has_errors());
  report.at_value(1, note(""));
  CHECK_FALSE(report.has_errors());
  report.at_value(1, {Severity::error, "bad", "", ""});
  CHECK(report.has_errors());
}

TEST_CASE("a report lists 100 findings and counts the others") {
  Document document("[0]");
  REQUIRE_FALSE(document.parse());
  Report report(document);
  for (int i = 0; i < 100; ++i) {
    CHECK_FALSE(report.full());
    report.at_value(1, note(""));
  }
  CHECK(report.full());
  SECTION("exactly 100 are all listed") { CHECK(report.take().size() == 100); }
  SECTION("of more, one line says how many are left out") {
    report.at_value(1, note(""));
    report.at_value(1, {Severity::error, "bad", "", ""});
    CHECK(report.has_errors());
    const std::vector<Diagnostic> found = report.take();
    REQUIRE(found.size() == 101);
    CHECK(found.back().code == "too-many");
    CHECK(found.back().severity == Severity::warning);
    CHECK(found.back().message == "2 more findings are not listed. Mend those above first.");
    // Of the two, the error is listed, and a warning is not.
    CHECK(std::count_if(found.begin(), found.end(), [](const Diagnostic& each) { return each.code == "bad"; }) == 1);
  }
  SECTION("where all are errors, a further one is only counted") {
    for (int i = 0; i < 101; ++i) report.at_value(1, {Severity::error, "bad", "", ""});
    const std::vector<Diagnostic> found = report.take();
    REQUIRE(found.size() == 101);
    CHECK(found.back().message == "101 more findings are not listed. Mend those above first.");
  }
}

TEST_CASE("taking the findings empties a report") {
  Document document("[0]");
  REQUIRE_FALSE(document.parse());
  Report report(document);
  report.at_value(1, note(""));
  CHECK(report.take().size() == 1);
  CHECK(report.take().empty());
}

TEST_CASE("a fault becomes a finding with its place") {
  Document document("[\n oops]");
  std::optional<story::ParseFault> fault = document.parse();
  REQUIRE(fault);
  Report report(document);
  report.fault(std::move(*fault));
  CHECK(story::test::brief(report.take().at(0)) == "2:2-2:6 error syntax ");
}
