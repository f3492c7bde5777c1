// Lays a quotation out and writes it as SVG 1.1, whose elements HtmlWriter's list does not hold.
#include "output/card.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "base/nearest.h"
#include "base/utf8.h"
#include "output/card_measures.h"
#include "output/card_text.h"
#include "output/head.h"
#include "output/line_breaks.h"

namespace story {
namespace {

using Lines = std::vector<std::string>;

struct Colours {
  std::string_view paper, ink, quiet, accent;
};
/// What web/src/styles/base.css comes to on a white page and on a black one.
constexpr Colours kThemes[] = {{"#f9f1f3", "#17191c", "#5d5e60", "#a01c30"},
                               {"#201a1a", "#e9e6e1", "#a8a6a3", "#ff949c"}};

constexpr std::string_view kSerif =
    "'Iowan Old Style', 'Source Serif 4', Charter, 'Noto Serif', Georgia, Cambria, serif";
constexpr std::string_view kSans = "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif";

struct Layout {
  int size = 0;
  Lines quotation;
  std::vector<Lines> attribution;
  int rule = 0;      ///< the upper edge of the rule between the two
  double share = 0;  ///< how much of the quotation there is room for: all of it from 1 on
};

const Style& style_of(const CardText::Line& line) { return kStyles[static_cast<std::size_t>(line.part)]; }

Layout lay_out(const CardText& card, const Face& face) {
  Layout out;
  const double width = face.width - 2 * face.margin;
  double below = card.attribution.empty() ? 0 : kBelowRule;
  for (const CardText::Line& line : card.attribution) {
    const Style& style = style_of(line);
    out.attribution.push_back(broken_into_lines(line.text, width / (style.size * (style.bold ? kBoldWidth : 1))));
    below += style.size * kAttributionLine * static_cast<double>(out.attribution.back().size());
  }
  out.rule = face.height - face.margin - static_cast<int>(below) - kRule;
  const double room = out.rule - kAboveRule - face.margin;
  const double longest = longest_word(card.quotation);
  for (const bool whole_words : {true, false}) {
    for (const int size : kSizes) {
      if (whole_words && longest * size > width) continue;
      out.size = size;
      out.quotation = broken_into_lines(card.quotation, width / size);
      out.share = std::max(0.0, std::floor(room / (size * kQuoteLine)) / static_cast<double>(out.quotation.size()));
      if (out.share >= 1) return out;
    }
  }
  return out;
}

class SvgWriter {
 public:
  SvgWriter(const Face& face, const Colours& colours, bool right_to_left)
      : face_(face), colours_(colours), right_to_left_(right_to_left) {}

  void open(std::string_view lang, std::string_view title, std::string_view description) {
    const std::string width = std::to_string(face_.width);
    const std::string height = std::to_string(face_.height);
    add({"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"", width, "\" height=\"", height, "\" viewBox=\"0 0 ",
         width, " ", height, "\" role=\"img\" xml:lang=\"", escaped(lang), "\">\n<title>", escaped(title),
         "</title>\n<desc>", escaped(description), "</desc>\n"});
  }

  /// `x` from the side where lines begin.
  void box(int x, int y, int width, int height, std::string_view colour) {
    if (right_to_left_) x = face_.width - x - width;
    add({"<rect x=\"", std::to_string(x), "\" y=\"", std::to_string(y), "\" width=\"", std::to_string(width),
         "\" height=\"", std::to_string(height), "\" fill=\"", colour, "\"/>\n"});
  }

  /// Lines below one another from `top` on; returns where they end.
  double text(const Lines& lines, double top, double line_height, std::string_view font, const Style& style) {
    add({"<text font-family=\"", font, "\" font-size=\"", std::to_string(style.size), "\" fill=\"",
         style.quiet ? colours_.quiet : colours_.ink, style.bold ? "\" font-weight=\"700\"" : "\"",
         right_to_left_ ? " direction=\"rtl\">\n" : ">\n"});
    const std::string x = std::to_string(right_to_left_ ? face_.width - face_.margin : face_.margin);
    for (const std::string& line : lines) {
      // Of a line's height, a third of the letters' size lies below the baseline.
      const double baseline = top + style.size * (line_height - 1.0 / 3);
      add({"<tspan x=\"", x, "\" y=\"", std::to_string(std::lround(baseline)), "\">", escaped(line), "</tspan>\n"});
      top += style.size * line_height;
    }
    add({"</text>\n"});
    return top;
  }

  std::string close() && {
    add({"</svg>\n"});
    return std::move(out_);
  }

 private:
  void add(std::initializer_list<std::string_view> parts) {
    for (const std::string_view part : parts) out_ += part;
  }

  const Face& face_;
  const Colours& colours_;
  bool right_to_left_;
  std::string out_;
};

std::string svg_of(const CardText& card, const Layout& layout, const Face& face, const Colours& colours,
                   std::string_view lang, std::string_view title) {
  SvgWriter svg(face, colours, card.right_to_left);
  svg.open(lang, title, description_of(card));
  svg.box(0, 0, face.width, face.height, colours.paper);
  svg.box(0, 0, kBand, face.height, colours.accent);
  svg.box(face.margin, layout.rule, kRuleWidth, kRule, colours.accent);
  const double height = layout.size * kQuoteLine * static_cast<double>(layout.quotation.size());
  const double room = layout.rule - kAboveRule - face.margin;
  svg.text(layout.quotation, face.margin + (room - height) / 2, kQuoteLine, kSerif, {layout.size, false, false});
  double top = layout.rule + kRule + kBelowRule;
  for (std::size_t i = 0; i < card.attribution.size(); ++i) {
    top = svg.text(layout.attribution[i], top, kAttributionLine, kSans, style_of(card.attribution[i]));
  }
  return std::move(svg).close();
}

const Block* find_quotation(const Story& story, std::string_view id, Report& report) {
  const auto found = std::find_if(story.blocks.begin(), story.blocks.end(), [id](const Block& block) {
    return id.empty() ? std::holds_alternative<Quote>(block.content) : block.id == id;
  });
  if (found != story.blocks.end() && std::holds_alternative<Quote>(found->content)) return &*found;
  report.at_value(found == story.blocks.end() ? kRoot : found->node, messages::no_quotation(id));
  return nullptr;
}

}  // namespace

std::string quote_card(const Document& document, const Story& story, std::string_view lang, std::string_view id,
                       CardOptions options, Report& report) {
  const Block* block = find_quotation(story, id, report);
  if (block == nullptr) return {};
  const auto& quote = std::get<Quote>(block->content);
  const std::string_view own_lang = block->lang.empty() ? lang : block->lang;
  const Locale& locale = locale_of(own_lang);
  const bool by_language = !block->lang.empty() || story.dir == Direction::from_language;
  const bool right_to_left = by_language ? is_right_to_left(own_lang) : story.dir == Direction::right_to_left;
  const CardText card = card_text(document, quote, locale, right_to_left);
  const Face& face = kFaces[static_cast<std::size_t>(options.shape)];
  const Layout layout = lay_out(card, face);
  if (layout.share < 1) {
    const std::size_t letters = count_code_points(card.quotation);
    const auto most = static_cast<std::size_t>(static_cast<double>(letters) * layout.share);
    report.at_value(quote.text.node, messages::quote_too_long(letters, most));
    return {};
  }
  const std::string_view name = quote.speaker.name;
  const std::string title = name.empty() ? card.quotation : fill(locale.quote_of, name);
  return svg_of(card, layout, face, kThemes[static_cast<std::size_t>(options.theme)], own_lang, title);
}

}  // namespace story
