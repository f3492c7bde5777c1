// Documents of other formats, each with the story and the loss report it must give: tests/import/NNN-FORMAT-name.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <vector>

#include "import/import.h"
#include "render.h"
#include "support.h"

namespace {

using story::test::read_file;

std::vector<std::filesystem::path> folders() {
  std::vector<std::filesystem::path> found;
  for (const auto& entry : std::filesystem::directory_iterator("tests/import")) found.push_back(entry.path());
  std::sort(found.begin(), found.end());
  return found;
}

/// The format in a folder's name: `120-apple-news-tables`.
std::string format_of(const std::filesystem::path& folder) {
  const std::string name = folder.filename().string();
  for (const std::string_view format : story::import_formats()) {
    if (name.substr(4, format.size()) == format) return std::string(format);
  }
  return "auto";
}

/// A list with one finding a line.
std::string as_list(const std::vector<story::Diagnostic>& found) {
  std::string out;
  for (const story::Diagnostic& diagnostic : found) {
    out += out.empty() ? "[\n  " : ",\n  ";
    append_json(out, diagnostic);
  }
  return out.empty() ? "[]\n" : out + "\n]\n";
}

}  // namespace

TEST_CASE("each imported document gives its story and its loss report") {
  for (const std::filesystem::path& folder : folders()) {
    CAPTURE(folder.string());
    const std::string json = read_file(folder / "input.json");
    story::ImportOptions options;
    const std::string format = format_of(folder);
    options.format = format;
    const story::ImportResult result = story::import_story(json, options);
    CHECK(result.story == read_file(folder / "expected.json"));
    CHECK(as_list(result.diagnostics) == read_file(folder / "expected.diagnostics.json"));
    CHECK(result.ok == !result.story.empty());
    if (result.ok) CHECK(story::render(result.story).ok);
    if (format != "auto") CHECK(story::import_story(json).story == result.story);
  }
}
