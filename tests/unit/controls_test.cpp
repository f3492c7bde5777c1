// The buttons of a block.
#include "html/controls.h"

#include <catch2/catch_test_macros.hpp>

namespace {

template <typename Render>
std::string controls(std::string_view lang, Render render) {
  story::Document document("0");
  story::Report report(document);
  story::HtmlWriter html(10'000);
  story::Page page{html, story::locale_of(lang), report, lang, false, 2};
  render(page);
  return html.take();
}

}  // namespace

TEST_CASE("buttons are hidden from readers without the script, and do not submit forms") {
  CHECK(
      controls("en", [](story::Page& page) { story::render_controls(page, "Copy <it>", "\"It\" copied"); }) ==
      "<div class=\"controls\" part=\"controls\" hidden>"
      "<button class=\"copy\" part=\"button\" type=\"button\" data-action=\"copy\" data-done=\"&quot;It&quot; copied\" "
      "title=\"Copy &lt;it&gt;\"></button>"
      "<button class=\"more\" part=\"button\" type=\"button\" data-action=\"menu\" title=\"More\"></button></div>\n");
}

TEST_CASE("without words for copying there is only the menu, in the story's language") {
  CHECK(controls("uk", [](story::Page& page) { story::render_controls(page); }) ==
        "<div class=\"controls\" part=\"controls\" hidden>"
        "<button class=\"more\" part=\"button\" type=\"button\" data-action=\"menu\" title=\"Ще\"></button></div>\n");
}

TEST_CASE("the menu of a quotation has a picture of it, with the words that its dialog says") {
  const std::string html = controls("en", [](story::Page& page) { story::render_quote_controls(page, "A \"B\""); });
  CHECK(html.find("data-action=\"menu\" data-image=\"Save image\" data-done=\"Image saved, description copied\" "
                  "data-share=\"Share image\" data-light=\"Light\" data-dark=\"Dark\" data-close=\"Close\" "
                  "data-too-long=\"This quote is too long for an image.\" "
                  "data-title=\"Quote by A &quot;B&quot;\" title=\"More\"></button></div>\n") != std::string::npos);
}
