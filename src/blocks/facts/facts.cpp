// Fact boxes: figures with their units, sources, dates and parts of a whole.
#include "blocks/facts/facts.h"

#include "base/ascii.h"
#include "base/number.h"
#include "html/controls.h"
#include "html/markdown.h"
#include "html/page.h"
#include "html/spans.h"
#include "language/quantity.h"
#include "read/advice.h"
#include "read/fields.h"

namespace story {
namespace {

bool read_whole(Object& in, Whole& whole) {
  in.value("value", whole.value, Need::required);
  in.text("label", whole.label);
  return in.complete();
}

/// Warns of a bar that can't be drawn, or not as given.
void check_share(Object& in, const Fact& fact) {
  if (!fact.of.value) return;
  const Decimal& part = fact.value.number;
  const Decimal& whole = fact.of.value.number;
  if (share_of(part, whole) < 0) {
    in.report().at_value(fact.of.value.node, messages::no_share());
  } else if (exceeds(part, whole)) {
    in.report().at_value(fact.of.value.node, messages::share_exceeds_whole(fact.value.text, fact.of.value.text));
  }
}

/// A code in small letters, such as eur, is most likely meant as money.
void check_unit(Object& in, std::string_view unit) {
  std::string capitals(unit);
  for (char& c : capitals) c = to_ascii_upper(c);
  if (capitals != unit && is_currency(capitals)) {
    in.report().at_value(in.document().find(in.node(), "unit"), messages::not_a_currency(unit, capitals));
  }
}

bool read_fact(Object& in, Fact& fact) {
  in.markdown("label", fact.label, Need::required);
  in.value("value", fact.value);
  in.text("unit", fact.unit);
  in.choice("scale", fact.scale, {"thousand", "million", "billion"}, 1);
  in.choice("qualifier", fact.qualifier, {"about", "more than", "at least", "less than", "up to"}, 1);
  in.object("of", fact.of, read_whole, "\"of\"");
  in.markdown("note", fact.note);
  in.date("asOf", fact.as_of);
  in.object("source", fact.source, read_source, "a source");
  check_share(in, fact);
  check_unit(in, fact.unit);
  advise_on_unit(in, fact.unit);
  fact.node = in.node();
  return in.complete();
}

/// A number with its scale counted in.
Decimal amount_of(const Value& value, Scale scale) {
  Decimal amount = value.number;
  amount.point += 3 * static_cast<int>(scale);
  return amount;
}

/// The amount that is as long as a bar can be; not valid in a box without bars.
Decimal longest_bar(const Facts& facts) {
  if (facts.layout != Facts::Layout::bars) return {};
  Decimal longest = amount_of(facts.majority.value, facts.items[0].scale);
  for (const Fact& fact : facts.items) {
    const Decimal amount = amount_of(fact.value, fact.scale);
    if (amount.valid && (!longest.valid || exceeds(amount, longest))) longest = amount;
  }
  return longest;
}

/// Where there is too little room for a figure, its lines end before words: "150 / billion".
void render_figure(HtmlWriter& html, std::string_view figure) {
  constexpr std::string_view kNoBreak = "\u00a0";
  while (!figure.empty()) {
    const std::size_t space = figure.find(kNoBreak);
    const std::string_view part = figure.substr(0, space == std::string_view::npos ? space : space + kNoBreak.size());
    if (part.find(kDash) == std::string_view::npos) {
      html.text(part);
    } else {
      render_with_whole_spans(html, part);
    }
    figure.remove_prefix(part.size());
    if (starts_with_letter(figure)) html.markup("<wbr>");
  }
}

/// "more than €150 billion", the words around the figure set apart so that they can be smaller.
void render_value(Page& page, const Fact& fact, std::string_view figure) {
  HtmlWriter& html = page.html;
  const auto [before, after] = around(qualifier_pattern(page.locale, fact.qualifier));
  const auto words = [&html](std::string_view text) {
    if (!text.empty()) html.markup("<span class=\"qualifier\">").text(text).markup("</span>");
  };
  html.markup("<span class=\"value\">");
  words(before);
  html.markup("<bdi class=\"figure\" part=\"figure\">");
  render_figure(html, figure);
  html.markup("</bdi>");
  words(after);
  html.markup("</span>");
}

/// Hundredths of a percent as an SVG length: "43.33%".
std::string percentage(std::uint32_t share) {
  std::string text = digits_of(share / 100);
  if (share % 100 != 0) text.append(share % 100 < 10 ? ".0" : ".").append(digits_of(share % 100));
  text += '%';
  return text;
}

/// A bar of `part` in `whole`, with a mark at another part, if there is one; nothing where that is no share.
bool draw_bar(HtmlWriter& html, const Decimal& part, const Decimal& whole, const Decimal& mark = {}) {
  const int share = share_of(part, whole);
  if (share < 0) return false;
  // The text says the same.
  html.markup(
      "\n<svg class=\"bar\" part=\"bar\" aria-hidden=\"true\" width=\"100%\" height=\"10\"><rect class=\"whole\" "
      "width=\"100%\" height=\"10\"></rect>");
  html.markup("<rect class=\"share\"").attribute("width", percentage(static_cast<std::uint32_t>(share)));
  html.markup(" height=\"10\"></rect>");
  if (const int at = share_of(mark, whole); at >= 0) {
    html.markup("<rect class=\"mark\"").attribute("x", percentage(static_cast<std::uint32_t>(at)));
    html.markup(" width=\"2\" height=\"10\"></rect>");
  }
  html.markup("</svg>");
  return true;
}

void render_share(Page& page, const Fact& fact) {
  if (!fact.of.value || !draw_bar(page.html, fact.value.number, fact.of.value.number)) return;
  HtmlWriter& html = page.html;
  html.markup(" <span class=\"of\">");
  html.text(fill(page.locale.of_whole, format_quantity(page.locale, fact.of.value, fact.scale, fact.unit)));
  if (!fact.of.label.empty()) {
    page.comma();
    html.markup("<bdi>").text(fact.of.label).markup("</bdi>");
  }
  html.markup("</span>");
}

/// What stands below the label.
void render_details(Page& page, const Facts& facts, const Fact& fact, const Decimal& longest) {
  HtmlWriter& html = page.html;
  const bool plain = fact.unit.empty() && fact.scale == Scale::none && !fact.of.value;
  advise_on_figure(page.report, page.locale, fact.value, fact.label.source, plain);
  advise_on_figure(page.report, page.locale, fact.of.value, fact.label.source, false);
  if (longest.valid) {
    const Decimal mark = amount_of(facts.majority.value, facts.items[0].scale);
    draw_bar(html, amount_of(fact.value, fact.scale), longest, mark);
  }
  if (fact.value) {
    const std::string figure = format_quantity(page.locale, fact.value, fact.scale, fact.unit);
    render_value(page, fact, figure);
    if (!longest.valid) render_share(page, fact);
  }
  if (fact.note) {
    html.markup(" <bdi class=\"note\" part=\"note\">");
    render_inline(page, fact.note);
    html.markup("</bdi>");
  }
  if (fact.as_of) {
    const auto [before, after] = around(page.locale.as_of);
    html.markup(" <span class=\"as-of\">").text(before);
    page.time(fact.as_of);
    // Only the script knows the day on which this is read.
    html.text(after).markup(" <span class=\"stale\" hidden>").text(page.locale.stale).markup("</span></span>");
  }
  page.source(fact.source);
  // A fact alone is copied by the button for all, and so are rows, of which each means something by the others.
  if (facts.items.size() == 1 || longest.valid) return;
  html.markup(" ");
  open_copy_tag(page, page.button_words().copy_fact, page.button_words().fact_copied);
  page.button_language();
  html.markup(" hidden></button>");
}

void render_fact(Page& page, const Facts& facts, const Fact& fact, const Decimal& longest) {
  page.html.markup("<div class=\"fact\" part=\"fact\"><dt part=\"label\">");
  render_words(page, fact.label);
  page.html.markup("</dt><dd>");
  render_details(page, facts, fact, longest);
  page.html.markup("</dd></div>\n");
}

/// What the mark on the scale means, as a row of its own.
void render_majority(Page& page, const Facts& facts) {
  const Whole& majority = facts.majority;
  const Fact& first = facts.items[0];
  if (!majority.value) return;
  page.html.markup("<div class=\"fact majority\"><dt><bdi>");
  page.html.text(majority.label.empty() ? page.locale.majority : majority.label);
  page.html.markup("</bdi></dt><dd>");
  Fact row;
  row.value = majority.value;
  render_value(page, row, format_quantity(page.locale, majority.value, first.scale, first.unit));
  page.html.markup("</dd></div>\n");
}

void render_items(Page& page, const Facts& facts) {
  HtmlWriter& html = page.html;
  if (facts.intro) {
    html.markup("<p class=\"intro\">");
    render_words(page, facts.intro);
    html.markup("</p>\n");
  }
  const Decimal longest = longest_bar(facts);
  html.markup(longest.valid ? Markup("<dl class=\"bars\">\n") : Markup("<dl>\n"));
  for (const Fact& fact : facts.items) render_fact(page, facts, fact, longest);
  if (longest.valid) render_majority(page, facts);
  html.markup("</dl>\n");
  render_controls(page, page.button_words().copy_facts, page.button_words().facts_copied);
}

}  // namespace

bool read(Object& in, Facts& facts) {
  in.text("title", facts.title);
  in.markdown("intro", facts.intro);
  in.list("items", facts.items, read_fact, "a fact", Need::required);
  in.choice("layout", facts.layout, {"boxes", "bars"});
  in.object("majority", facts.majority, read_whole, "a majority");
  in.flag("collapsed", facts.collapsed);
  if (facts.layout == Facts::Layout::bars) {
    for (const Fact& fact : facts.items) {
      if (!fact.value.number.valid)
        in.report().at_value(fact.node, messages::missing_field("a bar, drawn by a number,", "value"));
    }
  }
  return in.complete();
}

void render(Page& page, const Facts& facts) {
  HtmlWriter& html = page.html;
  html.markup("<section class=\"facts\" part=\"facts\"");
  page.label(facts.title, page.locale.facts);
  page.close_block_tag();
  html.markup("\n");
  if (facts.collapsed) html.markup("<details><summary>");
  if (!facts.title.empty()) {
    page.title(facts.title);
  } else if (facts.collapsed) {
    html.text(page.locale.facts);
  }
  html.markup(facts.collapsed ? Markup("</summary>\n") : Markup("\n"));
  render_items(page, facts);
  html.markup(facts.collapsed ? Markup("</details></section>\n") : Markup("</section>\n"));
}

}  // namespace story
