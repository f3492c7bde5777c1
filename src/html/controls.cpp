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
  const Locale& words = page.button_words();
  html.markup("<button part=\"button\" type=\"button\" data-action=\"share\">").text(words.share_button);
  html.markup("</button><button part=\"button\" type=\"button\" data-action=\"link\"");
  html.attribute("data-done", words.link_copied).markup(">").text(words.copy_link).markup("</button>");
}

/// Its data are the words of the dialog that it opens, web/src/card.ts.
void render_image(Page& page, std::string_view speaker) {
  HtmlWriter& html = page.html;
  const Locale& words = page.button_words();
  html.markup("<button part=\"button\" type=\"button\" data-action=\"image\"");
  html.attribute("data-done", words.image_saved);
  html.attribute("data-share", words.share_image).attribute("data-light", words.light);
  html.attribute("data-dark", words.dark).attribute("data-close", words.close);
  html.attribute("data-too-long", words.image_too_long);
  if (!speaker.empty()) html.attribute("data-title", fill(words.quote_of, speaker));
  html.markup(">").text(words.save_image).markup("</button>");
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
