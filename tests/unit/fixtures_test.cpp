// Every folder of tests/fixtures: its story gives the HTML and the diagnostics that lie beside it.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>

#include "fuzz/invariants.h"
#include "json/document.h"
#include "support.h"

using story::Document;
using story::NodeId;
using story::test::Lines;
using story::test::read_file;

namespace {

constexpr const char* kFolder = "tests/fixtures";

std::vector<std::string> names() {
  std::vector<std::string> found;
  for (const auto& entry : std::filesystem::directory_iterator(kFolder)) {
    if (entry.is_directory()) found.push_back(entry.path().filename().string());
  }
  std::sort(found.begin(), found.end());
  return found;
}

/// A member's text, or "".
std::string text_of(Document& document, NodeId object, std::string_view name) {
  const NodeId node = document.find(object, name);
  return node == story::kRoot ? std::string() : std::string(document[node].text);
}

/// Options for rendering, and the texts they refer to.
struct Options {
  std::string block;
  std::string lang;
  story::RenderOptions render;

  explicit Options(const std::string& json) {
    if (json.empty()) return;
    Document document(json);
    REQUIRE_FALSE(document.parse());
    block = text_of(document, story::kRoot, "block");
    lang = text_of(document, story::kRoot, "lang");
    render.block = block;
    if (!lang.empty()) render.lang = lang;
    render.preview = text_of(document, story::kRoot, "preview") == "true";
    const std::string level = text_of(document, story::kRoot, "headingLevel");
    if (!level.empty()) render.heading_level = std::stoi(level);
  }
};

/// One finding, all of it, in one line.
std::string line(std::initializer_list<std::string> fields) {
  std::string out;
  for (const std::string& field : fields) out += field + " | ";
  return out;
}

Lines as_lines(const std::vector<story::Diagnostic>& diagnostics) {
  Lines lines;
  for (const story::Diagnostic& found : diagnostics) {
    lines.push_back(line({std::string(name_of(found.severity)), std::string(found.code), found.pointer, found.field,
                          found.message, std::to_string(found.line), std::to_string(found.column),
                          std::to_string(found.end_line), std::to_string(found.end_column), found.suggestion}));
  }
  return lines;
}

/// The same, of the findings in a JSON text.
Lines as_lines(const std::string& json) {
  Document document(json);
  REQUIRE_FALSE(document.parse());
  REQUIRE(document[story::kRoot].kind == story::Kind::array);
  Lines lines;
  for (NodeId id = story::kRoot + 1; id < document[story::kRoot].next; id = document[id].next) {
    const auto field = [&](std::string_view name) { return text_of(document, id, name); };
    lines.push_back(line({field("severity"), field("code"), field("pointer"), field("field"), field("message"),
                          field("line"), field("column"), field("endLine"), field("endColumn"), field("suggestion")}));
  }
  return lines;
}

}  // namespace

TEST_CASE("fixtures") {
  for (const std::string& name : names()) {
    DYNAMIC_SECTION(name) {
      const std::string folder = std::string(kFolder) + '/' + name + '/';
      const std::string json = read_file(folder + "story.json");
      const Options options(read_file(folder + "options.json"));
      const story::RenderResult result = story::render(json, options.render);
      CHECK(result.html == read_file(folder + "expected.html"));
      CHECK(as_lines(result.diagnostics) == as_lines(read_file(folder + "expected.diagnostics.json")));
      CHECK(story::broken_result_rule(json, result).empty());
    }
  }
}

TEST_CASE("there are fixtures, each with all its files") {
  CHECK(names().size() > 40);
  for (const std::string& name : names()) {
    CAPTURE(name);
    for (const char* part : {"story.json", "expected.html", "expected.diagnostics.json"}) {
      CHECK(std::filesystem::exists(std::string(kFolder) + '/' + name + '/' + part));
    }
  }
}
