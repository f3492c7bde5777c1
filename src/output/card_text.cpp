// Puts the words of a card together, in the order and form in which the block has them.
#include "output/card_text.h"

#include "base/utf8.h"
#include "html/paragraphs.h"
#include "output/json_ld.h"
#include "output/line_breaks.h"

namespace story {
namespace {

std::string line_of(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (blank) {
      if (!out.empty() && out.back() != ' ') out += ' ';
    } else if (static_cast<unsigned char>(c) < ' ') {
      out += kReplacement;
    } else {
      out += c;
    }
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

/// A paragraph on each line.
std::string paragraphs_of(std::string_view text) {
  std::string out;
  for (std::string_view paragraph = take_paragraph(text); !paragraph.empty(); paragraph = take_paragraph(text)) {
    if (!out.empty()) out += '\n';
    out += line_of(paragraph);
  }
  return out;
}

/// What runs against the card's direction leaves its neighbours in place.
std::string isolated(const std::string& part, bool right_to_left) {
  return holds_right_to_left(part) == right_to_left ? part : "\u2068" + part + "\u2069";
}

std::string date_of(const Locale& locale, const Date& date) { return date ? format_date(locale, date) : std::string(); }

}  // namespace

CardText card_text(const Document& document, const Quote& quote, const Locale& locale, bool right_to_left) {
  CardText card{paragraphs_of(text_of_paragraphs(document, quote.text)), {}, right_to_left};
  if (!quote.has_marks) {
    card.quotation.insert(0, locale.quote_open);
    card.quotation += locale.quote_close;
  }
  const auto add = [&](CardText::Part part, std::string_view before, std::initializer_list<std::string_view> texts) {
    std::string line;
    for (const std::string_view text : texts) {
      if (text.empty()) continue;
      if (!line.empty()) line += ", ";
      line += isolated(line_of(text), right_to_left);
    }
    if (!line.empty()) card.attribution.push_back({part, std::string(before) + line});
  };
  add(CardText::Part::speaker, "", {quote.speaker.name});
  add(CardText::Part::role, "", {quote.speaker.role, quote.speaker.organization});
  add(CardText::Part::said, "",
      {date_of(locale, quote.said.date), quote.said.place, text_of(document, quote.said.occasion)});
  const Source& source = quote.source;
  if (source.title.empty()) return card;
  add(CardText::Part::source, std::string(locale.source) + ' ',
      {source.title, source.publisher, date_of(locale, source.date)});
  return card;
}

std::string description_of(const CardText& card) {
  std::string out = card.quotation;
  for (const CardText::Line& line : card.attribution) out += '\n' + line.text;
  return out;
}

}  // namespace story
