// Markdown to HTML: what each construct gives, what is refused, and the limits.
#include "html/markdown.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "html/markdown_limits.h"
#include "html/page.h"
#include "support.h"

using story::test::Lines;

namespace {

struct Rendered {
  std::string html;
  Lines codes;
};

Rendered run(void (*render)(story::Page&, const story::Markdown&), std::string_view source,
             std::size_t limit = 1'000'000) {
  story::Document document("0");
  REQUIRE_FALSE(document.parse());
  story::Report report(document);
  story::HtmlWriter html(limit);
  story::Page page{html, story::locale_of("en"), report, "en", false, 2};
  render(page, {source, story::kRoot});
  Rendered result{html.take(), {}};
  for (const story::Diagnostic& found : report.take()) result.codes.emplace_back(found.code);
  return result;
}

std::string blocks(std::string_view source) { return run(story::render_blocks, source).html; }
std::string in_line(std::string_view source) {
  return run(static_cast<void (*)(story::Page&, const story::Markdown&)>(story::render_inline), source).html;
}
std::string paragraphs(std::string_view source) {
  const auto render = [](story::Page& page, const story::Markdown& markdown) {
    story::render_paragraphs(page, markdown, {}, {});
  };
  return run(render, source).html;
}

struct Row {
  std::string_view markdown;
  std::string_view html;
};

}  // namespace

TEST_CASE("blocks") {
  const Row rows[] = {
      {"One.\nTwo.\n\nThree.", "<p>One.\nTwo.</p>\n<p>Three.</p>\n"},
      {"a  \nb\\\nc", "<p>a<br>\nb<br>\nc</p>\n"},
      {"> a\n>\n> b", "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n"},
      {"- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"},
      {"- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"},
      {"- a\n  1. b", "<ul>\n<li>a\n<ol>\n<li>b</li>\n</ol>\n</li>\n</ul>\n"},
      {"1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"},
      {"7) a", "<ol start=\"7\">\n<li>a</li>\n</ol>\n"},
      {"0. a", "<ol start=\"0\">\n<li>a</li>\n</ol>\n"},
      {"a\n\n---\n\nb", "<p>a</p>\n<hr>\n<p>b</p>\n"},
      {"    <b>\n    x", "<pre><code>&lt;b&gt;\nx\n</code></pre>\n"},
      {"```\n*a* & b\n```", "<pre><code>*a* &amp; b\n</code></pre>\n"},
      {"```c++ extra\nx\n```", "<pre><code class=\"language-c++\">x\n</code></pre>\n"},
      {"", ""},
      {"\n\n", ""},
  };
  for (const auto& [markdown, html] : rows) {
    CAPTURE(markdown);
    CHECK(blocks(markdown) == html);
  }
}

TEST_CASE("what stands below a heading in a list item belongs to the item, wherever in the text it stands") {
  for (int before = 1; before < 300; ++before) {
    CAPTURE(before);
    const std::string padding = "*" + story::test::times(before, "x") + "*";
    const std::string html = blocks(padding + "\n\n> - # a\n>\n>   b\n");
    CHECK(html.ends_with("<ul>\n<li>\n<h3>a</h3>\n<p>b</p>\n</li>\n</ul>\n</blockquote>\n"));
  }
}

TEST_CASE("an empty list item ends with a line that is empty, too, and what follows belongs to the item around") {
  const Row rows[] = {
      {"-\n\n  a", "<ul>\n<li></li>\n</ul>\n<p>a</p>\n"},
      {"- \n\n    a", "<ul>\n<li></li>\n</ul>\n<pre><code>a\n</code></pre>\n"},
      {"- * +\n\n      a", "<ul>\n<li>\n<ul>\n<li>\n<ul>\n<li></li>\n</ul>\n<p>a</p>\n</li>\n</ul>\n</li>\n</ul>\n"},
      {"> -\n>\n>   a", "<blockquote>\n<ul>\n<li></li>\n</ul>\n<p>a</p>\n</blockquote>\n"},
      {"- [b]: /c\n\n\n  a [b]", "<ul>\n<li>\n<p>a <a part=\"link\" href=\"/c\">b</a></p>\n</li>\n</ul>\n"},
  };
  for (const auto& [markdown, html] : rows) {
    CAPTURE(markdown);
    CHECK(blocks(markdown) == html);
  }
}

TEST_CASE("a text starts alike with md4c and, where its first paragraphs are nothing but text, without") {
  for (const std::string_view source : {
           "a",
           "a\n",
           "a\nb",
           "a\n\nb",
           "a\n\n\nb\n\n",
           "\"Да,\" she said; (yes)!",
           "a # b | c = d - e + f: 1\n\ng",
           "a \nb",
           "a  \nb",
           "a\t\nb",
           "a ",
           "a\n \nb",
           "a\n\n b",
           "a\n\n    b",
           "a\r\nb\r\n\r\nc",
           "\fa\vb\f",
           "a\n=",
           "a\n-",
           "a\n---",
           "a\n- b",
           "a\n\n- b\n\nc",
           "a\n1. b",
           "a\n1) b",
           "a\n# b",
           "a\n> b",
           "a\n+ b",
           "a\n| b",
           "a\n:-",
           "a | b\n- | -\nc | d",
           "a\n```\nb",
           "a\n~~~\nb",
           "a\n\n```\nb\n\nc",
           "a\n***\nb",
           "a *b*",
           "a_b_c",
           "a\\\nb",
           "a\n\nb &amp; c",
           "a <b> c\n\nd",
           "a\n\n[b]\n\n[b]: /c",
           "a\n\n![b](c)",
           "~a~",
           "\u00A0a",
           "\u2003a\u2003\nb",
           "1984",
           "2. a",
           "a\n\n1984",
       }) {
    CAPTURE(source);
    CHECK("<hr>\n" + blocks(source) == blocks("***\n\n" + std::string(source)));
  }
}

TEST_CASE("paragraphs of text alone obey the cap, and what follows them its own limits") {
  const Rendered cut = run(story::render_blocks, "a\n\n" + story::test::times(100, "b"), 90);
  CHECK(cut.codes == Lines{"output-too-large"});
  const std::string deep = "a\n\n" + story::test::times(17, "> ") + "b";
  const Rendered shown = run(story::render_blocks, deep);
  CHECK(shown.codes == Lines{"markdown-too-deep"});
  CHECK(shown.html.substr(0, 10) == "<p>a\n\n&gt;");
}

TEST_CASE("headings stand below the headline") {
  CHECK(blocks("# a") == "<h3>a</h3>\n");
  CHECK(blocks("#### a *b*") == "<h3>a <em>b</em></h3>\n");
  CHECK(blocks("a\n===") == "<h3>a</h3>\n");
  CHECK(blocks("a\n---\n\n- > # b") ==
        "<h4>a</h4>\n<ul>\n<li>\n<blockquote>\n<h3>b</h3>\n</blockquote>\n</li>\n</ul>\n");
}

TEST_CASE("the highest heading of a text is just below the headline, and no level is skipped") {
  CHECK(blocks("# a\n\n### b\n\n###### c") == "<h3>a</h3>\n<h4>b</h4>\n<h5>c</h5>\n");
  CHECK(blocks("### b\n# a\n### c") == "<h4>b</h4>\n<h3>a</h3>\n<h4>c</h4>\n");
  CHECK(blocks("# 1\n## 2\n### 3\n#### 4\n##### 5\n###### 6") ==
        "<h3>1</h3>\n<h4>2</h4>\n<h5>3</h5>\n<h6>4</h6>\n<h6>5</h6>\n<h6>6</h6>\n");
  CHECK(blocks("### a\n\n`<h1>` and [b](/x \"<h2>\")") ==
        "<h3>a</h3>\n<p><code>&lt;h1&gt;</code> and <a part=\"link\" href=\"/x\" title=\"&lt;h2&gt;\">b</a></p>\n");
}

TEST_CASE("tables scroll by themselves and name their columns") {
  CHECK(blocks("a|b\n:-|-:\n1|*2*\n3|") ==
        "<div class=\"table\" tabindex=\"0\"><table part=\"table\">\n<thead>\n<tr>\n<th scope=\"col\" "
        "class=\"left\">a</th>\n"
        "<th scope=\"col\" class=\"right\">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<th scope=\"row\" "
        "class=\"left\">1</th>\n"
        "<td class=\"right\"><em>2</em></td>\n</tr>\n<tr>\n<th scope=\"row\" class=\"left\">3</th>\n<td "
        "class=\"right\"></td>\n</tr>\n"
        "</tbody>\n</table></div>\n");
  CHECK(blocks("|a|\n|:-:|").find("<th scope=\"col\" class=\"center\">a</th>") != std::string::npos);
}

TEST_CASE("inline Markdown") {
  const Row rows[] = {
      {"plain text", "plain text"},
      {"*a* _b_ **c** __d__ ***e***",
       "<em>a</em> <em>b</em> <strong>c</strong> <strong>d</strong> "
       "<em><strong>e</strong></em>"},
      {"~~old~~ new", "<del>old</del> new"},
      {"`a *b* <c>`", "<code>a *b* &lt;c&gt;</code>"},
      {"[NATO](https://www.nato.int/ \"The \\\"alliance\\\"\")",
       "<a part=\"link\" href=\"https://www.nato.int/\" rel=\"noopener noreferrer\" "
       "title=\"The &quot;alliance&quot;\">NATO</a>"},
      {"[here](/page)", "<a part=\"link\" href=\"/page\">here</a>"},
      {"<https://example.org/>",
       "<a part=\"link\" href=\"https://example.org/\" rel=\"noopener noreferrer\">https://example.org/</a>"},
      {"<desk@example.org>", "<a part=\"link\" href=\"mailto:desk@example.org\">desk@example.org</a>"},
      {"\\*a\\* \\[b\\]", "*a* [b]"},
      {"a & b < c > d \"e\"", "a &amp; b &lt; c &gt; d \"e\""},
      {"&euro;150 &#8211; &lt;b&gt;", "€150 – &lt;b&gt;"},
      {"snake_case_name", "snake_case_name"},
      {"", ""},
      {"  spaces  ", "spaces"},
  };
  for (const auto& [markdown, html] : rows) {
    CAPTURE(markdown);
    CHECK(in_line(markdown) == html);
  }
}

TEST_CASE("what would start a block on a line of its own is text where Markdown is inline") {
  const Row rows[] = {
      {"1. x", "1. x"},
      {"1. *x*", "1. <em>x</em>"},
      {"2023) *x*", "2023) <em>x</em>"},
      {"# x", "# x"},
      {"# *x* #", "# <em>x</em> #"},
      {"- x", "- x"},
      {"- *x*", "- <em>x</em>"},
      {"* x", "* x"},
      {"+ `x`", "+ <code>x</code>"},
      {"> *x*", "&gt; <em>x</em>"},
      {"[a]: b", "[a]: b"},
      {"[a]: /b \"c\"\n[a]", "[a]: /b \"c\" [a]"},
      {"```x", "```x"},
      {"~~~x", "~~~x"},
      {"    *x*", "<em>x</em>"},
      {"\t*x*", "<em>x</em>"},
      {"---", "---"},
      {"***", "***"},
      {"a\n===", "a ==="},
      {"a\n---", "a ---"},
      {"*a*|b\n-|-\nc|d", "<em>a</em>|b -|- c|d"},
      {"<div>\n*x*", "&lt;div&gt; <em>x</em>"},
  };
  for (const auto& [markdown, html] : rows) {
    CAPTURE(markdown);
    CHECK(in_line(markdown) == html);
  }
}

TEST_CASE("emphasis works at the very start of inline Markdown") {
  const Row rows[] = {
      {"*x*", "<em>x</em>"},
      {"_x_", "<em>x</em>"},
      {"**“x”** y", "<strong>“x”</strong> y"},
      {"*\"x\"* y", "<em>\"x\"</em> y"},
      {"_(x)_", "<em>(x)</em>"},
      {"~~x~~", "<del>x</del>"},
      {"* x*", "* x*"},
      {"![x](/y)", "<img src=\"/y\" alt=\"x\" loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\">"},
      {"\\# x", "# x"},
      {"&amp;", "&amp;"},
      {".*x*", ".<em>x</em>"},
  };
  for (const auto& [markdown, html] : rows) {
    CAPTURE(markdown);
    CHECK(in_line(markdown) == html);
  }
}

TEST_CASE("line breaks in inline Markdown are spaces, also between paragraphs") {
  CHECK(in_line("a\n*b*") == "a <em>b</em>");
  CHECK(in_line("a\r\n*b*\rc") == "a <em>b</em> c");
  CHECK(in_line("*a*\n\nb").find('\n') == std::string::npos);
}

TEST_CASE("two spaces or a backslash break a line of inline Markdown") {
  const Row rows[] = {
      {"*a*  \nb", "<em>a</em><br>\nb"},
      {"a\\\n*b*", "a<br>\n<em>b</em>"},
      {"a   \r\n# b", "a<br>\n# b"},
      {"*a  \nb*", "<em>a<br>\nb</em>"},
      {"**a**\\\n**b**", "<strong>a</strong><br>\n<strong>b</strong>"},
      {"a\\\\\nb", "a\\ b"},    // the backslash is one of the text
      {"a \nb", "a  b"},        // one space breaks nothing
      {"*a*  ", "<em>a</em>"},  // nor does the end
      {"a\\", "a\\"},
      {"a\n  \n*b*", "a    <em>b</em>"},
      {"![a  \nb](/x)",
       "<img src=\"/x\" alt=\"a\nb\" loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\">"},
  };
  for (const auto& [markdown, html] : rows) {
    CAPTURE(markdown);
    CHECK(in_line(markdown) == html);
  }
}

TEST_CASE("emphasis needs no space where a script has none, punctuation beside it or not") {
  const Row rows[] = {
      {"市は**「開館延長」**を決めた。", "市は<strong>「開館延長」</strong>を決めた。"},
      {"**利用者は増えた。**来年も続く。", "<strong>利用者は増えた。</strong>来年も続く。"},
      {"彼は*『本の町』*と呼んだ。", "彼は<em>『本の町』</em>と呼んだ。"},
      {"市长说**“图书馆”**将开放。", "市长说<strong>“图书馆”</strong>将开放。"},
      {"**서울(수도)**은 크다.", "<strong>서울(수도)</strong>은 크다."},
      {"市は**50%**を", "市は<strong>50%</strong>を"},
      {"これは**重要**です", "これは<strong>重要</strong>です"},
      {"สภา*(เมือง)*เปิด", "สภา<em>(เมือง)</em>เปิด"},
      {"𠮷**「a」**𠮷", "𠮷<strong>「a」</strong>𠮷"},
      // As CommonMark has it elsewhere.
      {"a**\"b\"**c", "a**\"b\"**c"},
      {"_「A」_ 市", "<em>「A」</em> 市"},
  };
  for (const auto& [markdown, html] : rows) {
    CAPTURE(markdown);
    CHECK(in_line(markdown) == html);
    CHECK(blocks(markdown) == "<p>" + std::string(html) + "</p>\n");
  }
}

TEST_CASE("a star between the letters of a word opens nothing in inline Markdown") {
  const Row rows[] = {
      {"Leser*innen und Bürger*innen", "Leser*innen und Bürger*innen"},
      {"f***ing b*****t", "f***ing b*****t"},
      {"Leser*innen und *alle*", "Leser*innen und <em>alle</em>"},
      {"**Nord**see, *un*klar", "<strong>Nord</strong>see, <em>un</em>klar"},
      {"Der **Nord**-Süd-*Streit*", "Der <strong>Nord</strong>-Süd-<em>Streit</em>"},
      {"(*or later*)", "(<em>or later</em>)"},
  };
  for (const auto& [markdown, html] : rows) {
    CAPTURE(markdown);
    CHECK(in_line(markdown) == html);
  }
  CHECK(blocks("a*b*c") == "<p>a<em>b</em>c</p>\n");
}

TEST_CASE("where nobody lists notes, what names one is left out") {
  CHECK(blocks("Late[^1].\n\n[^1]: Note") == "<p>Late.</p>\n");
  CHECK(in_line("\\[^1] [^ 1] [^] `[^1]`") == "[^1] [^ 1] [^] <code>[^1]</code>");
  CHECK(blocks("[a]\n\n[a]: /b") == "<p><a part=\"link\" href=\"/b\">a</a></p>\n");
}

TEST_CASE("paragraphs are split at blank lines, and inline within") {
  const Row rows[] = {
      {"One.", "<p>One.</p>"},
      {"One.\n\nTwo.", "<p>One.</p><p>Two.</p>"},
      {"One.\r\n \t\r\n\r\nTwo *x*.\n", "<p>One.</p><p>Two <em>x</em>.</p>"},
      {"One\n*same*", "<p>One <em>same</em></p>"},
      {"1. no list\n\n# no heading", "<p>1. no list</p><p># no heading</p>"},
      {"\n\n  \n", ""},
      {"", ""},
  };
  for (const auto& [markdown, html] : rows) {
    CAPTURE(markdown);
    CHECK(paragraphs(markdown) == html);
  }
}

TEST_CASE("HTML in Markdown is shown as text") {
  const auto* const source =
      GENERATE("<img src=x onerror=alert(1)>", "<svg/onload=alert(1)>", "<script>alert(1)</script>",
               "<!--><img src=x onerror=alert(1)>-->", "<![CDATA[x]]>", "<?x?>", "<!DOCTYPE x>", "<template>",
               "a <b>c</b> d", "<a href=\"javascript:x\">y</a>", "</article>", "<style>*{}</style>");
  CAPTURE(source);
  std::string escaped;
  for (const char c : std::string_view(source)) {
    if (c == '<') {
      escaped += "&lt;";
    } else if (c == '>') {
      escaped += "&gt;";
    } else {
      escaped += c;
    }
  }
  CHECK(blocks(source) == "<p>" + escaped + "</p>\n");
  CHECK(in_line(source) == escaped);
}

TEST_CASE("a NUL is shown as U+FFFD") {
  using namespace std::string_view_literals;
  CHECK(blocks("a\0*b*"sv) == "<p>a\uFFFD<em>b</em></p>\n");
  CHECK(in_line("a\0*b*"sv) == "a\uFFFD<em>b</em>");
  CHECK(blocks("[x](/a\0b)"sv).find('\0') == std::string::npos);
}

TEST_CASE("an unknown entity stays as it is written, and is reported") {
  const Rendered result = run(story::render_blocks, "&Nbsp; &nosuch; &amp;");
  CHECK(result.html == "<p>&amp;Nbsp; &amp;nosuch; &amp;</p>\n");
  CHECK(result.codes == Lines{"unknown-entity", "unknown-entity"});
  CHECK(run(story::render_blocks, "AT&T & co; a&b; R&D;").codes.empty());
}
