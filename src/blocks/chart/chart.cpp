// A chart of one series, with the same numbers as a table.
#include "blocks/chart/chart.h"

#include <algorithm>
#include <vector>

#include "base/nearest.h"
#include "blocks/chart/drawing.h"
#include "diagnostics/article_messages.h"
#include "html/controls.h"
#include "html/page.h"
#include "language/quantity.h"
#include "read/advice.h"
#include "read/fields.h"
#include "story.h"

namespace story {
namespace {

constexpr std::size_t kMostPoints = 200;

bool read_point(Object& in, Point& point) {
  in.text("label", point.label, Need::required);
  in.number("value", point.value);
  // A gap is said, not left out.
  if (in.document().find(in.node(), "value") == kRoot) {
    in.report().at_value(in.node(), messages::missing_field("a point", "value"));
  }
  if (point.value && !point.value.number.valid) {
    in.report().at_value(point.value.node, messages::large_number(point.value.text));
    point.value = {};
  }
  return in.complete();
}

void read_form(Object& in, Chart& chart) {
  in.choice("kind", chart.form, {"bars", "columns", "line", "share"});
  if (in.document().find(in.node(), "kind") == kRoot) {
    in.report().at_value(in.node(), messages::missing_field("a chart", "kind"));
  }
}

void check_parts(Object& in, Chart& chart) {
  if (chart.form != Chart::Form::share) return;
  for (Point& point : chart.points) {
    if (!point.value || !point.value.number.negative) continue;
    in.report().at_value(point.value.node, messages::negative_part(point.value.text));
    point.value = {};
  }
}

void check_highlight(Object& in, const Chart& chart) {
  if (chart.highlight.empty()) return;
  std::vector<std::string_view> labels;
  for (const Point& point : chart.points) labels.push_back(point.label);
  if (std::find(labels.begin(), labels.end(), chart.highlight) != labels.end()) return;
  // Those that a message can hold.
  constexpr std::size_t kMostNamed = 20;
  if (labels.size() > kMostNamed) labels.resize(kMostNamed);
  in.report().at_value(in.document().find(in.node(), "highlight"),
                       messages::unknown_label(chart.highlight, nearest_name(chart.highlight, labels), labels));
}

void render_numbers(Page& page, const Chart& chart) {
  HtmlWriter& html = page.html;
  html.markup("<details class=\"numbers\"><summary>").text(page.locale.numbers).markup("</summary>\n<table><tbody>\n");
  for (const Point& point : chart.points) {
    html.markup("<tr><th scope=\"row\">");
    const Date date = read_date(point.label);
    if (date) {
      page.time(date);
    } else {
      page.words(point.label);
    }
    html.markup("</th><td class=\"end\">");
    if (point.value) {
      html.markup("<bdi>").text(format_quantity(page.locale, point.value, chart.scale, chart.unit)).markup("</bdi>");
    } else {
      html.text("\u2013");
    }
    html.markup("</td></tr>\n");
  }
  html.markup("</tbody></table></details>\n");
}

}  // namespace

bool read(Object& in, Chart& chart) {
  read_form(in, chart);
  in.text("title", chart.title, Need::required);
  in.text("alt", chart.alt, Need::required);
  in.list("data", chart.points, read_point, "a point", Need::required);
  in.text("unit", chart.unit);
  in.choice("scale", chart.scale, {"thousand", "million", "billion"}, 1);
  in.text("highlight", chart.highlight);
  in.object("source", chart.source, read_source, "a source");
  in.date("asOf", chart.as_of);
  advise_on_unit(in, chart.unit);
  check_parts(in, chart);
  check_highlight(in, chart);
  // Without some of its points it would say something else.
  if (chart.points.size() > kMostPoints) {
    in.report().at_value(in.document().find(in.node(), "data"),
                         messages::too_many_points(chart.points.size(), kMostPoints));
    return false;
  }
  return in.complete();
}

void render(Page& page, const Chart& chart) {
  HtmlWriter& html = page.html;
  html.markup("<figure class=\"chart\"");
  page.label(chart.title, {});
  html.markup(" part=\"chart\"");
  page.close_block_tag();
  html.markup("\n");
  page.title(chart.title);
  html.markup("\n");
  draw(page, chart);
  page.origin(chart.source, chart.as_of);
  render_numbers(page, chart);
  render_controls(page);
  html.markup("</figure>\n");
}

}  // namespace story
