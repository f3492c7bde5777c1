// The four forms of charts.
#include <algorithm>
#include <cmath>

#include "base/number.h"
#include "blocks/chart/drawing.h"
#include "blocks/chart/scale.h"

namespace story {
namespace {

using Anchor = Drawing::Anchor;
using Width = Drawing::Width;

constexpr double kWhole = 100;
/// Ems that a line of text takes above or below marks, and where in it the base line is.
constexpr double kLine = 1.5;
constexpr double kBase = 1.1;
/// The height of what stands upright.
constexpr double kHeight = 13;
/// Room for a label below it.
constexpr double kBelow = 1.9;

Range range_of(const Drawing& drawing, bool from_zero) {
  Range range{0, 0};
  bool first = !from_zero;
  for (std::size_t i = 0; i < drawing.size(); ++i) {
    if (drawing.is_gap(i)) continue;
    const double value = drawing.values[i];
    range.low = first ? value : std::min(range.low, value);
    range.high = first ? value : std::max(range.high, value);
    first = false;
  }
  return range;
}

/// One that has some extent.
Range widened(Range range) {
  range.low = std::min(range.low, 0.0);
  range.high = std::max(range.high, 0.0);
  if (range.span() <= 0) range.high = 1;
  return range;
}

double share_of_range(const Range& range, double value) { return (value - range.low) / range.span(); }

double height_of(const Range& range, double value) { return kLine + kHeight * (1 - share_of_range(range, value)); }

/// From the first number of a scale to the last, with a line across at each.
Range draw_rules(Drawing& drawing, const std::vector<Tick>& ticks) {
  const Range range{ticks.front().value, ticks.back().value};
  for (const Tick& tick : ticks) drawing.rule(height_of(range, tick.value));
  return range;
}

/// The numbers stand at the start of their lines, before the marks.
void draw_numbers(Drawing& drawing, const std::vector<Tick>& ticks, const Range& range) {
  for (const Tick& tick : ticks) {
    drawing.text(0, height_of(range, tick.value) - 0.3, drawing.on_scale(tick.number, &tick == &ticks.back()),
                 Anchor::start);
  }
}

/// What the highlighted mark is worth, where there is no number at each.
void draw_highlight(Drawing& drawing, const std::vector<double>& at, const std::vector<double>& tops) {
  // Left of it the scale has its numbers.
  constexpr double kClear = 35;
  constexpr double kRight = 75;
  for (std::size_t i = 0; i < drawing.size(); ++i) {
    if (!drawing.is_highlighted(i) || drawing.is_gap(i) || at[i] < kClear) continue;
    drawing.text(at[i], tops[i] - 0.7, drawing.written(i), at[i] > kRight ? Anchor::end : Anchor::middle, Width::any,
                 true);
    return;
  }
}

}  // namespace

void draw_bars(Drawing& drawing) {
  constexpr double kBar = 1;
  constexpr double kRow = kLine + kBar + 0.7;
  const Range range = widened(range_of(drawing, true));
  drawing.begin(kRow * static_cast<double>(drawing.size()));
  for (std::size_t i = 0; i < drawing.size(); ++i) {
    const double y = kRow * static_cast<double>(i);
    const bool strong = drawing.is_highlighted(i);
    const std::string value = drawing.is_gap(i) ? "\u2013" : drawing.written(i);
    drawing.text(0, y + kBase, cut(drawing.labels[i], kNarrow - ems_of(value) - 1), Anchor::start, Width::any, strong);
    drawing.text(kWhole, y + kBase, value, Anchor::end, Width::any, strong);
    if (drawing.values[i] == 0) continue;
    const double zero = kWhole * share_of_range(range, 0);
    const double end = kWhole * share_of_range(range, drawing.values[i]);
    drawing.rect(std::min(zero, end), y + kLine, std::fabs(end - zero), kBar, i);
  }
  drawing.end();
}

void draw_columns(Drawing& drawing) {
  const std::size_t points = drawing.size();
  const double slot = kWhole / static_cast<double>(points);
  // A single column is no wall.
  const double width = std::min(slot * 0.7, 30.0);
  double widest = 0;
  for (std::size_t i = 0; i < points; ++i) {
    if (!drawing.is_gap(i)) widest = std::max(widest, ems_of(drawing.written(i)));
  }
  const bool numbers = widest + 0.6 <= kNarrow * slot / kWhole;
  Range range = widened(range_of(drawing, true));
  const double below = numbers && range.low < 0 ? kLine : 0;
  drawing.begin(kLine + kHeight + below + kBelow);
  const std::vector<Tick> ticks = numbers ? std::vector<Tick>() : ticks_around(range);
  if (!numbers) range = draw_rules(drawing, ticks);
  const double zero = height_of(range, 0);
  if (numbers) drawing.rule(zero);
  std::vector<double> at;
  std::vector<double> tops;
  for (std::size_t i = 0; i < points; ++i) {
    at.push_back(slot * (static_cast<double>(i) + 0.5));
    const double end = height_of(range, drawing.values[i]);
    tops.push_back(std::min(zero, end));
    if (drawing.is_gap(i)) continue;
    if (drawing.values[i] != 0) drawing.rect(at[i] - width / 2, tops[i], width, std::fabs(end - zero), i);
    if (!numbers) continue;
    const double y = drawing.values[i] < 0 ? end + kBase : end - (kLine - kBase);
    drawing.text(at[i], y, drawing.written(i), Anchor::middle, Width::any, drawing.is_highlighted(i));
  }
  if (!numbers) {
    draw_numbers(drawing, ticks, range);
    draw_highlight(drawing, at, tops);
  }
  write_labels(drawing, at, kLine + kHeight + below + kBase + 0.3, slot);
  drawing.end();
}

void draw_line(Drawing& drawing) {
  const std::size_t points = drawing.size();
  Range range = range_of(drawing, false);
  // From zero where that takes no more than half of the height.
  if (range.span() <= 0 || (range.low > 0 && range.low < range.high / 2)) range = widened(range);
  drawing.begin(kLine + kHeight + kBelow);
  const std::vector<Tick> ticks = ticks_around(range);
  range = draw_rules(drawing, ticks);
  constexpr double kFine = 10000;
  // The ends of the line have room for their dots.
  constexpr double kMargin = 1;
  std::string commands;
  std::vector<double> at;
  std::vector<double> tops;
  bool begun = false;
  for (std::size_t i = 0; i < points; ++i) {
    const double along = points == 1 ? 0.5 : static_cast<double>(i) / static_cast<double>(points - 1);
    at.push_back(kMargin + (kWhole - 2 * kMargin) * along);
    const double down = 1 - share_of_range(range, drawing.values[i]);
    tops.push_back(kLine + kHeight * down);
    if (drawing.is_gap(i)) {
      begun = false;
      continue;
    }
    commands += begun ? 'L' : 'M';
    commands += digits_of(static_cast<std::uint32_t>(std::lround(kFine / kWhole * drawing.side(at[i]))));
    commands += ' ';
    commands += digits_of(static_cast<std::uint32_t>(std::lround(kFine * down)));
    begun = true;
  }
  if (commands.find('L') != std::string::npos) drawing.path(commands, kLine, kHeight);
  constexpr std::size_t kFew = 12;
  for (std::size_t i = 0; i < points; ++i) {
    if (drawing.is_gap(i)) continue;
    const bool alone = (i == 0 || drawing.is_gap(i - 1)) && (i + 1 == points || drawing.is_gap(i + 1));
    const bool strong = drawing.is_highlighted(i);
    if (strong || alone || points <= kFew) drawing.dot(at[i], tops[i], strong);
  }
  draw_numbers(drawing, ticks, range);
  draw_highlight(drawing, at, tops);
  write_labels(drawing, at, kLine + kHeight + kBase + 0.5, 0);
  drawing.end();
}

void draw_share(Drawing& drawing) {
  constexpr double kBar = 2.4;
  constexpr double kRow = 1.7;
  /// Of a name behind the mark that tells its part.
  constexpr double kIndent = 4.5;
  /// More have their place in the table.
  constexpr std::size_t kMostRows = 12;
  double sum = 0;
  for (const double value : drawing.values) sum += value;
  const std::size_t rows = std::min(drawing.size(), kMostRows);
  drawing.begin(kBar + 0.5 + kRow * static_cast<double>(rows));
  double x = 0;
  for (std::size_t i = 0; i < drawing.size(); ++i) {
    if (drawing.values[i] == 0) continue;
    const double width = kWhole * drawing.values[i] / sum;
    drawing.rect(x, 0, width, kBar, i);
    x += width;
  }
  for (std::size_t i = 0; i < rows; ++i) {
    const double y = kBar + 0.5 + kRow * static_cast<double>(i) + kBase;
    const bool strong = drawing.is_highlighted(i);
    const std::string value = drawing.is_gap(i) ? "\u2013" : drawing.written(i);
    drawing.key(y, i);
    drawing.text(kIndent, y, cut(drawing.labels[i], kNarrow - ems_of(value) - 2.5), Anchor::start, Width::any, strong);
    drawing.text(kWhole, y, value, Anchor::end, Width::any, strong);
  }
  drawing.end();
}

}  // namespace story
