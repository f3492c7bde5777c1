// Links and images in Markdown that are refused, and what Markdown may cost.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "base/json_text.h"
#include "support.h"

using story::test::Lines;
using story::test::times;

namespace {

struct Rendered {
  std::string html;
  Lines codes;
};

/// A text block's content, from its Markdown.
Rendered text_block(std::string_view markdown) {
  std::string block = R"({"type":"text","markdown":)";
  story::append_json_string(block, markdown);
  block += '}';
  const story::RenderResult result = story::render(story::test::story_with(block));
  constexpr std::string_view kStart = "id=\"story-text-1\">\n";
  constexpr std::string_view kEnd = "</div>\n</article>";
  Rendered rendered;
  if (const std::size_t begin = result.html.find(kStart); begin != std::string::npos) {
    const std::string rest = result.html.substr(begin + kStart.size());
    rendered.html = rest.substr(0, rest.size() - kEnd.size());
  }
  for (const story::Diagnostic& found : result.diagnostics) rendered.codes.emplace_back(found.code);
  return rendered;
}

}  // namespace

TEST_CASE("a refused link keeps its text, formatted, and is reported") {
  const Rendered result = text_block("a [b *c*](javascript:alert(1)) d");
  CHECK(result.html == "<p>a b <em>c</em> d</p>\n");
  CHECK(result.codes == Lines{"refused-link"});
}

TEST_CASE("a link is judged by what its entities stand for") {
  const auto* const url =
      GENERATE("javascript&colon;alert(1)", "javascript&#58;alert(1)", "&#106;avascript:alert(1)",
               "&#x6A;avascript:alert(1)", "java&Tab;script:alert(1)", "java&NewLine;script:x", "java&#9;script:x",
               "&#1;javascript:x", "&Tab;javascript:x", "JaVaScRiPt:x", "vbscript:x", "data&colon;text/html,x",
               "file:///etc/passwd", "http&colon;evil", "https&colon;&sol;&sol;&sol;evil");
  CAPTURE(url);
  const std::string_view markdown = GENERATE("[x](URL)", "[x](<URL>)", "[x](URL \"title\")", "[x]\n\n[x]: URL",
                                             "[x][y]\n\n[y]: <URL>", "![x](URL)", "![x]\n\n[x]: URL");
  std::string text(markdown);
  text.replace(text.find("URL"), 3, url);
  const Rendered result = text_block(text);
  CHECK(result.html == "<p>x</p>\n");
  CHECK(result.codes == Lines{"refused-link"});
}

TEST_CASE("a backslash hides no scheme; one that is meant makes the URL relative") {
  CHECK(text_block("[x](javascript\\:alert(1))").html == "<p>x</p>\n");
  CHECK(text_block("<javascript:alert(1)>").html == "<p>javascript:alert(1)</p>\n");
  CHECK(text_block("[x](java\\&Tab;script:x)").html ==
        "<p><a part=\"link\" href=\"java&amp;Tab;script:x\">x</a></p>\n");
}

TEST_CASE("an entity that is not known hides no scheme") {
  const Rendered result = text_block("[x](javascript&nosuch;:alert(1))");
  CHECK(result.html == "<p><a part=\"link\" href=\"javascript&amp;nosuch;:alert(1)\">x</a></p>\n");
  CHECK(result.codes == Lines{"unknown-entity"});
}

TEST_CASE("links to other origins say so") {
  CHECK(text_block("[x](//evil.example)").html ==
        "<p><a part=\"link\" href=\"//evil.example\" rel=\"noopener noreferrer\">x</a></p>\n");
  CHECK(text_block("[x](/\\\\evil.example)").html ==
        "<p><a part=\"link\" href=\"//evil.example\" rel=\"noopener noreferrer\">x</a></p>\n");
}

TEST_CASE("a refused image keeps its alternative text, as text") {
  const Rendered result = text_block("![a *b* <c>](javascript:alert(1))");
  CHECK(result.html == "<p>a b &lt;c&gt;</p>\n");
  CHECK(result.codes == Lines{"refused-link"});
  CHECK(text_block("![x](data:image/svg+xml,x)").html == "<p>x</p>\n");
  CHECK(text_block("![x](mailto:a@b.org)").html == "<p>x</p>\n");
}

TEST_CASE("alternative text is text, whatever stands in it") {
  constexpr std::string_view kRest = " loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\">";
  const auto image = [&](std::string_view attributes) {
    return "<p><img src=\"/y\" " + std::string(attributes) + std::string(kRest) + "</p>\n";
  };
  CHECK(text_block("![a *b* `c` ~~d~~](/y)").html == image("alt=\"a b c d\""));
  CHECK(text_block("![a [b](/c) d](/y)").html == image("alt=\"a b d\""));
  CHECK(text_block("![a ![b](/c \"t\") d](/y)").html == image("alt=\"a b d\""));
  CHECK(text_block("![\" onerror=\"alert(1)](/y)").html == image("alt=\"&quot; onerror=&quot;alert(1)\""));
  CHECK(text_block("![x](/y \"a\\\" onload=\\\"b\")").html == image("alt=\"x\" title=\"a&quot; onload=&quot;b\""));
  CHECK(text_block("![a\nb  \nc](/y)").html == image("alt=\"a\nb\nc\""));
  CHECK(text_block("![&quot;&gt;](/y)").html == image("alt=\"&quot;&gt;\""));
}

TEST_CASE("an image in a link is a link") {
  CHECK(text_block("[![x](/y)](/z)").html ==
        "<p><a part=\"link\" href=\"/z\"><img src=\"/y\" alt=\"x\" loading=\"lazy\" decoding=\"async\" "
        "referrerpolicy=\"no-referrer\"></a></p>\n");
  CHECK(text_block("[![x](/y)](javascript:z)").html ==
        "<p><img src=\"/y\" alt=\"x\" loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\"></p>\n");
}

TEST_CASE("a code block's language can't leave its attribute") {
  CHECK(text_block("```x&quot;&gt;&lt;script&gt;\n```").html ==
        "<pre><code class=\"language-x&quot;&gt;&lt;script&gt;\"></code></pre>\n");
}

TEST_CASE("16 lists and quotations may stand in one another") {
  CHECK(text_block(times(16, "> ") + "a").codes.empty());
  const Rendered deep = text_block(times(17, "> ") + "*a*");
  CHECK(deep.html == "<p>" + times(17, "&gt; ") + "*a*</p>\n");
  CHECK(deep.codes == Lines{"markdown-too-deep"});
  CHECK(text_block(times(8, "> - ") + "a").codes.empty());
  CHECK(text_block(times(9, "> - ") + "a").codes == Lines{"markdown-too-deep"});
}

TEST_CASE("a table may have 32 columns and 500 rows") {
  const auto table = [](std::size_t columns, std::size_t rows) {
    return times(columns, "a|") + "\n" + times(columns, "-|") + "\n" + times(rows, "b|\n");
  };
  CHECK(text_block(table(32, 1)).codes.empty());
  CHECK(text_block(table(2, 500)).codes.empty());
  for (const std::string& markdown : {table(33, 1), table(2, 501)}) {
    const Rendered result = text_block(markdown);
    CHECK(result.codes == Lines{"table-too-large"});
    CHECK(result.html == "<p>" + markdown + "</p>\n");
  }
}

TEST_CASE("a table beyond the limit takes the text before it along, but no other block") {
  const std::string table = times(33, "a|") + "\\n" + times(33, "-|") + "\\n";
  const std::string html = story::test::blocks_html(R"({"type":"text","markdown":"*one*\n\n)" + table +
                                                    R"("},{"type":"text","markdown":"*two*"})");
  CHECK(html.find("<em>one</em>") == std::string::npos);
  CHECK(html.find("<p>*one*") != std::string::npos);
  CHECK(html.find("<em>two</em>") != std::string::npos);
}

TEST_CASE("Markdown that would make far more HTML than it is long is shown as text") {
  const std::string bomb = "[x]: " + times(8000, "x") + "\n" + times(8000, "[x]");
  const Rendered result = text_block(bomb);
  CHECK(result.codes == Lines{"output-too-large"});
  CHECK(result.html == "<p>" + bomb + "</p>\n");
}
