// The parts that blocks share.
#include "html/page.h"

#include <catch2/catch_test_macros.hpp>

#include "story.h"
#include "support.h"

namespace {

/// A page that writes into a string.
struct Sheet {
  story::Document document{"0"};
  story::Report report{document};
  story::HtmlWriter html{10'000};
  story::Page page{html, story::locale_of("en"), report, "en", false, 2};
  story::Block block;

  Sheet() {
    block.id = "a";
    page.block = &block;
  }
};

story::Link link(std::string_view href, bool external) { return {href, external}; }

}  // namespace

TEST_CASE("a block's title is a heading below the headline, with an id to refer to") {
  Sheet sheet;
  sheet.page.title("A <b>");
  CHECK(sheet.html.take() == "<h3 id=\"story-a-title\" part=\"title\">A &lt;b&gt;</h3>");
}

TEST_CASE("a block is named by its title, or by a word") {
  Sheet sheet;
  sheet.page.label("T", "Facts");
  CHECK(sheet.html.take() == " aria-labelledby=\"story-a-title\"");
  sheet.page.label("", "Facts & more");
  CHECK(sheet.html.take() == " aria-label=\"Facts &amp; more\"");
}

TEST_CASE("a block's start tag ends with its id and language") {
  Sheet sheet;
  sheet.page.close_block_tag();
  CHECK(sheet.html.take() == " id=\"story-a\">");
  sheet.block.lang = "he";
  sheet.page.right_to_left = true;
  sheet.page.close_block_tag();
  CHECK(sheet.html.take() == " id=\"story-a\" lang=\"he\" dir=\"rtl\">");
}

TEST_CASE("a text that runs against the page says its direction") {
  const auto shown = [](bool right_to_left, std::string_view text) {
    Sheet sheet;
    sheet.page.right_to_left = right_to_left;
    const std::size_t start = sheet.page.open_end();
    sheet.html.text(text);
    sheet.page.turn(start);
    return sheet.html.take();
  };
  CHECK(shown(false, "Read on!") == ">Read on!");
  CHECK(shown(false, "اقرأ!") == " dir=\"rtl\">اقرأ!");
  CHECK(shown(true, "اقرأ!") == ">اقرأ!");
  CHECK(shown(true, "Read on!") == " dir=\"ltr\">Read on!");
  CHECK(shown(true, "1 & 2: “…”!") == ">1 &amp; 2: “…”!");
  CHECK(shown(false, "קרא & on") == " dir=\"rtl\">קרא &amp; on");
}

TEST_CASE("words that run against the page are isolated where they stand") {
  const auto shown = [](bool right_to_left, std::string_view text) {
    Sheet sheet;
    sheet.page.right_to_left = right_to_left;
    sheet.html.markup("<h3>");
    sheet.page.words(text);
    return sheet.html.take();
  };
  CHECK(shown(false, "Read on!") == "<h3>Read on!");
  CHECK(shown(false, "اقرأ!") == "<h3><bdi dir=\"rtl\">اقرأ!</bdi>");
  CHECK(shown(true, "Read on!") == "<h3><bdi dir=\"ltr\">Read on!</bdi>");
}

TEST_CASE("a time shows words and says the date") {
  Sheet sheet;
  sheet.page.time(story::read_date("2023-04-20T14:30Z"));
  CHECK(sheet.html.take() == "<time datetime=\"2023-04-20T14:30Z\">20 April 2023, 14:30 UTC</time>");
}

TEST_CASE("text is linked where there is a link") {
  Sheet sheet;
  sheet.page.linked(link("/a?b&c", false), "<x>");
  CHECK(sheet.html.take() == "<a part=\"link\" href=\"/a?b&amp;c\">&lt;x&gt;</a>");
  sheet.page.linked(link("https://example.org", true), "x");
  CHECK(sheet.html.take() == "<a part=\"link\" href=\"https://example.org\" rel=\"noopener noreferrer\">x</a>");
  sheet.page.linked({}, "<x>");
  CHECK(sheet.html.take() == "&lt;x&gt;");
}

TEST_CASE("an image says nothing of a size that is not known") {
  Sheet sheet;
  story::Image image;
  image.url = link("a.jpg", false);
  image.width = 8;
  sheet.page.image(image, "<img", "4em");
  CHECK(sheet.html.take() ==
        "<img src=\"a.jpg\" alt=\"\" width=\"8\" loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\">");
}

TEST_CASE("a figure has its image and its end tag") {
  Sheet sheet;
  story::Image image;
  image.url = link("a.jpg", false);
  sheet.page.figure(image);
  const std::string html = sheet.html.take();
  CHECK(html.rfind("<img ", 0) == 0);
  CHECK(html.substr(html.size() - 9) == "</figure>");
}

TEST_CASE("a source without a title is none") {
  Sheet sheet;
  story::Source source;
  source.publisher = "P";
  sheet.page.source(source);
  CHECK(sheet.html.take().empty());
}
