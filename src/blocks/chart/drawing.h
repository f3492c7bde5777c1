// The drawing of a chart: SVG whose widths are percentages and whose heights are in ems, so that letters keep their
// size however wide it is.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "blocks/chart/chart.h"

namespace story {

/// Writes the `<svg>`.
void draw(Page& page, const Chart& chart);

/// What a drawing is made with.
class Drawing {
 public:
  Drawing(Page& page, const Chart& chart);

  Page& page;
  const Chart& chart;
  std::vector<std::string> labels;  ///< as people read them
  std::vector<double> values;       ///< 0 in a gap

  std::size_t size() const { return values.size(); }
  bool is_gap(std::size_t i) const { return !chart.points[i].value; }
  bool is_highlighted(std::size_t i) const {
    return !chart.highlight.empty() && chart.points[i].label == chart.highlight;
  }
  /// A value as a person writes it; its unit is said once, unless it belongs to the number.
  std::string written(std::size_t i) const;
  /// A number on the scale at the side, of which the highest has the unit.
  std::string on_scale(std::string_view number, bool highest) const;

  /// `<svg …>` of so many ems; closed by end().
  void begin(double height);
  void end();
  /// A mark; `x` and `width` in percent from where lines start, `y` and `height` in ems.
  void rect(double x, double y, double width, double height, std::size_t point);
  enum class Anchor : std::uint8_t { start, middle, end };
  enum class Width : std::uint8_t { any, narrow, wide };
  /// A text at `x` percent, its base line at `y` ems; `width`: the widgets in which it is shown.
  void text(double x, double y, std::string_view words, Anchor anchor, Width width = Width::any, bool strong = false);
  /// A mark in the colour of a part of the bar, for the row that names it.
  void key(double y, std::size_t point);
  /// A line across, at `y` ems.
  void rule(double y);
  void dot(double x, double y, bool strong);
  /// The line through points in thousandths of a percent and of the height, from `y` ems on.
  void path(const std::string& commands, double y, double height);
  /// From where lines start, whichever side that is.
  double side(double x) const;
};

/// About as many ems as a text takes.
double ems_of(std::string_view text);
/// The text, or as much of it as about so many ems hold.
std::string cut(std::string_view text, double ems);

/// How many ems a drawing has at least, in a narrow widget and in a wide one; the style sheet tells them apart.
inline constexpr double kNarrow = 22;
inline constexpr double kWide = 38;

/// Labels below marks that stand at these percents: all, or as many as fit.
void write_labels(Drawing& drawing, const std::vector<double>& at, double y, double slot);

void draw_bars(Drawing& drawing);
void draw_columns(Drawing& drawing);
void draw_line(Drawing& drawing);
void draw_share(Drawing& drawing);

}  // namespace story
