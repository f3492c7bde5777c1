// Heights between two widths are a line: a part of it goes with the type, and a part with the width, as pictures do.
// web/editor/publish/room.ts writes the same of heights that it has measured.
#include "output/room.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

#include "output/head.h"

namespace story {
namespace {

/// From a narrow column in small type to a window of which all is used.
constexpr double kNarrowest = 10;
constexpr double kWidest = 90;
constexpr double kStep = 1.01;
/// How much more than is asked for a line may give, so that there are fewer of them.
constexpr double kMore = 1.05;
constexpr double kMoreEms = 0.75;

struct Point {
  double width;
  double height;
};

struct Line {
  double start;  ///< the width from which on it holds
  double ems;
  double widths;

  double at(double width) const { return ems + widths * width; }
};

std::vector<Point> points_of(const HeightAt& height_at) {
  std::vector<Point> points;
  for (double width = kNarrowest; width < kWidest; width *= kStep) points.push_back({width, height_at(width)});
  // What becomes lower or higher between two widths may do so at either.
  std::vector<Point> out = points;
  for (std::size_t i = 1; i < points.size(); ++i) {
    out[i].height = std::max(out[i].height, points[i - 1].height);
    out[i - 1].height = std::max(out[i - 1].height, points[i].height);
  }
  return out;
}

/// The line through two points, so high that none between them lies above it.
Line line_over(const Point* from, const Point* to) {
  Line line{from->width, 0, (to->height - from->height) / (to->width - from->width)};
  for (const Point* each = from; each <= to; ++each)
    line.ems = std::max(line.ems, each->height - line.widths * each->width);
  return line;
}

/// As few lines as are near enough to the points.
std::vector<Line> lines_over(const std::vector<Point>& points) {
  std::vector<Line> lines;
  const Point* const last = &points.back();
  for (const Point* from = points.data(); from != last;) {
    const Point* to = from + 1;
    Line line = line_over(from, to);
    while (to != last) {
      const Line longer = line_over(from, to + 1);
      if (std::any_of(from, to + 2,
                      [&](const Point& each) { return longer.at(each.width) > each.height * kMore + kMoreEms; }))
        break;
      line = longer;
      ++to;
    }
    lines.push_back(line);
    from = to;
  }
  return lines;
}

/// With two decimals; not below 0.
std::string decimal(double value) {
  const long hundredths = std::lround(value * 100);
  const std::string fraction = std::to_string(100 + hundredths % 100).substr(1);
  return std::to_string(hundredths / 100) + "." + fraction;
}

std::string height_of(const Line& line) {
  const char* sign = line.widths < 0 ? "em - " : "em + ";
  return "calc(" + decimal(line.ems) + sign + decimal(std::abs(line.widths) * 100) + "cqi)";
}

}  // namespace

std::string room_for(const HeightAt& height_at, std::string_view block) {
  const std::vector<Line> lines = lines_over(points_of(height_at));
  const auto tenths = [](const Line& line) { return std::to_string(std::lround(line.at(line.start) * 10)); };
  // Of other heights, another name.
  const std::string name = "story-" + tenths(lines.front()) + "-" + tenths(lines.back());
  std::string rules = "." + name + "{container-type:inline-size;contain-intrinsic-inline-size:min(36em,75vw)}";
  rules += "." + name + ">*{display:block}";
  for (const Line& line : lines) {
    const std::string rule = "." + name + ">*{min-height:" + height_of(line) + "}";
    rules += &line == lines.data() ? rule : "@container(min-width:" + decimal(line.start) + "em){" + rule + "}";
  }
  std::string out = "<style>@media screen and (scripting:enabled){" + rules + "}</style>\n<div class=\"" + name;
  out += "\">\n<story-widget src=\"story.json\"";
  if (!block.empty()) out += " block=\"" + escaped(block) + "\"";
  return out + "></story-widget>\n</div>\n";
}

}  // namespace story
