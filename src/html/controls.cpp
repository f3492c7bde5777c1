// The buttons of a block.
#include "html/controls.h"

namespace story {
namespace {

void render_start(Page& page) {
  page.html.markup("<div class=\"controls\" part=\"controls\"");
  page.button_language();
  page.html.markup(" hidden>");
}

/// Opens the start tag of the button that opens the menu.
void open_menu_tag(Page& page) {
  page.html.markup("<button class=\"more\" part=\"button\" type=\"button\" data-action=\"menu\"");
}

void render_end(Page& page) { page.html.attribute("title", page.button_words().more).markup("></button></div>\n"); }

}  // namespace

void open_copy_tag(Page& page, std::string_view copy, std::string_view copied) {
  page.html.markup("<button class=\"copy\" part=\"button\" type=\"button\" data-action=\"copy\"");
  page.html.attribute("data-done", copied).attribute("title", copy);
}

void render_controls(Page& page, std::string_view copy, std::string_view copied) {
  render_start(page);
  open_copy_tag(page, copy, copied);
  page.html.markup("></button>");
  open_menu_tag(page);
  render_end(page);
}

void render_controls(Page& page) {
  render_start(page);
  open_menu_tag(page);
  render_end(page);
}

void render_quote_controls(Page& page, std::string_view speaker) {
  HtmlWriter& html = page.html;
  const Locale& words = page.button_words();
  render_start(page);
  open_copy_tag(page, words.copy_quote, words.quote_copied);
  html.markup("></button>");
  open_menu_tag(page);
  // The words of the dialog that it leads to, web/src/card.ts.
  html.attribute("data-image", words.save_image).attribute("data-done", words.image_saved);
  html.attribute("data-share", words.share_image).attribute("data-light", words.light);
  html.attribute("data-dark", words.dark).attribute("data-close", words.close);
  html.attribute("data-too-long", words.image_too_long);
  if (!speaker.empty()) html.attribute("data-title", fill(words.quote_of, speaker));
  render_end(page);
}

void render_pull_controls(Page& page) {
  const Locale& words = page.button_words();
  render_start(page);
  open_menu_tag(page);
  page.html.attribute("data-copy", words.copy_quote).attribute("data-done", words.quote_copied);
  render_end(page);
}

}  // namespace story
