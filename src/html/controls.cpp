// The buttons of a block.
#include "html/controls.h"

namespace story {
namespace {

constexpr Markup kEnd = "</div>\n";

void render_start(Page& page) {
  page.html.markup("<div class=\"controls\" part=\"controls\"");
  page.button_language();
  page.html.markup(" hidden>");
}

void render_copy(Page& page, std::string_view copy, std::string_view copied) {
  page.html.markup("<button part=\"button\" type=\"button\" data-action=\"copy\"");
  page.html.attribute("data-done", copied).markup(">").text(copy).markup("</button>");
}

void render_sharing(Page& page) {
  HtmlWriter& html = page.html;
  html.markup("<button part=\"button\" type=\"button\" data-action=\"share\">").text(page.button_words().share_button);
  html.markup("</button><button part=\"button\" type=\"button\" data-action=\"link\"")
      .attribute("data-done", page.button_words().link_copied);
  html.markup(">").text(page.button_words().copy_link).markup("</button>");
}

/// Its data are the words of the dialog that it opens, web/src/card.ts.
void render_image(Page& page, std::string_view speaker) {
  HtmlWriter& html = page.html;
  const Locale& locale = page.button_words();
  html.markup("<button part=\"button\" type=\"button\" data-action=\"image\"")
      .attribute("data-done", locale.image_saved);
  html.attribute("data-share", locale.share_image).attribute("data-light", locale.light);
  html.attribute("data-dark", locale.dark).attribute("data-close", locale.close);
  html.attribute("data-too-long", locale.image_too_long);
  if (!speaker.empty()) html.attribute("data-title", fill(locale.quote_of, speaker));
  html.markup(">").text(locale.save_image).markup("</button>");
}

}  // namespace

void render_controls(Page& page, std::string_view copy, std::string_view copied) {
  render_start(page);
  render_copy(page, copy, copied);
  render_sharing(page);
  page.html.markup(kEnd);
}

void render_controls(Page& page) {
  render_start(page);
  render_sharing(page);
  page.html.markup(kEnd);
}

void render_quote_controls(Page& page, std::string_view speaker) {
  render_start(page);
  render_copy(page, page.button_words().copy_quote, page.button_words().quote_copied);
  render_sharing(page);
  render_image(page, speaker);
  page.html.markup(kEnd);
}

}  // namespace story
