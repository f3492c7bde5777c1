// Notes: numbered in the order in which texts name them, and listed behind the story.
#include "html/notes.h"

#include <string>

#include "base/nearest.h"
#include "base/number.h"
#include "html/markdown.h"
#include "read/note_definitions.h"

namespace story {
Notes::Notes(const Story& story, Report& report) {
  for (const Note& note : story.notes) add(note, report);
  const Document& document = report.document();
  for (const NodeId node : document.marked()) {
    std::vector<Note> defined;
    without_definitions(document[node].text, node, defined);
    for (const Note& note : defined) add(note, report);
  }
}

void Notes::add(const Note& note, Report& report) {
  const auto [at, is_new] = known_.try_emplace(note.id, Known{note});
  if (is_new) return;
  // A text's own counts before an entry, and before that of another text.
  Note& first = at->second.note;
  if (first.in_text || !note.in_text) {
    report.at_value(note.node, messages::repeated_note(note.id));
  } else {
    report.at_name(first.node, messages::repeated_note(note.id));
    first = note;
  }
}

void Notes::name(Page& page, std::string_view id, NodeId node, bool in_link) {
  if (in_link) {
    in_link_ += id;
    in_link_ += ' ';
  } else if (!refer(page, id, node)) {
    page.html.text("[^").text(id).text("]");
  }
}

void Notes::name_those_of_link(Page& page, NodeId node) {
  std::string_view ids = in_link_;
  while (!ids.empty()) name(page, take_item(ids, ' '), node, false);
  in_link_.clear();
}

std::string_view Notes::nearest(std::string_view id, Report& report) const {
  // A text full of mistakes must not cost a list of all notes for each of them.
  if (report.full()) return {};
  return nearest_name(id, names_in(known_, [](const auto& each) { return each.first; }));
}

bool Notes::refer(Page& page, std::string_view id, NodeId node) {
  const auto at = known_.find(id);
  if (listing_ || at == known_.end()) {
    page.report.at_value(
        node, listing_ ? messages::note_within_note(id) : messages::unknown_note(id, nearest(id, page.report)));
    return false;
  }
  Known& known = at->second;
  if (known.number == 0) {
    numbered_.add(arena_, &known);
    known.number = static_cast<std::uint32_t>(numbered_.size());
  }
  named_.add(arena_, &known);
  HtmlWriter& html = page.html;
  html.markup("<sup><a id=\"story-place:").number(known.number).markup(":").number(++known.places);
  html.markup("\" href=\"#story-note:").number(known.number).markup("\" role=\"doc-noteref\">");
  html.text(with_own_digits(page.locale, digits_of(known.number))).markup("</a></sup>");
  return true;
}

void Notes::rewind(std::size_t mark) {
  for (; named_.size() > mark; named_.drop_last()) {
    if (--named_.back()->places > 0) continue;
    named_.back()->number = 0;
    numbered_.drop_last();
  }
}

void Notes::render(Page& page) {
  if (numbered_.empty()) return;
  listing_ = true;
  HtmlWriter& html = page.html;
  html.markup("<section class=\"notes\" part=\"notes\" role=\"doc-endnotes\"");
  html.attribute("aria-label", page.locale.notes).markup(">\n<ol>\n");
  for (const Known* known : numbered_) {
    html.markup("<li id=\"story-note:").number(known->number).markup("\">");
    render_words(page, known->note.text);
    for (std::uint32_t place = 1; place <= known->places; ++place) {
      page.way_back("place:", known->number, place);
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
