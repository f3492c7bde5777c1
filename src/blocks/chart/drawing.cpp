// What all drawings are made with.
#include "blocks/chart/drawing.h"

#include <algorithm>
#include <cmath>

#include "base/utf8.h"
#include "html/page.h"
#include "language/quantity.h"

namespace story {
namespace {

/// As a part of the number, not a word beside it.
bool belongs_to_number(std::string_view unit) { return unit == "%" || is_currency(unit); }

/// With two places behind the point.
std::string decimal(double value) {
  const long hundredths = std::lround(std::fabs(value) * 100);
  std::string out = value < 0 && hundredths > 0 ? "-" : "";
  out += digits_of(static_cast<std::uint32_t>(hundredths / 100));
  const auto rest = static_cast<std::uint32_t>(hundredths % 100);
  if (rest != 0) out += (rest < 10 ? ".0" : ".") + digits_of(rest);
  return out;
}

std::string percent(double value) { return decimal(value) + '%'; }
std::string ems(double value) { return decimal(value) + "em"; }

std::string shown_label(const Locale& locale, std::string_view label) {
  const Date date = read_date(label);
  return date ? format_date(locale, date) : std::string(label);
}

}  // namespace

Drawing::Drawing(Page& on, const Chart& of) : page(on), chart(of) {
  for (const Point& point : of.points) {
    labels.push_back(shown_label(on.locale, point.label));
    values.push_back(point.value ? approximate(point.value.number) : 0);
  }
}

std::string Drawing::written(std::size_t i) const {
  const bool with_unit = i == 0 || belongs_to_number(chart.unit);
  return format_quantity(page.locale, chart.points[i].value, chart.scale, with_unit ? chart.unit : std::string_view());
}

std::string Drawing::on_scale(std::string_view number, bool highest) const {
  const bool with_unit = highest || belongs_to_number(chart.unit);
  const Value value{number, true, read_decimal(number), kRoot};
  return format_quantity(page.locale, value, chart.scale, with_unit ? chart.unit : std::string_view());
}

void Drawing::begin(double height) {
  page.html.markup("<svg class=\"drawing\" role=\"img\"").attribute("aria-label", chart.alt).markup(" width=\"100%\"");
  page.html.attribute("height", ems(height));
  page.html.markup(">");
}

void Drawing::end() { page.html.markup("</svg>\n"); }

double Drawing::side(double x) const { return page.right_to_left ? 100 - x : x; }

void Drawing::rect(double x, double y, double width, double height, std::size_t point) {
  // The smallest value is still seen to be one.
  constexpr double kLeast = 0.05;
  HtmlWriter& html = page.html;
  width = std::max(width, kLeast);
  height = std::max(height, kLeast);
  constexpr Markup kTones[] = {"<rect class=\"tone-0\"", "<rect class=\"tone-1\"", "<rect class=\"tone-2\""};
  const bool parts = chart.form == Chart::Form::share;
  html.markup(is_highlighted(point) ? Markup("<rect class=\"strong\"") : parts ? kTones[point % 3] : Markup("<rect"));
  page.html.attribute("x", percent(page.right_to_left ? 100 - x - width : x));
  page.html.attribute("y", ems(y));
  page.html.attribute("width", percent(width));
  page.html.attribute("height", ems(height));
  html.markup("></rect>");
}

void Drawing::key(double y, std::size_t point) {
  constexpr Markup kTones[] = {"<text class=\"key tone-0\"", "<text class=\"key tone-1\"",
                               "<text class=\"key tone-2\""};
  page.html.markup(is_highlighted(point) ? Markup("<text class=\"key strong\"") : kTones[point % 3]);
  page.html.attribute("x", percent(side(0)));
  page.html.attribute("y", ems(y));
  page.html.markup(">").text("\u25A0").markup("</text>");
}

void Drawing::text(double x, double y, std::string_view words, Anchor anchor, Width width, bool strong) {
  HtmlWriter& html = page.html;
  html.markup("<text class=\"");
  constexpr Markup kAnchors[] = {"from", "amid", "to"};
  html.markup(kAnchors[static_cast<std::size_t>(anchor)]);
  if (width != Width::any) html.markup(width == Width::narrow ? Markup(" narrow") : Markup(" wide"));
  if (strong) html.markup(" strong");
  html.markup("\"");
  page.html.attribute("x", percent(side(x)));
  page.html.attribute("y", ems(y));
  html.markup(">").text(words).markup("</text>");
}

void Drawing::rule(double y) {
  page.html.markup("<line x1=\"0\" x2=\"100%\"");
  page.html.attribute("y1", ems(y));
  page.html.attribute("y2", ems(y));
  page.html.markup("></line>");
}

void Drawing::dot(double x, double y, bool strong) {
  page.html.markup(strong ? Markup("<circle class=\"strong\" r=\"0.42em\"") : Markup("<circle r=\"0.26em\""));
  page.html.attribute("cx", percent(side(x)));
  page.html.attribute("cy", ems(y));
  page.html.markup("></circle>");
}

void Drawing::path(const std::string& commands, double y, double height) {
  HtmlWriter& html = page.html;
  html.markup("<svg viewBox=\"0 0 10000 10000\" preserveAspectRatio=\"none\" x=\"0\" width=\"100%\"");
  page.html.attribute("y", ems(y));
  page.html.attribute("height", ems(height));
  html.markup("><path").attribute("d", commands).markup("></path></svg>");
}

double ems_of(std::string_view text) {
  // About the widest there are: ideographs fill a square, other letters are narrower.
  constexpr double kSquare = 1.05;
  constexpr double kLetter = 0.62;
  constexpr char32_t kFirstSquare = 0x2E80;
  double ems = 0;
  while (!text.empty()) {
    const CodePoint first = first_code_point(text);
    ems += first.value >= kFirstSquare ? kSquare : kLetter;
    text.remove_prefix(first.size);
  }
  return ems;
}

std::string cut(std::string_view text, double ems) {
  if (ems_of(text) <= ems) return std::string(text);
  std::string out;
  while (!text.empty() && ems_of(out) < ems - 2) {
    const std::size_t size = first_code_point(text).size;
    out += text.substr(0, size);
    text.remove_prefix(size);
  }
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out + "\u2026";
}

namespace {

using Width = Drawing::Width;
using Anchor = Drawing::Anchor;

constexpr double kGap = 0.8;

double widest(const Drawing& drawing) {
  double most = 0;
  for (const std::string& label : drawing.labels) most = std::max(most, ems_of(label));
  return most;
}

/// As many as fit, the first and the last among them.
void write_some(Drawing& drawing, const std::vector<double>& at, double y, double half, double room, Width width) {
  const double most = room / 2 - kGap;
  const double each = std::min(widest(drawing), most);
  const std::size_t points = at.size();
  const auto fit = static_cast<std::size_t>(room / (1.5 * each + kGap)) + 1;
  const std::size_t count = std::min(std::max(fit, std::size_t{2}), points);
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t point = count == 1 ? 0 : (i * (points - 1) + (count - 1) / 2) / (count - 1);
    const std::string label = cut(drawing.labels[point], most);
    const bool alone = points == 1;
    if (point == 0 && !alone) {
      drawing.text(at[point] - half, y, label, Anchor::start, width);
    } else if (point == points - 1 && !alone) {
      drawing.text(at[point] + half, y, label, Anchor::end, width);
    } else {
      drawing.text(at[point], y, label, Anchor::middle, width);
    }
  }
}

/// All of them, each below its mark, where there is room.
bool write_all(Drawing& drawing, const std::vector<double>& at, double y, double slot, double room, Width width) {
  if (widest(drawing) + kGap > room * slot / 100) return false;
  for (std::size_t i = 0; i < at.size(); ++i) drawing.text(at[i], y, drawing.labels[i], Anchor::middle, width);
  return true;
}

}  // namespace

void write_labels(Drawing& drawing, const std::vector<double>& at, double y, double slot) {
  if (slot > 0 && write_all(drawing, at, y, slot, kNarrow, Width::any)) return;
  write_some(drawing, at, y, slot / 2, kNarrow, Width::narrow);
  if (slot > 0 && write_all(drawing, at, y, slot, kWide, Width::wide)) return;
  write_some(drawing, at, y, slot / 2, kWide, Width::wide);
}

void draw(Page& page, const Chart& chart) {
  Drawing drawing(page, chart);
  switch (chart.form) {
    case Chart::Form::bars: draw_bars(drawing); break;
    case Chart::Form::columns: draw_columns(drawing); break;
    case Chart::Form::line: draw_line(drawing); break;
    case Chart::Form::share: draw_share(drawing); break;
  }
}

}  // namespace story
