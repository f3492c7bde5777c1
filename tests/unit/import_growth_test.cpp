// Eight times the document never costs an import more than 2.5 × 2.5 × 2.5 times the work, whatever it holds.
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "base/json_text.h"
#include "import/import.h"
#include "support.h"
#include "work.h"

using namespace story::test;

namespace {

struct Format {
  std::string_view name;
  std::string_view document;  ///< with @ in the place of its text
};

constexpr Format kFormats[] = {
    {"ans",
     R"({"type":"story","version":"0.10.12","headlines":{"basic":"H"},"content_elements":[{"type":"text","content":@}]})"},
    {"ans",
     R"({"type":"story","version":"0.10.12","headlines":{"basic":"H"},"content_elements":[{"type":"raw_html","content":@}]})"},
    {"apple-news",
     R"({"version":"1.7","identifier":"x","title":"t","language":"en","layout":{},"components":[{"role":"body","format":"markdown","text":@}]})"},
    {"guardian",
     R"({"headline":"h","blocks":[{"id":"b","elements":[{"_type":"model.dotcomrendering.pageElements.TextBlockElement","html":@}]}]})"},
    {"portable-text", R"([{"_type":"block","children":[{"_type":"span","text":@}]}])"},
    {"ft",
     R"({"type":"root","title":"t","body":{"type":"body","children":[{"type":"paragraph","children":[{"type":"text","value":@}]}]}})"},
};

/// What repeats in a text.
constexpr std::string_view kPieces[] = {"<",
                                        "<sup>a",
                                        "<span>a",
                                        "</b>",
                                        "</",
                                        "<!--",
                                        "&amp;a",
                                        "*a",
                                        "[a](",
                                        "<ul><li>a",
                                        "<a href=x>b",
                                        "<b><i>a</b></i>",
                                        "<u>a",
                                        "<x",
                                        "<![CDATA[",
                                        "&#x41;",
                                        "\\",
                                        "<h2>a",
                                        "<table><td>a",
                                        "<blockquote>a",
                                        "a\n",
                                        "`a",
                                        "<pre>a",
                                        "<p>a",
                                        "~~a",
                                        "<img src=a alt=b>",
                                        "\"'",
                                        "é "};

std::string with_text(const Format& format, std::string_view piece, std::size_t n) {
  std::string out(format.document.substr(0, format.document.find('@')));
  story::append_json_string(out, times(n, piece));
  return out += format.document.substr(format.document.find('@') + 1);
}

double work_of(std::string_view format, std::string_view json) {
  story::ImportOptions options;
  options.format = format;
  const std::uint64_t before = work_done();
  story::import_story(json, options);
  return static_cast<double>(work_done() - before);
}

/// Lists of what each document has many of.
std::string spans_with_links(std::size_t n) {
  std::string children;
  std::string definitions;
  for (std::size_t i = 0; i < n; ++i) {
    const std::string key = std::to_string(i);
    children += std::string(i > 0 ? "," : "") + R"({"_type":"span","text":"a ","marks":["m)" + key + "\"]}";
    definitions +=
        std::string(i > 0 ? "," : "") + R"({"_key":"m)" + key + R"(","_type":"link","href":"https://example.org/"})";
  }
  return R"([{"_type":"block","children":[)" + children + R"(],"markDefs":[)" + definitions + "]}]";
}

std::string unknown_fields(std::size_t n) {
  std::string nodes;
  for (std::size_t i = 0; i < n; ++i)
    nodes += std::string(i > 0 ? "," : "") + R"({"type":"paragraph","f)" + std::to_string(i) +
             R"(":"some words","g":{"title":"Word"},"children":[{"type":"text","value":"x"}]})";
  return R"({"type":"root","title":"t","body":{"type":"body","children":[)" + nodes + "]}}";
}

std::string deep_unused(std::size_t n) {
  std::string fields;
  for (std::size_t i = 0; i < n / 50; ++i)
    fields += ",\"f" + std::to_string(i) + "\":" + times(50, "[") + "\"some words\"" + times(50, "]");
  return R"({"type":"root","title":"t","body":{"type":"body","children":[{"type":"paragraph","children":[{"type":"text","value":"x"}]}]})" +
         fields + "}";
}

std::string posts(std::size_t n) {
  std::string blocks;
  std::string events;
  for (std::size_t i = 0; i < n; ++i) {
    const std::string comma = i > 0 ? "," : "";
    blocks +=
        comma + R"({"id":"b)" + std::to_string(i) +
        R"(","title":"Post","elements":[{"_type":"model.dotcomrendering.pageElements.TextBlockElement","html":"<p>a</p>"}]})";
    events += comma + R"({"id":"k)" + std::to_string(i) + R"(","title":"Event"})";
  }
  return R"({"headline":"h","blocks":[)" + blocks + R"(],"keyEvents":[)" + events + "]}";
}

}  // namespace

TEST_CASE("the work of an import grows as the text does, whatever it holds") {
  for (const Format& format : kFormats) {
    for (const std::string_view piece : kPieces) {
      CAPTURE(format.name, format.document, piece);
      const double small = work_of(format.name, with_text(format, piece, 500));
      CHECK(work_of(format.name, with_text(format, piece, 4000)) <= std::pow(2.5, 3) * small);
    }
  }
}

TEST_CASE("the work of an import grows as the number of its parts does") {
  const std::pair<std::string_view, std::string (*)(std::size_t)> documents[] = {
      {"portable-text", spans_with_links}, {"ft", unknown_fields}, {"ft", deep_unused}, {"guardian", posts}};
  for (const auto& [format, make] : documents) {
    CAPTURE(format, make(2));
    CHECK(work_of(format, make(4000)) <= std::pow(2.5, 3) * work_of(format, make(500)));
  }
}
