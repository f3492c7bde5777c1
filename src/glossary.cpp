// The glossary: each text block leads to the explanations of the terms that it has, which are listed behind the story.
#include "glossary.h"

#include <string>
#include <vector>

#include "diagnostics/article_messages.h"
#include "html/markdown.h"
#include "html/terms.h"

namespace story {
namespace {

bool read_term(Object& in, Term& term) {
  in.text("term", term.term, Need::required);
  in.markdown("text", term.text, Need::required);
  return in.complete();
}

/// The terms as they stand in HTML.
std::vector<std::string> written_terms(const List<Term>& terms) {
  std::vector<std::string> written;
  for (const Term& term : terms) {
    HtmlWriter html(8 * term.term.size(), true);
    written.push_back(html.text(term.term).take());
  }
  return written;
}

NodeId node_of(const Document& document, const Term& term) {
  return document.find(document[term.text.node].parent, "term");
}

}  // namespace

void read_glossary(Object& in, List<Term>& terms) { in.list("glossary", terms, read_term, "a term"); }

struct Glossary::Terms {
  struct Known {
    const Term* term = nullptr;
    std::uint32_t places = 0;
    const Block* block = nullptr;  ///< the last that had it
  };

  Terms(const List<Term>& terms, std::string_view lang)
      : finder(written_terms(terms), speaks_any(lang, "tr az")), known(terms.size()) {
    for (std::size_t i = 0; i < terms.size(); ++i) known[i].term = &terms[i];
  }

  /// The end of an id: which term.
  std::uint32_t number(const Known& each) const { return static_cast<std::uint32_t>(&each - known.data()) + 1; }

  TermFinder finder;
  std::vector<Known> known;
  std::vector<Known*> explained;  ///< in the last block
  bool full = false;
};

Glossary::Glossary(const Story& story, std::string_view lang, Report& report)
    : terms_(story.glossary.empty() ? nullptr : new Terms(story.glossary, lang)) {
  for (std::size_t i = 0; i < story.glossary.size(); ++i) {
    if (!terms_->finder.is_repeated(i)) continue;
    const Term& term = story.glossary[i];
    report.at_value(node_of(report.document(), term), messages::repeated_term(term.term));
  }
}

Glossary::~Glossary() { delete terms_; }

void Glossary::explain(Page& page, const Block& block, std::size_t start, std::size_t most) {
  if (terms_ == nullptr) return;
  terms_->explained.clear();
  if (terms_->full || !std::holds_alternative<Text>(block.content)) return;
  HtmlWriter& html = page.html;
  const WrittenHtml plain = html.since(start);
  std::size_t at = 0;
  for (const TermFinder::Found& found : terms_->finder.find_in(plain.text())) {
    Terms::Known& term = terms_->known[found.term];
    if (term.block == &block) continue;
    if (at == 0) html.rewind(start);
    term.block = &block;
    terms_->explained.push_back(&term);
    const std::uint32_t number = terms_->number(term);
    html.again(plain, at, found.begin);
    html.markup("<a id=\"story-term:").number(number).markup(":").number(++term.places);
    html.markup("\" href=\"#story-term:").number(number).markup("\" role=\"doc-glossref\">");
    html.again(plain, found.begin, found.end).markup("</a>");
    at = found.end;
  }
  if (at == 0) return;
  html.again(plain, at, plain.text().size());
  if (!html.overflowed() && html.mark() <= most) return;
  html.rewind(start);
  html.again(plain);
  take_back();
  terms_->full = true;
  page.report.at_value(kRoot, messages::output_too_large());
}

void Glossary::take_back() {
  if (terms_ == nullptr) return;
  for (Terms::Known* term : terms_->explained) --term->places;
  terms_->explained.clear();
}

void Glossary::render(Page& page) const {
  if (terms_ == nullptr) return;
  HtmlWriter& html = page.html;
  bool begun = false;
  for (const Terms::Known& term : terms_->known) {
    if (term.places == 0) continue;
    if (!begun) {
      html.markup("<section class=\"glossary\" part=\"glossary\" role=\"doc-glossary\"");
      html.markup(" aria-labelledby=\"story-glossary:title\">\n").open_heading(page.heading_level + 1);
      html.markup(" id=\"story-glossary:title\">").text(page.locale.glossary);
      html.close_heading(page.heading_level + 1).markup("\n<ul>\n");
      begun = true;
    }
    const std::uint32_t number = terms_->number(term);
    html.markup("<li id=\"story-term:").number(number).markup("\"><strong>");
    page.words(term.term->term);
    html.markup("</strong><br>");
    render_words(page, term.term->text);
    for (std::uint32_t place = 1; place <= term.places; ++place) {
      page.way_back("term:", number, place);
    }
    html.markup("</li>\n");
  }
  if (begun) html.markup("</ul>\n</section>\n");
}

void Glossary::report_unused(Report& report) const {
  if (terms_ == nullptr || terms_->full) return;
  for (std::size_t i = 0; i < terms_->known.size(); ++i) {
    const Terms::Known& each = terms_->known[i];
    if (each.places > 0 || terms_->finder.is_repeated(i)) continue;
    report.at_value(node_of(report.document(), *each.term), messages::unused_term(each.term->term));
  }
}

}  // namespace story
