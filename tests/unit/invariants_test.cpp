// The rules for rendered output are themselves checked: what breaks one is found.
#include "fuzz/invariants.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "support.h"

using story::broken_html_rule;

TEST_CASE("what the renderer gives keeps every rule") {
  CHECK(broken_html_rule("").empty());
  for (const char* html : {"<p>a &amp; b</p>", "<p><br><img src=\"/a\" alt=\"\"></p>",
                           "<a href=\"mailto:a@b.org\">x</a>", "<div class=\"controls\" hidden>x</div>",
                           "<p id=\"story-a\">x</p>", "<a href=\"//a.org\" rel=\"noopener noreferrer\">x</a>"}) {
    CAPTURE(html);
    CHECK(broken_html_rule(html).empty());
  }
}

TEST_CASE("output that breaks a rule is found") {
  const auto* const html =
      GENERATE("<script></script>", "<p onclick=\"x\">a</p>", "<p style=\"x\">a</p>", "<p>a", "a</p>",
               "<p><em>a</p></em>", "<p>a < b</p>", "<p>a > b</p>", "<!-- a -->", "<a href=\"javascript:x\">a</a>",
               "<img src=\"data:x\" alt=\"\">", "<p id=\"a\">a</p>", "<p class=\"a>b\">a</p>", "<p>\xC0\xBC</p>");
  CAPTURE(html);
  CHECK_FALSE(broken_html_rule(html).empty());
}

TEST_CASE("a result that contradicts itself is found") {
  const std::string json = R"({"headline":"H","blocks":[7]})";
  story::RenderResult result = story::render(json);
  CHECK(story::broken_result_rule(json, result).empty());
  SECTION("errors and ok") { result.ok = true; }
  SECTION("far too much HTML") { result.html = "<p>" + std::string(70'000, 'x') + "</p>"; }
  SECTION("an end before its beginning") { result.diagnostics.at(0).end_line = 0; }
  CHECK_FALSE(story::broken_result_rule(json, result).empty());
}
