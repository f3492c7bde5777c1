// Quotations: what was said, by whom, when, where, and how we know.
#include "blocks/quote/quote.h"

#include "blocks/quote/quote_audio.h"
#include "blocks/quote/typed_marks.h"
#include "html/controls.h"
#include "html/markdown.h"
#include "html/page.h"
#include "html/paragraphs.h"
#include "read/fields.h"

namespace story {
namespace {

/// Whether text begins with a quotation mark. As few bytes as can be: readers download this.
bool begins_with_mark(std::string_view text) {
  const auto at = [&](std::size_t i) { return static_cast<unsigned char>(i < text.size() ? text[i] : '\0'); };
  const unsigned char last = at(2);
  if (at(1) == 0x80) {
    // ‘ to ‟, ‹ and ›; 「 to 』
    return at(0) == 0xE2 ? (last & 0xF8U) == 0x98 || last == 0xB9 || last == 0xBA
                         : at(0) == 0xE3 && (last & 0xFCU) == 0x8C;
  }
  return at(0) == '"' || at(0) == '\'' || (at(0) == 0xC2 && (at(1) == 0xAB || at(1) == 0xBB));
}

bool read_speaker(Object& in, Speaker& speaker) {
  in.text("name", speaker.name, Need::required);
  in.text("role", speaker.role);
  in.text("organization", speaker.organization);
  in.object("image", speaker.image, read_image, "an image");
  in.link("url", speaker.url, LinkUse::navigation);
  return in.complete();
}

bool read_said(Object& in, Said& said) {
  in.date("date", said.date);
  in.text("place", said.place);
  in.markdown("occasion", said.occasion);
  return true;
}

bool read_other_words(Object& in, OtherWords& words) {
  in.language("lang", words.lang, Need::required);
  in.text("text", words.text, Need::required);
  return in.complete();
}

void render_speaker(Page& page, const Speaker& speaker) {
  HtmlWriter& html = page.html;
  if (speaker.name.empty()) return;
  html.markup("<bdi class=\"speaker\" part=\"speaker\">");
  page.linked(speaker.url, speaker.name);
  html.markup("</bdi>");
  if (!speaker.role.empty()) {
    page.comma();
    html.markup("<bdi class=\"role\">").text(speaker.role).markup("</bdi>");
  }
  if (!speaker.organization.empty()) {
    page.comma();
    html.markup("<bdi class=\"organization\">").text(speaker.organization).markup("</bdi>");
  }
}

void render_said(Page& page, const Said& said) {
  HtmlWriter& html = page.html;
  bool first = true;
  const auto separate = [&] {
    if (first) {
      html.markup(" <span class=\"said\">");
    } else {
      page.comma();
    }
    first = false;
  };
  if (said.date) {
    separate();
    page.time(said.date);
  }
  if (!said.place.empty()) {
    separate();
    html.markup("<bdi>").text(said.place).markup("</bdi>");
  }
  if (said.occasion) {
    separate();
    html.markup("<bdi>");
    render_inline(page, said.occasion);
    html.markup("</bdi>");
  }
  if (!first) html.markup("</span>");
}

/// Behind a fold; `show` is what opens it.
void render_other_words(Page& page, const OtherWords& words, std::string_view show) {
  if (words.text.empty()) return;
  HtmlWriter& html = page.html;
  const std::string_view own = own_name(words.lang);
  html.markup("<details class=\"original\"><summary");
  page.button_language();
  html.markup(">").text(fill(show, own.empty() ? words.lang : own)).markup("</summary><blockquote");
  html.attribute("lang", words.lang).attribute("dir", is_right_to_left(words.lang) ? "rtl" : "ltr");
  html.markup(">");
  std::string_view rest = words.text;
  for (std::string_view paragraph = take_paragraph(rest); !paragraph.empty(); paragraph = take_paragraph(rest)) {
    html.markup("<p>").text(paragraph).markup("</p>");
  }
  html.markup("</blockquote></details>\n");
}

}  // namespace

bool read(Object& in, Quote& quote) {
  in.markdown("text", quote.text, Need::required);
  in.object("speaker", quote.speaker, read_speaker, "a speaker");
  in.object("said", quote.said, read_said, "\"said\"");
  in.object("source", quote.source, read_source, "a source");
  in.object("original", quote.original, read_other_words, "an original");
  in.object("translation", quote.translation, read_other_words, "a translation");
  read_quote_audio(in, quote.audio);
  in.choice("style", quote.style, {"card", "pull"});
  read_size(in, quote.size);
  if (begins_with_mark(quote.text.source)) read_typed_marks(in.report(), quote);
  return in.complete();
}

void render(Page& page, const Quote& quote) {
  HtmlWriter& html = page.html;
  const bool pull = quote.style == Quote::Style::pull;
  html.markup(pull ? Markup("<aside class=\"quote pull") : Markup("<div class=\"quote"));
  page.size(quote.size);
  html.markup(pull ? Markup("\" part=\"quote pull\"") : Markup("\" part=\"quote\""));
  page.close_block_tag();
  html.markup("\n<figure>");
  if (quote.speaker.image.url) page.image(quote.speaker.image, "<img class=\"portrait\"", "4.2em");
  html.markup("<blockquote part=\"blockquote\"").optional_attribute("cite", quote.source.url.href).markup(">");
  render_paragraphs(page, quote.text, quote.has_marks ? "" : page.locale.quote_open,
                    quote.has_marks ? "" : page.locale.quote_close);
  html.markup("</blockquote>");
  if (!quote.speaker.name.empty() || quote.said.date || !quote.said.place.empty() || quote.said.occasion ||
      !quote.source.title.empty()) {
    html.markup("\n<figcaption class=\"attribution\" part=\"attribution\">");
    render_speaker(page, quote.speaker);
    render_said(page, quote.said);
    page.source(quote.source);
    html.markup("</figcaption>");
  }
  html.markup("</figure>\n");
  render_other_words(page, quote.original, page.button_words().original);
  render_other_words(page, quote.translation, page.button_words().translation);
  if (quote.audio.url) render_quote_audio(page, quote);
  if (pull) {
    render_pull_controls(page);
  } else {
    render_quote_controls(page, quote.speaker.name);
  }
  html.markup(pull ? Markup("</aside>\n") : Markup("</div>\n"));
}

}  // namespace story
