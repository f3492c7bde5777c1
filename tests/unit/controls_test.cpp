// The buttons of a block.
#include "html/controls.h"

#include <catch2/catch_test_macros.hpp>

namespace {

std::string controls(std::string_view lang) {
  story::Document document("0");
  story::Report report(document);
  story::HtmlWriter html(10'000);
  story::Page page{html, story::locale_of(lang), report, lang, false, 2};
  story::render_controls(page, "Copy <it>", "\"It\" copied");
  return html.take();
}

}  // namespace

TEST_CASE("buttons are hidden from readers without the script, and do not submit forms") {
  CHECK(controls("en") ==
        "<div class=\"controls\" part=\"controls\" hidden>"
        "<button part=\"button\" type=\"button\" data-action=\"copy\" data-done=\"&quot;It&quot; copied\">Copy "
        "&lt;it&gt;</button>"
        "<button part=\"button\" type=\"button\" data-action=\"share\">Share</button>"
        "<button part=\"button\" type=\"button\" data-action=\"link\" data-done=\"Link copied\">Copy "
        "link</button></div>\n");
}

TEST_CASE("without words for copying there is no button for it") {
  story::Document document("0");
  story::Report report(document);
  story::HtmlWriter html(10'000);
  story::Page page{html, story::locale_of("en"), report, "en", false, 2};
  story::render_controls(page);
  CHECK(html.take() ==
        "<div class=\"controls\" part=\"controls\" hidden>"
        "<button part=\"button\" type=\"button\" data-action=\"share\">Share</button>"
        "<button part=\"button\" type=\"button\" data-action=\"link\" data-done=\"Link copied\">Copy "
        "link</button></div>\n");
}

TEST_CASE("buttons speak the story's language") {
  CHECK(controls("uk").find("<button part=\"button\" type=\"button\" data-action=\"share\">Поділитися</button>") !=
        std::string::npos);
}

TEST_CASE("a quotation has a button for its picture, with the words that its dialog says") {
  story::Document document("0");
  story::Report report(document);
  story::HtmlWriter html(10'000);
  story::Page page{html, story::locale_of("en"), report, "en", false, 2};
  story::render_quote_controls(page, "A \"B\"");
  CHECK(
      html.take().find(
          "<button part=\"button\" type=\"button\" data-action=\"image\" data-done=\"Image saved, description copied\" "
          "data-share=\"Share image\" data-light=\"Light\" data-dark=\"Dark\" data-close=\"Close\" "
          "data-too-long=\"This quote is too long for an image.\" "
          "data-title=\"Quote by A &quot;B&quot;\">Save image</button></div>\n") != std::string::npos);
}
