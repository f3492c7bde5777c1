// Lays a story out as browsers do, as far as its height depends on it.
#include "output/story_height.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

#include "output/own_html.h"

namespace story {
namespace {

using Node = StoryNode;

constexpr double kPixelsInEm = 16;
/// How narrow the cells of a table become.
constexpr double kLeastCell = 5;
/// Of a picture that does not say its size.
constexpr double kUnknownAspect = 4 / 3.0;

struct Type {
  double size = 1;  ///< in ems of the page
  double line = 1.6;
  bool bold = false;
};

/// What a box takes. Margins meet those of its neighbours.
struct Room {
  double above = 0, height = 0, below = 0;

  double all() const { return above + height + below; }
};

/// Boxes one below the other.
struct Stack {
  Room room;
  bool empty = true;

  void add(const Room& box) {
    if (empty)
      room.above = box.above;
    else
      room.height += std::max(room.below, box.above);
    room.height += box.height;
    room.below = box.below;
    empty = false;
  }
};

/// Words in lines.
class Lines {
 public:
  explicit Lines(double width) : width_(width) {}

  void add(const Unbroken& word, const Type& type) {
    constexpr double kBoldWidth = 1.08;
    const double em = type.size * (type.bold ? kBoldWidth : 1);
    const double space = word.spaced || spaced_ ? width_of_space() * em : 0;
    const double width = word.width * em;
    tallest_ = std::max(tallest_, type.size * type.line);
    natural_ += width + (count_ == 0 ? 0 : space);
    widest_ = std::max(widest_, width);
    if (count_ == 0 || used_ + space + width > width_) {
      ++count_;
      used_ = 0;
    } else {
      used_ += space;
    }
    // A word that is longer than a line is cut.
    const double more = width > width_ ? std::floor(width / width_) : 0;
    count_ += more;
    used_ += width - more * width_;
    spaced_ = false;
  }

  void space() { spaced_ = true; }
  void end_line() { used_ = width_; }

  bool empty() const { return count_ == 0; }
  double height() const { return count_ * tallest_; }
  double natural() const { return natural_; }
  double widest() const { return widest_; }

 private:
  double width_;
  double count_ = 0;
  double used_ = 0;
  double tallest_ = 0;
  double natural_ = 0;
  double widest_ = 0;
  bool spaced_ = false;
};

double number_in(std::string_view tag, std::string_view name) {
  const std::string_view value = attribute(tag, name);
  double number = 0;
  double place = 1;
  bool behind_point = false;
  for (const char c : value) {
    if (c == '.') behind_point = true;
    if (c < '0' || c > '9') continue;
    if (behind_point) place /= 10;
    number = behind_point ? number + (c - '0') * place : number * 10 + (c - '0');
  }
  return number;
}

class Layout {
 public:
  /// `width`: of the story inside.
  explicit Layout(double width) : width_(width) {}

  Type type_in(const Node& node, const Type& around) const {
    const BoxStyle& style = node.style;
    Type type = around;
    type.size *= style[kSize];
    type.size += style[kGrows] * width_ / 100;
    if (style[kSmallest] > 0) type.size = std::max(type.size, style[kSmallest] * around.size);
    if (style[kLargest] > 0) type.size = std::min(type.size, style[kLargest] * around.size);
    if (style[kLine] > 0 || node.name == "sup") type.line = style[kLine];
    if (style[kBold] > 0) type.bold = true;
    return type;
  }

  Room box(const Node& node, double width, const Type& around) const {
    const BoxStyle& style = node.style;
    const Type type = type_in(node, around);
    const double em = type.size;
    if (style[kWidest] > 0) width = std::min(width, style[kWidest] * em);
    if (style[kShare] > 0) width *= style[kShare];
    width = std::max(width - style[kSides] * em, em / 2);
    Room inside = content(node, width, type);
    const double least = style[kLeast] * em - style[kTop] * em - style[kBottom] * em;
    inside.height = std::max(inside.height, least);
    // Margins of what stands at an edge without padding go through it.
    Room out{style[kAbove] * em, inside.height, style[kBelow] * em};
    if (style[kTop] > 0 || style.display != Display::block)
      out.height += style[kTop] * em + inside.above;
    else
      out.above = std::max(out.above, inside.above);
    if (style[kBottom] > 0 || style.display != Display::block)
      out.height += style[kBottom] * em + inside.below;
    else
      out.below = std::max(out.below, inside.below);
    return out;
  }

 private:
  Room content(const Node& node, double width, const Type& type) const {
    switch (node.style.display) {
      case Display::row: return row(node, width, type);
      case Display::fit:
      case Display::fill: return grid(node, width, type);
      case Display::table: return table(node, width, type);
      case Display::picture: return {0, picture(node, width, type), 0};
      case Display::drawing: return {0, drawing(node, type), 0};
      case Display::fixed: return {};
      // Lines of code are not broken.
      default: return node.name == "pre" ? Room{0, node.lines * type.size * type.line, 0} : flow(node, width, type);
    }
  }

  /// Blocks, lines of text between them, and one box beside some of them.
  Room flow(const Node& node, double width, const Type& type) const {
    const bool closed = node.name == "details" && !node.tag.ends_with(" open");
    const auto beside = std::find_if(node.children.begin(), node.children.end(),
                                     [](const Node& child) { return child.style[kBeside] > 0; });
    double side = 0;
    double side_height = 0;
    if (beside != node.children.end()) {
      const double share = beside->style[kBeside];
      side = share < 1 ? share * width : share * type_in(*beside, type).size;
      side_height = box(*beside, share < 1 ? side : width, type).all();
    }
    Stack whole;
    Stack narrow;
    Lines lines(width - side);
    const auto end_text = [&] {
      if (!lines.empty()) (side > 0 ? narrow : whole).add({0, lines.height(), 0});
      lines = Lines(width - side);
    };
    for (auto child = node.children.begin(); child != node.children.end(); ++child) {
      if (child == beside || child->style.display == Display::none || (closed && child->name != "summary")) continue;
      if (child->style.display == Display::inside) {
        text(*child, type, lines);
        continue;
      }
      end_text();
      const bool clear = side <= 0 || child->style[kClear] > 0;
      (clear ? whole : narrow).add(box(*child, clear ? width : width - side, type));
    }
    end_text();
    if (side > 0) whole.add({0, std::max(narrow.room.all(), side_height), 0});
    return whole.room;
  }

  void text(const Node& node, const Type& around, Lines& lines) const {
    if (node.name == "br") lines.end_line();
    if (node.style.display == Display::none) return;
    const Type type = node.name.empty() ? around : type_in(node, around);
    for (const Unbroken& word : node.words) lines.add(word, type);
    if (node.spaced) lines.space();
    for (const Node& child : node.children) text(child, type, lines);
  }

  /// How wide what a box holds is on one line, and the widest part that is not broken.
  std::pair<double, double> widths(const Node& node, const Type& around) const {
    Lines lines(1e9);
    text(node, around, lines);
    const double sides = node.style[kSides] * type_in(node, around).size;
    return {lines.natural() + sides, lines.widest() + sides};
  }

  Room row(const Node& node, double width, const Type& type) const {
    double natural = 0;
    double highest = 0;
    double together = 0;
    for (const Node& child : node.children) {
      if (child.name.empty()) continue;
      const double gap = natural > 0 ? 1 : 0;
      natural += gap * node.style[kGap] * type.size + widths(child, type).first;
      const double height = box(child, width, type).all();
      highest = std::max(highest, height);
      together += gap * node.style[kRowGap] * type.size + height;
    }
    return {0, natural <= width ? highest : together, 0};
  }

  Room grid(const Node& node, double width, const Type& type) const {
    const double gap = node.style[kGap] * type.size;
    const double track = std::min(width, node.style[kTrack] * type.size);
    const auto are_items = [](const Node& child) { return !child.name.empty(); };
    const auto items = static_cast<double>(std::count_if(node.children.begin(), node.children.end(), are_items));
    double columns = std::max(1.0, std::floor((width + gap) / (track + gap)));
    if (node.style.display == Display::fit) columns = std::min(columns, std::max(1.0, items));
    const double each = (width - gap * (columns - 1)) / columns;
    double height = 0;
    double highest = 0;
    double at = 0;
    for (const Node& child : node.children) {
      if (child.name.empty()) continue;
      if (at == columns) {
        height += highest + node.style[kRowGap] * type.size;
        highest = at = 0;
      }
      highest = std::max(highest, box(child, each, type).all());
      ++at;
    }
    return {0, height + highest, 0};
  }

  static void find_rows(const Node& node, std::vector<const Node*>& rows) {
    for (const Node& child : node.children) {
      if (child.name == "tr")
        rows.push_back(&child);
      else if (child.name == "thead" || child.name == "tbody")
        find_rows(child, rows);
    }
  }

  Room table(const Node& node, double width, const Type& type) const {
    std::vector<const Node*> rows;
    find_rows(node, rows);
    std::vector<double> natural;
    std::vector<double> least;
    const auto for_each_cell = [](const Node& row, auto use) {
      std::size_t column = 0;
      for (const Node& cell : row.children) {
        if (!cell.name.empty()) use(cell, column++);
      }
    };
    for (const Node* row : rows) {
      for_each_cell(*row, [&](const Node& cell, std::size_t column) {
        if (column == natural.size()) {
          natural.push_back(0);
          least.push_back(0);
        }
        const auto [all, word] = widths(cell, type);
        const double floor = (kLeastCell + cell.style[kSides]) * type.size;
        natural[column] = std::max({natural[column], all, floor});
        least[column] = std::max({least[column], word, floor});
      });
    }
    const double all = std::accumulate(natural.begin(), natural.end(), 0.0);
    const double tight = std::accumulate(least.begin(), least.end(), 0.0);
    // Wider than its words, a table has more room in each column; narrower, those that can give way do.
    const double part = all <= tight ? 0 : std::clamp((width - tight) / (all - tight), 0.0, 1.0);
    double height = 0;
    for (const Node& child : node.children) {
      if (child.name == "caption") height += box(child, width, type).all();
    }
    for (const Node* row : rows) {
      double highest = 0;
      for_each_cell(*row, [&](const Node& cell, std::size_t column) {
        const double given = least[column] + part * (natural[column] - least[column]);
        highest = std::max(highest, box(cell, given + 0.01, type).all());
      });
      height += highest;
    }
    return {0, height, 0};
  }

  static double picture(const Node& node, double width, const Type& type) {
    const double own_width = number_in(node.tag, "width");
    const double own_height = number_in(node.tag, "height");
    double aspect = node.style[kAspect];
    if (aspect <= 0) aspect = own_width > 0 && own_height > 0 ? own_width / own_height : kUnknownAspect;
    if (node.style[kWidth] > 0) width = std::min(width, node.style[kWidth] * type.size);
    return width / aspect;
  }

  static double drawing(const Node& node, const Type& type) {
    const double height = number_in(node.tag, "height");
    return attribute(node.tag, "height").ends_with("em") ? height * type.size : height / kPixelsInEm;
  }

  double width_;
};

/// A quotation or a fact box alone has no room around it.
bool has_padding(const Node& story) {
  const Node* only = nullptr;
  for (const Node& child : story.children) {
    if (child.name.empty()) continue;
    if (only != nullptr) return true;
    only = &child;
  }
  return only == nullptr || (!only->kind.starts_with("quote") && only->kind != "facts");
}

}  // namespace

StoryHeight::StoryHeight(std::string_view html) : story_(story_tree(html)) {}

double StoryHeight::at(double width) {
  double around = 0;
  if (has_padding(story_)) {
    around = 2 * std::clamp(0.04 * width, 1.0, 2.5);
    width -= 2 * std::clamp(0.04 * width, 0.75, 3.0);
  }
  if (range_ != style_range(width)) {
    range_ = style_range(width);
    style_tree(story_, width);
  }
  return around + Layout(width).box(story_, width, {}).all();
}

}  // namespace story
