// Notes: numbered in the order in which texts name them, and listed behind the story.
#include "html/notes.h"

#include <string>

#include "base/number.h"
#include "html/markdown.h"
#include "read/notes.h"

namespace story {
namespace {

/// The end of an id: which place of which note.
std::string id_of_place(std::uint32_t number, std::uint32_t place) {
  return digits_of(number) + ":" + digits_of(place);
}

}  // namespace

Notes::Notes(const Story& story, Report& report) {
  const Document& document = report.document();
  std::vector<Note> notes(story.notes.begin(), story.notes.end());
  for (const NodeId node : document.marked()) without_definitions(document[node].text, node, notes);
  for (const Note& note : notes) {
    const auto [at, is_new] = known_.try_emplace(note.id, Known{note});
    if (is_new) continue;
    // A text's own counts before an entry, and before that of another text.
    const Note first = at->second.note;
    if (first.in_text || !note.in_text) {
      report.at_value(note.node, messages::repeated_note(note.id));
    } else {
      report.at_name(first.node, messages::repeated_note(note.id));
      at->second.note = note;
    }
  }
  for (const auto& [id, known] : known_) ids_.push_back(id);
}

bool Notes::refer(Page& page, std::string_view id, NodeId node) {
  const auto at = known_.find(id);
  if (listing_ || at == known_.end()) {
    page.report.at_value(
        node, listing_ ? messages::note_within_note(id) : messages::unknown_note(id, page.report.nearest(id, ids_)));
    return false;
  }
  Known& known = at->second;
  if (known.number == 0) {
    numbered_.push_back(&known);
    known.number = static_cast<std::uint32_t>(numbered_.size());
  }
  named_.push_back(&known);
  const std::string number = digits_of(known.number);
  HtmlWriter& html = page.html;
  html.markup("<sup><a id=\"story-place:").text(id_of_place(known.number, ++known.places));
  html.markup("\" href=\"#story-note:").text(number).markup("\" role=\"doc-noteref\">");
  html.text(with_own_digits(page.locale, number)).markup("</a></sup>");
  return true;
}

void Notes::rewind(std::size_t mark) {
  for (; named_.size() > mark; named_.pop_back()) {
    if (--named_.back()->places > 0) continue;
    named_.back()->number = 0;
    numbered_.pop_back();
  }
}

void Notes::render(Page& page) {
  if (numbered_.empty()) return;
  listing_ = true;
  HtmlWriter& html = page.html;
  html.markup("<section class=\"notes\" part=\"notes\" role=\"doc-endnotes\"");
  html.attribute("aria-label", page.locale.notes).markup(">\n<ol>\n");
  for (const Known* known : numbered_) {
    html.markup("<li id=\"story-note:").text(digits_of(known->number)).markup("\">");
    render_words(page, known->note.text);
    for (std::uint32_t place = 1; place <= known->places; ++place) {
      page.way_back("place:", id_of_place(known->number, place), place == 1);
    }
    html.markup("</li>\n");
  }
  html.markup("</ol>\n</section>\n");
}

void Notes::report_unused(Report& report) const {
  for (const auto& [id, known] : known_) {
    if (known.number > 0) continue;
    if (known.note.in_text) {
      report.at_value(known.note.node, messages::unused_note(id));
    } else {
      report.at_name(known.note.node, messages::unused_note(id));
    }
  }
}

}  // namespace story
