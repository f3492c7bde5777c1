// Players of films and sound. Nothing but the poster is fetched before a reader plays.
#include "html/player.h"

#include <string>

#include "base/number.h"
#include "html/markdown.h"
#include "story.h"

namespace story {
namespace {

/// `2:05`, `1:02:05`.
std::string clock_of(const Decimal& seconds) {
  constexpr std::uint32_t kSixty = 60;
  std::uint32_t left = number_of(whole_of(seconds));
  std::string out;
  for (int part = 0; part < 2; ++part) {
    const std::uint32_t rest = left % kSixty;
    left /= kSixty;
    out.insert(0, (rest < 10 ? ":0" : ":") + digits_of(rest));
    if (left < kSixty) break;
  }
  // A minute that an hour stands before has two digits, as it has by now.
  return digits_of(left) + out;
}

void render_name(Page& page, const Recording& recording, bool film) {
  HtmlWriter& html = page.html;
  if (!recording.title.empty()) {
    page.label(recording.title, {});
  } else if (recording.caption) {
    html.markup(" aria-labelledby=\"story-").attribute_text(page.block->id).markup("-caption\"");
  } else {
    html.attribute("aria-label", film ? page.locale.video : page.locale.audio);
  }
}

void render_files(Page& page, const Recording& recording) {
  HtmlWriter& html = page.html;
  for (const MediaFile& file : recording.sources) {
    html.markup("<source").attribute("src", file.url.href).optional_attribute("type", file.type).markup(">");
  }
  for (const Captions& captions : recording.captions) {
    const std::string_view own = own_name(captions.lang);
    const std::string_view name = own.empty() ? captions.lang : own;
    html.markup("<track kind=\"captions\"").attribute("src", captions.url.href);
    html.attribute("srclang", captions.lang).attribute("label", captions.label.empty() ? name : captions.label);
    html.markup(">");
  }
}

void render_film(Page& page, const Recording& recording) {
  HtmlWriter& html = page.html;
  const Image& poster = recording.poster;
  html.markup("<video controls preload=\"none\"");
  if (poster.url && page.allows_image(poster.url, page.block->node)) {
    html.attribute("poster", poster.url.href);
    if (poster.width > 0) html.attribute("width", poster.width);
    if (poster.height > 0) html.attribute("height", poster.height);
  }
  render_name(page, recording, true);
  html.markup(">");
  render_files(page, recording);
  html.markup("</video>");
}

void render_sound(Page& page, const Recording& recording) {
  HtmlWriter& html = page.html;
  html.markup("<div class=\"player\">");
  if (recording.poster.url) page.image(recording.poster, "<img", "7.5em");
  html.markup("<audio controls preload=\"none\"");
  render_name(page, recording, false);
  html.markup(">");
  render_files(page, recording);
  html.markup("</audio></div>");
}

void render_caption(Page& page, const Recording& recording) {
  if (!recording.caption && recording.credit.empty() && !recording.duration) return;
  HtmlWriter& html = page.html;
  html.markup("<figcaption part=\"caption\">");
  if (recording.duration) {
    const std::string clock = with_own_digits(page.locale, clock_of(recording.duration.number));
    html.markup("<span class=\"duration\">").text(clock).markup("</span> ");
  }
  if (recording.caption) {
    html.markup("<span id=\"story-").attribute_text(page.block->id).markup("-caption\">");
    render_words(page, recording.caption);
    html.markup("</span> ");
  }
  if (!recording.credit.empty()) html.markup("<bdi class=\"credit\">").text(recording.credit).markup("</bdi>");
  html.markup("</figcaption>");
}

}  // namespace

void render_transcript(Page& page, const Markdown& transcript, int depth) {
  if (!transcript) return;
  HtmlWriter& html = page.html;
  html.markup("<details class=\"transcript\"><summary>").text(page.locale.transcript).markup("</summary>");
  page.body(transcript, depth);
  html.markup("</details>\n");
}

void render_recording(Page& page, const Recording& recording, bool film) {
  HtmlWriter& html = page.html;
  html.markup("\n");
  if (!recording.title.empty()) page.title(recording.title);
  html.line();
  if (film) {
    render_film(page, recording);
  } else {
    render_sound(page, recording);
  }
  render_caption(page, recording);
  html.markup("\n");
  render_transcript(page, recording.transcript, recording.title.empty() ? 0 : 1);
  html.markup("</figure>\n");
}

}  // namespace story
