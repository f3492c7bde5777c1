// Structured text as Markdown: what it says survives, and nothing becomes formatting by accident.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <random>

#include "base/json_text.h"
#include "fuzz/shown_text.h"
#include "import/text/html_reader.h"
#include "import/text/markdown_inline.h"
#include "import/text/markdown_writer.h"
#include "support.h"

using namespace story::importing;

namespace {

std::string markdown_of(std::string_view html) {
  Written written = Written::whole;
  return block_markdown(read_html(html).blocks, written);
}

/// What is left of HTML after it became Markdown and was rendered.
std::string there_and_back(std::string_view html) {
  std::string json = R"({"type":"text","markdown":)";
  story::append_json_string(json, markdown_of(html));
  return story::test::blocks_html(json + "}");
}

/// Blocks at random, in one another as far as `depth`.
class SomeBlocks {
 public:
  explicit SomeBlocks(unsigned seed) : random_(seed) {}

  Blocks blocks(int depth) {
    Blocks out;
    for (std::size_t count = 1 + below(3); count > 0; --count) out.push_back(block(depth));
    return out;
  }

 private:
  std::size_t below(std::size_t most) { return random_() % most; }

  Block block(int depth) {
    Block block;
    switch (below(depth > 0 ? 10 : 5)) {
      case 0: block = heading(1, line()); break;
      case 1:
        block.kind = Block::Kind::code;
        block.text = below(2) == 0 ? "- a\n\n    b\n" : "c\n";
        break;
      case 2: block.kind = Block::Kind::rule; break;
      case 3:
      case 4: block = paragraph(line()); break;
      case 5:
      case 6:
        block.kind = Block::Kind::quote;
        block.children = blocks(depth - 1);
        break;
      default:
        block.kind = Block::Kind::list;
        block.ordered = below(2) == 0;
        block.number = block.ordered ? static_cast<int>(below(4) * below(40)) : 0;
        for (std::size_t count = 1 + below(3); count > 0; --count) {
          Block item;
          item.kind = Block::Kind::item;
          item.children = blocks(depth - 1);
          block.children.push_back(std::move(item));
        }
    }
    return block;
  }

  Line line() {
    constexpr std::string_view kTexts[] = {"a", "b c", "1. d", "- e", "# f", "> g", "h", "i", "+", "2)", "___", "=="};
    Line line;
    for (std::size_t count = 1 + below(3); count > 0; --count) {
      Span span = text_span(kTexts[below(std::size(kTexts))]);
      if (below(4) == 0) span.kind = Span::Kind::code;
      if (below(4) == 0) span.marks.link = "https://example.org/(a)_b";
      span.marks.strong = below(4) == 0;
      line.push_back(std::move(span));
      if (count > 1 && below(4) == 0) {
        line.emplace_back();
        line.back().kind = Span::Kind::line_break;
      }
    }
    return line;
  }

  std::mt19937 random_;
};

/// What stands in what.
std::string shape(const Blocks& blocks) {
  std::string out;
  for (const Block& block : blocks) {
    out += std::to_string(static_cast<int>(block.kind));
    if (block.kind == Block::Kind::list) out += '#' + std::to_string(block.number);
    out += '(' + block.text + inline_markdown(block.line) + shape(block.children) + ')';
  }
  return out;
}

}  // namespace

TEST_CASE("nothing in a text becomes formatting") {
  const auto* const text =
      GENERATE("*a* _b_ **c** ~~d~~ `e`", "# no heading", "- no item", "+ no item", "1. no item", "1986) no item",
               "> no quotation", "===", "---", "~~~", "```", "[no](link)", "![no](image)", "<b>no tag</b>",
               "<https://no.example>", "&amp; &#60; &nosuch;", "a \\ b", "\\*", "[no]: /definition", "| a | b |",
               "snake_case_name", "5 * 6 * 7", "!", "a!", ":--", "2.5", "10.", "C:\\x\\");
  CAPTURE(text);
  Written written = Written::whole;
  const Blocks blocks = {paragraph(text)};
  const std::string markdown = block_markdown(blocks, written);
  CAPTURE(markdown);
  CHECK(story::rendered_text(markdown) == story::visible_text(blocks));
  // Only the block and its paragraph, no other element.
  std::string json = R"({"type":"text","markdown":)";
  story::append_json_string(json, markdown);
  const std::string html = story::test::blocks_html(json + "}");
  CHECK(std::count(html.begin(), html.end(), '<') == 4);
}

TEST_CASE("any line of marked spans keeps its text") {
  // Characters that mean something to Markdown, and some that decide how it reads its delimiters.
  constexpr std::string_view kParts[] = {"a", "b",  " ", "*",  "_",      "`",      "~",      "[",  "]", "(",  "!", "<",
                                         "&", "#1", ";", "\\", "\u00A0", "\u201C", "\u0436", "\n", "|", "1.", "-", "é"};
  constexpr std::size_t kPartCount = sizeof kParts / sizeof kParts[0];
  std::mt19937 random(20230420);  // NOLINT(cert-msc51-cpp): the same lines in every run
  const auto below = [&random](std::size_t most) { return random() % most; };
  for (int round = 0; round < 3000; ++round) {
    Line line;
    for (std::size_t spans = 1 + below(6); spans > 0; --spans) {
      Span span;
      for (std::size_t parts = below(4); parts > 0; --parts) span.text += kParts[below(kPartCount)];
      span.kind = below(8) == 0 ? Span::Kind::code : below(12) == 0 ? Span::Kind::line_break : Span::Kind::text;
      span.marks = {below(3) == 0, below(3) == 0, below(5) == 0, below(5) == 0 ? "https://example.org/a_b(c)" : ""};
      if (span.kind == Span::Kind::line_break) span.text.clear();
      line.push_back(span);
    }
    Written written = Written::whole;
    const Blocks blocks = {paragraph(line)};
    const std::string markdown = block_markdown(blocks, written);
    CAPTURE(markdown);
    REQUIRE(story::rendered_text(markdown) == story::visible_text(blocks));
  }
}

TEST_CASE("formatting survives where CommonMark's delimiters alone would not") {
  const auto same = [](std::string_view html) {
    CAPTURE(markdown_of(html));
    CHECK(there_and_back(html) ==
          "<div class=\"text\" part=\"text\" id=\"story-text-1\">\n" + std::string(html) + "\n</div>\n");
  };
  same("<p><strong>“a”</strong>b</p>");
  same("<p>un<em>believ</em>able</p>");
  same("<p><em>a<strong>b</strong></em><strong>c</strong></p>");
  same("<p><strong>a</strong><em>b</em></p>");
  same("<p><strong>a<em>b</em></strong></p>");
  same("<p><em><strong>app</strong> or website</em></p>");
  same("<p><code>`a`</code><em><code>b</code></em></p>");
  same("<p>a<br>\n# b</p>");
}

TEST_CASE("lists, quotations and tables survive") {
  CHECK(markdown_of("<ul><li>a<ol start=3><li>b<li>c</ol><li>d</ul><ul><li>e</ul>") ==
        "- a\n\n  3. b\n  4. c\n\n- d\n\n* e");
  CHECK(markdown_of("<ul><li><p>a</p><p>b</p></li><li>c</li></ul>") == "- a\n\n  b\n\n- c");
  CHECK(markdown_of("<blockquote><p>a</p><p>b</p></blockquote>") == "> a\n>\n> b");
  CHECK(markdown_of("<table><tr><th>a<th>b<tr><td>1|2<td><em>c</em></table>") ==
        "| a | b |\n| --- | --- |\n| 1\\|2 | *c* |");
  CHECK(markdown_of("<table><tr><td>a<td>b</table>") == "| | |\n| --- | --- |\n| a | b |");
  CHECK(markdown_of("<a href=\"/x\"><code>a]: b</code></a>") == "[a\\]: b](/x)");
  CHECK(markdown_of("<pre>``\r``</pre>") == "`````\n````\n`````");
  CHECK(markdown_of("<pre>a\n  ``` b</pre><hr>") == "````\na\n  ``` b\n````\n\n___");
  CHECK(markdown_of("<h2>a #</h2><h3>b</h3>") == "# a \\#\n\n## b");
}

TEST_CASE("any nest of lists and quotations is the same after Markdown") {
  for (unsigned seed = 0; seed < 700; ++seed) {
    const Blocks blocks = SomeBlocks(seed).blocks(1 + static_cast<int>(seed % 5));
    Written written = Written::whole;
    const std::string markdown = block_markdown(blocks, written);
    if (written == Written::flattened) continue;
    std::string json = R"({"type":"text","markdown":)";
    story::append_json_string(json, markdown);
    const std::string html = story::test::blocks_html(json + "}");
    CAPTURE(seed, markdown);
    REQUIRE(shape(read_html(html).blocks) == shape(blocks));
  }
}

TEST_CASE("what Markdown can't hold becomes paragraphs") {
  Block innermost = paragraph("x");
  for (int i = 0; i < 20; ++i) {
    Block item;
    item.kind = Block::Kind::item;
    item.children = {paragraph(std::to_string(i)), innermost};
    innermost = {};
    innermost.kind = Block::Kind::list;
    innermost.children = {item};
  }
  Written written = Written::whole;
  const Blocks blocks = {innermost};
  const std::string markdown = block_markdown(blocks, written);
  CHECK(written == Written::flattened);
  CHECK(story::rendered_text(markdown) == story::visible_text(blocks));
}

TEST_CASE("what the parser's own limits would show with its marks is written without them") {
  for (const std::string& html : {"<code>a" + std::string(40, '`') + "b</code>", "<s>" + std::string(22, '>') + "a</s>",
                                  std::string("<table><tr><td><b><code> |</code></b></table>")}) {
    CAPTURE(html);
    Written written = Written::whole;
    const Blocks blocks = read_html(html).blocks;
    CHECK(story::rendered_text(block_markdown(blocks, written)) == story::visible_text(blocks));
  }
}

TEST_CASE("a field of inline Markdown needs no escapes at its start") {
  CHECK(escaped("1. How # to > write - a + story") == "1. How # to > write - a + story");
  CHECK(escaped("# 1 *") == "# 1 \\*");
}
