// Escaping, headings, the cap and the way back.
#include "html/html.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "support.h"

using namespace std::string_view_literals;
using story::HtmlWriter;
using story::test::times;

namespace {

constexpr std::size_t kPlenty = 1000;

std::string as_text(std::string_view text) { return HtmlWriter(kPlenty).text(text).take(); }
std::string as_attribute(std::string_view text) { return HtmlWriter(kPlenty).attribute_text(text).take(); }

}  // namespace

TEST_CASE("every byte of ASCII is written as itself, but those that HTML would read") {
  for (int i = 0; i < 0x80; ++i) {
    const std::string text(1, static_cast<char>(i));
    CAPTURE(i);
    std::string expected = text;
    if (text == "&") expected = "&amp;";
    if (text == "<") expected = "&lt;";
    if (text == ">") expected = "&gt;";
    if (text == "\r") expected = "\n";
    if (i == 0) expected = "\uFFFD";
    CHECK(as_text(text) == expected);
    if (text == "\"") expected = "&quot;";
    CHECK(as_attribute(text) == expected);
  }
}

TEST_CASE("a byte is escaped wherever it stands") {
  for (int i = 0; i < 0x80; ++i) {
    const std::string text(1, static_cast<char>(i));
    for (const char* around : {"x", " ", "é", "🙂", "\t", "%"}) {
      for (std::size_t before = 0; before < 10; ++before) {
        const std::string begin = times(before, around);
        const std::string end = times(9, around);
        CAPTURE(i, begin);
        CHECK(as_text(begin + text + end) == begin + as_text(text) + end);
        CHECK(as_attribute(begin + text + end) == begin + as_attribute(text) + end);
      }
    }
  }
}

TEST_CASE("text beyond ASCII is written as it is") {
  CHECK(as_text("Київ – 🙂") == "Київ – 🙂");
  CHECK(as_attribute("Київ – 🙂") == "Київ – 🙂");
}

TEST_CASE("markup in text is shown, not read") {
  CHECK(as_text("<script>alert(1)</script>") == "&lt;script&gt;alert(1)&lt;/script&gt;");
  CHECK(as_text("&lt;") == "&amp;lt;");
  CHECK(as_attribute("\"><script>") == "&quot;&gt;&lt;script&gt;");
  CHECK(as_text("]]>") == "]]&gt;");
}

TEST_CASE("line ends become those that an HTML parser makes of them") {
  CHECK(as_text("a\r\nb\rc\r") == "a\nb\nc\n");
  CHECK(as_attribute("a\r\nb\r\r\nc") == "a\nb\n\nc");
}

TEST_CASE("attributes") {
  CHECK(HtmlWriter(kPlenty).attribute("title", "a \"b\" & c").take() == " title=\"a &quot;b&quot; &amp; c\"");
  CHECK(HtmlWriter(kPlenty).attribute("alt", "").take() == " alt=\"\"");
  CHECK(HtmlWriter(kPlenty).attribute("width", 800).take() == " width=\"800\"");
  CHECK(HtmlWriter(kPlenty).optional_attribute("lang", "uk").take() == " lang=\"uk\"");
  CHECK(HtmlWriter(kPlenty).optional_attribute("lang", "").take().empty());
}

TEST_CASE("headings never go below level 6") {
  struct Row {
    int level;
    std::string_view html;
  };
  const Row rows[] = {{1, "<h1>x</h1>"}, {2, "<h2>x</h2>"}, {6, "<h6>x</h6>"}, {7, "<h6>x</h6>"}, {12, "<h6>x</h6>"}};
  for (const auto& [level, html] : rows) {
    CAPTURE(level);
    HtmlWriter writer(kPlenty);
    writer.open_heading(level).markup(">").text("x").close_heading(level);
    CHECK(writer.take() == html);
  }
}

TEST_CASE("a writer takes exactly as many bytes as its limit") {
  HtmlWriter writer(4);
  writer.text("abcd");
  CHECK_FALSE(writer.overflowed());
  writer.text("e");
  CHECK(writer.overflowed());
  CHECK(writer.take() == "abcd");
}

TEST_CASE("past the limit nothing more is written, not even what would fit") {
  HtmlWriter writer(8);
  writer.markup("<p>").text("too long for it").text("x");
  CHECK(writer.overflowed());
  CHECK(writer.take() == "<p>");
}

TEST_CASE("an escape is written whole or not at all") {
  HtmlWriter writer(6);
  writer.text("abc<");
  CHECK(writer.overflowed());
  CHECK(writer.take() == "abc");
}

TEST_CASE("rewind forgets what was written since the mark, and an overflow") {
  HtmlWriter writer(10);
  writer.text("kept");
  const std::size_t mark = writer.mark();
  writer.text(" and far too much");
  CHECK(writer.overflowed());
  writer.rewind(mark);
  CHECK_FALSE(writer.overflowed());
  writer.text("!");
  CHECK(writer.take() == "kept!");
}
