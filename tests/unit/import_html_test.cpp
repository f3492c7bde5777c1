// HTML within other formats' documents, in every state it may come in.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "import/text/html_reader.h"
#include "import/text/html_tokens.h"
#include "import/text/markdown_writer.h"

using namespace story::importing;

namespace {

std::string markdown_of(std::string_view html) {
  Written written = Written::whole;
  return block_markdown(read_html(html).blocks, written);
}

}  // namespace

TEST_CASE("tags that are not closed, or closed twice, cost no text") {
  CHECK(markdown_of("<p>a<p>b") == "a\n\nb");
  CHECK(markdown_of("a</p></em></ul>b") == "a\n\nb");
  CHECK(markdown_of("<ul><li>a<li>b") == "- a\n- b");
  CHECK(markdown_of("<li>a<li>b") == "- a\n- b");
  CHECK(markdown_of("<ul>a<li>b</ul>") == "- a\n- b");
  CHECK(markdown_of("<td>a</td>b") == "a\n\nb");
  CHECK(markdown_of("<b><i>a</b>b</i>c") == "_**a**b_&#99;");
  CHECK(markdown_of("a < b <3 <") == "a \\< b \\<3 \\<");
  CHECK(markdown_of("<em") == "");
  CHECK(markdown_of("<a href=\"x") == "");
}

TEST_CASE("formatting that crosses blocks holds in each of them") {
  CHECK(markdown_of("<strong>a<p>b</p>c</strong>d") == "**a**\n\n**b**\n\n**c**d");
}

TEST_CASE("entities are read once") {
  CHECK(plain_text(read_html("&amp;lt; &eacute;&nbsp;&#8211; &#x2013; &nosuch; &amp AT&T").blocks) ==
        "&lt; é\u00A0– – &nosuch; &amp AT&T");
}

TEST_CASE("links are judged") {
  const HtmlReading reading = read_html("<a href='java&#115;cript:alert(1)'>a</a> <a href=\"/b?c&amp;d\">e</a>");
  CHECK(reading.refused_urls == std::set<std::string>{"javascript:alert(1)"});
  CHECK(markdown_of("<a href=\"/b?c&amp;d\">e</a>") == "[e](/b?c&d)");
  CHECK(markdown_of("<a href=/x>a <a href=/y>b</a>") == "[a](/x) [b](/y)");
}

TEST_CASE("images keep their text") {
  CHECK(markdown_of("<img src=\"/a.png\" alt=\"A [map]\">") == "![A \\[map\\]](/a.png)");
  CHECK(markdown_of("<img src=\"/a.png\" alt=\"\nA\n\n map\">") == "![A map](/a.png)");
  CHECK(markdown_of("<img src=\"data:x\" alt=\"A map\">") == "A map");
}

TEST_CASE("what has no place is named") {
  const HtmlReading reading = read_html(
      "<div>a</div><span>b</span><!-- c --><script>d</script><iframe src=e>f</iframe><?g?><svg><text>h</text></svg>");
  CHECK(reading.as_text == std::set<std::string>{"div", "span"});
  CHECK(reading.left_out == std::set<std::string>{"iframe", "script", "svg"});
  CHECK(plain_text(reading.blocks) == "a b");
}

TEST_CASE("attributes are read as browsers read them") {
  CHECK(html_attribute(" href = 'a b' HREF=c", "href") == "a b");
  CHECK(html_attribute("/href=a/b", "href") == "a/b");
  CHECK(html_attribute(" data-href=x", "href") == "");
  CHECK(markdown_of("<a title=\">\" href=/x>y</a>") == "[y](/x)");
}

TEST_CASE("a table's caption comes before it, and cells hold lines") {
  CHECK(markdown_of("<table><caption>C</caption><tr><td><p>a</p><p>b</p></td></tr></table>") ==
        "C\n\n| |\n| --- |\n| a b |");
}
