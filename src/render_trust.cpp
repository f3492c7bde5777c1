// Shows what a story says of itself.
#include "render_trust.h"

#include <string>

#include "base/number.h"
#include "html/digital_source.h"
#include "html/markdown.h"

namespace story {
namespace {

std::string_view word_of(const Locale& locale, const Correction& correction) {
  return item(locale.correction_kinds, static_cast<std::size_t>(correction.kind));
}

/// What tells the correction at this place of the story's list from others.
std::string number_of_correction(std::size_t place) { return digits_of(static_cast<std::uint32_t>(place + 1)); }

void render_correction(Page& page, const Correction& correction, std::size_t place) {
  HtmlWriter& html = page.html;
  html.markup("<p id=\"story-correction:").text(number_of_correction(place)).markup("\"><strong>");
  html.text(word_of(page.locale, correction)).markup("</strong> ");
  if (correction.date) {
    page.time(correction.date);
    html.markup(" ");
  }
  render_words(page, correction.text);
  if (!correction.block.empty()) page.way_back(correction.block);
  html.markup("</p>\n");
}

/// Those that are `wanted`, in one part named by the word for the first of them.
template <class Wanted>
void render_list(Page& page, const Story& story, Wanted wanted) {
  HtmlWriter& html = page.html;
  bool begun = false;
  for (std::size_t place = 0; place < story.corrections.size(); ++place) {
    const Correction& correction = story.corrections[place];
    if (!wanted(correction)) continue;
    if (!begun) {
      html.markup("<section class=\"about corrections\" part=\"corrections\"");
      html.attribute("aria-label", word_of(page.locale, correction)).markup(">\n");
      begun = true;
    }
    render_correction(page, correction, place);
  }
  if (begun) html.markup("</section>\n");
}

}  // namespace

void render_translators(Page& page, const Story& story) {
  render_people(page, page.locale.translated_by, story.translators);
}

void render_disclosure(Page& page, const Story& story) {
  if (!label_of(page.locale, story.digital_source).empty()) {
    page.html.markup("<p class=\"about\">");
    render_digital_source(page, story.digital_source);
    page.html.markup("</p>\n");
  }
  if (!story.disclosure) return;
  page.html.markup("<p class=\"about disclosure\" part=\"disclosure\">");
  render_words(page, story.disclosure);
  page.html.markup("</p>\n");
}

void render_retractions(Page& page, const Story& story) {
  render_list(page, story,
              [](const Correction& correction) { return correction.kind == Correction::Kind::retraction; });
}

void render_corrections(Page& page, const Story& story, const Block* only) {
  render_list(page, story, [only](const Correction& correction) {
    return correction.kind != Correction::Kind::retraction && (only == nullptr || correction.block == only->id);
  });
}

void render_rights(Page& page, const Story& story) {
  if (story.rights.empty()) return;
  page.html.markup("<p class=\"about rights\" part=\"rights\">");
  page.words(story.rights);
  page.html.markup("</p>\n");
}

void mark_block(Page& page, const Story& story, const Block& block, std::size_t start) {
  const bool labelled = !label_of(page.locale, block.digital_source).empty();
  const std::size_t end = page.html.written(start).rfind("</");
  if ((!labelled && block.corrections.empty()) || end == std::string_view::npos) return;
  HtmlWriter& html = page.html;
  const WrittenHtml end_tag = html.since(start + end);
  html.rewind(start + end);
  html.markup("<p class=\"about marks\">");
  if (labelled) render_digital_source(page, block.digital_source);
  for (const std::uint32_t place : block.corrections) {
    html.markup(" <a part=\"link\" href=\"#story-correction:").text(number_of_correction(place));
    html.markup("\">").text(word_of(page.locale, story.corrections[place])).markup("</a>");
  }
  html.markup("</p>").again(end_tag);
}

}  // namespace story
