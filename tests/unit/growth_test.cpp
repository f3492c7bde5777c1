// Eight times the input never costs more than 2.5 × 2.5 × 2.5 times the work, whatever it holds.
#include <catch2/catch_test_macros.hpp>
#include <cmath>

#include "render.h"
#include "support.h"
#include "work.h"

using namespace story::test;

namespace {

/// What a text's size is divided by, and numbers in it count up to.
std::size_t root(std::size_t n) { return static_cast<std::size_t>(std::sqrt(n)); }

std::string counted(std::size_t n, std::string (*line)(std::size_t)) {
  std::string out;
  for (std::size_t i = 0; i < n; ++i) out += line(i);
  return out;
}

std::string reference(std::size_t i) { return "[a" + std::to_string(i) + "]: b\n"; }
std::string deeper_item(std::size_t i) { return times(i, "  ") + "- a\n"; }
std::string longer_backticks(std::size_t i) { return "e" + times(i, "`"); }

struct Pathological {
  const char* what;
  std::string (*make)(std::size_t n);  ///< a text of about n pieces
};

/// Texts that some Markdown parser, this one's included, has taken more than linear time or room for.
constexpr Pathological kTexts[] = {
    {"list openers, then blank lines", [](std::size_t n) { return times(n, "- ") + "x" + times(n, "\n"); }},
    {"list openers up to the cap, then blank lines", [](std::size_t n) { return times(16, "1. ") + times(n, "\n"); }},
    {"lists deepened by indentation", [](std::size_t n) { return counted(root(n), deeper_item); }},
    {"lists kept open by lazy lines", [](std::size_t n) { return times(n / 16, times(15, "- ") + "x\n2. y\n"); }},
    {"one long reference, used often", [](std::size_t n) { return "[x]: " + times(n, "x") + times(n, "\n[x]"); }},
    {"many references", [](std::size_t n) { return counted(n / 8, reference) + times(n / 8, "[a1] "); }},
    {"a wide table",
     [](std::size_t n) { return times(127, "th|") + "\n" + times(127, "-|") + "\n" + times(n, "td\n"); }},
    {"a long table", [](std::size_t n) { return "a|b\n-|-\n" + times(n, "td\n"); }},
    {"a heading of pipes", [](std::size_t n) { return times(n, "|") + "\n" + times(n, "|-"); }},
    {"quotation marks", [](std::size_t n) { return times(n, "> ") + "a"; }},
    {"quoted lines", [](std::size_t n) { return times(n, "> a\n"); }},
    {"list items", [](std::size_t n) { return times(n, "- a\n"); }},
    {"open emphasis", [](std::size_t n) { return times(n, "*a _b "); }},
    {"emphasis closed at the end", [](std::size_t n) { return times(n, "**x") + times(n, "*"); }},
    {"nested brackets", [](std::size_t n) { return times(n, "[") + "a" + times(n, "]"); }},
    {"open images", [](std::size_t n) { return times(n, "![["); }},
    {"open links", [](std::size_t n) { return times(n, "[a](<b"); }},
    {"open link titles", [](std::size_t n) { return times(n, "[a](b \""); }},
    {"open autolinks", [](std::size_t n) { return times(n / 2, "<https://a"); }},
    {"backtick runs of each length", [](std::size_t n) { return counted(root(n), longer_backticks); }},
    {"open declarations", [](std::size_t n) { return times(n / 2, "<![CDATA["); }},
    {"open instructions", [](std::size_t n) { return times(n, "<?"); }},
    {"open tags", [](std::size_t n) { return times(n, "<a "); }},
    {"entities", [](std::size_t n) { return times(n, "&a;"); }},
    {"backslashes", [](std::size_t n) { return times(n, "\\"); }},
    {"strikethrough", [](std::size_t n) { return times(n, "~~a "); }},
    {"underscores", [](std::size_t n) { return times(n, "a_"); }},
    {"spaces", [](std::size_t n) { return times(n, " ") + "a"; }},
};

std::string story_of(const Pathological& text, std::size_t n) {
  std::string escaped;
  for (const char c : text.make(n)) {
    if (c == '\n') {
      escaped += "\\n";
    } else {
      if (c == '"' || c == '\\') escaped += '\\';
      escaped += c;
    }
  }
  return story_with(R"({"type":"text","markdown":")" + escaped + R"("})");
}

double work_of(const std::string& json) {
  const std::uint64_t before = work_done();
  story::render(json);
  return static_cast<double>(work_done() - before);
}

}  // namespace

TEST_CASE("the work for a text grows with its size, whatever it holds") {
  for (const Pathological& text : kTexts) {
    CAPTURE(text.what);
    const std::string json = story_of(text, 64'000);
    const double work = work_of(json);
    CHECK(work <= std::pow(2.5, 3) * work_of(story_of(text, 8000)));
    CHECK(work <= kMostWork * static_cast<double>(json.size()));
  }
}
