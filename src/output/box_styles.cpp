// The table. It says what web/src/styles and the style sheets of the blocks come to; tests/browser/room.spec.ts
// compares.
#include "output/box_styles.h"

#include <algorithm>
#include <iterator>

#include "language/locales.h"

namespace story {
namespace {

constexpr double kAnyWidth = 1e9;
constexpr double kNarrow = 30;
constexpr double kSlim = 18;
constexpr double kBarelyTwo = 22;
constexpr double kRoomy = 34;
/// A line of pixels, and a place for a finger, where type has 16.
constexpr double kBorder = 3 / 16.0;
constexpr double kFinger = 44 / 16.0;

struct Set {
  Measure measure = kMeasures;
  double value = 0;
};

/// `what`: a name, a .class, a #title, * or several with commas; what is around it before a space, or its parent before
/// >; which of its siblings it is behind a colon.
struct Rule {
  std::string_view what;
  Set sets[7] = {};
  Display display = Display::same;
  double below = kAnyWidth;  ///< the width under which it holds
  double from = 0;           ///< the width from which on it does
};

constexpr Rule kRules[] = {
    // What browsers have.
    {"article,aside,blockquote,caption,details,div,dl,dt,dd,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,"
     "nav,"
     "ol,p,pre,section,slot,summary,ul",
     {},
     Display::block},
    {"p,ul,ol,dl,blockquote,pre,hr", {{kAbove, 1}, {kBelow, 1}}},
    {"ul ul,ul ol,ol ul,ol ol", {{kAbove, 0}, {kBelow, 0}}},
    {"ul,ol", {{kSides, 2.5}}},
    {"blockquote", {{kSides, 5}}},
    {"strong,b,th", {{kBold, 1}}},
    {"rect,line,path,text,circle,source,track,template", {}, Display::none},
    {"img,video", {}, Display::picture},
    {"svg", {}, Display::drawing},
    {"audio", {{kLeast, 3.5}}, Display::fixed},
    {"table", {{kSize, 0.85}, {kLine, 1.45}}, Display::table},
    // base.css
    {".story > *", {{kSize, 1}, {kSmallest, 1.0625}, {kGrows, 0.45}, {kLargest, 1.25}, {kWidest, 36}}},
    {".story > *:later", {{kAbove, 1.75}}},
    {".story > .wide", {{kWidest, 50}}},
    {".story > .full", {{kWidest, 0}}},
    {".story > .inset", {{kShare, 0.45}, {kBelow, 0.75}}, Display::same, kAnyWidth, kRoomy},
    {"h1,h2,h3,h4,h5,h6", {{kAbove, 1.6}, {kBelow, 0.5}, {kLine, 1.25}, {kBold, 1}}},
    {"h2", {{kSize, 1.5}}},
    {"h3", {{kSize, 1.32}}},
    {"h4", {{kSize, 1.18}}},
    {"h5", {{kSize, 1.08}}},
    {"#title", {{kSize, 1.12}, {kAbove, 0}, {kBelow, 0.7}, {kLine, 1.3}}},
    {"figcaption", {{kAbove, 0.6}, {kSize, 0.78}, {kLine, 1.45}}},
    {".placeholder", {{kTop, 0.75}, {kBottom, 0.75}, {kSides, 2}, {kSize, 0.8}, {kLine, 1.5}}},
    {"sup", {{kSize, 0.72}, {kLine, 0}}},
    // text.css
    {".text > *", {{kAbove, 0}, {kBelow, 1}}},
    {".text > h1,.text > h2,.text > h3,.text > h4,.text > h5,.text > h6", {{kAbove, 1.5}, {kBelow, 0.5}}},
    {".text > hr", {{kAbove, 2}, {kBelow, 2}}},
    {".text > *:first", {{kAbove, 0}}},
    {".text > *:last", {{kBelow, 0}}},
    {".text ul,.text ol", {{kSides, 1.4}}},
    {".text li:later", {{kAbove, 0.35}}},
    {".text blockquote", {{kSides, 1.3}}},
    {"code", {{kSize, 0.95}, {kLine, 1.5}}},
    {"pre", {{kSize, 0.85}, {kLine, 1.5}, {kTop, 1}, {kBottom, 1}}},
    {"pre code", {{kSize, 1}}},
    {"th,td", {{kTop, 0.55}, {kBottom, 0.65}, {kSides, 1}}, Display::block},
    {"caption", {{kBelow, 0.5}, {kBold, 1}}},
    // header.css
    {".section", {{kAbove, 0}, {kBelow, 0}}},
    {".section a", {{kTop, 0.35}, {kBottom, 0.35}, {kSize, 0.8}, {kLine, 1.4}}, Display::block},
    {".story > header", {{kWidest, 44}}},
    {"header > *", {{kWidest, 36}}},
    {"header > .lead", {{kAbove, 1.5}, {kWidest, 0}}},
    {".headline",
     {{kAbove, 0}, {kBelow, 0}, {kSize, 1.1}, {kSmallest, 1.75}, {kGrows, 2.9}, {kLargest, 2.9}, {kLine, 1.35}}},
    {".standfirst",
     {{kAbove, 0.75}, {kBelow, 0}, {kSize, 1.05}, {kSmallest, 1.1}, {kGrows, 0.4}, {kLargest, 1.25}, {kLine, 1.45}}},
    {".byline",
     {{kAbove, 1.4}, {kBelow, 0}, {kTop, 1}, {kSize, 0.78}, {kLine, 1.5}, {kGap, 1.25}, {kRowGap, 0.2}},
     Display::row},
    // controls.css
    {".controls", {{kAbove, 0.4}, {kSize, 0.78}, {kLeast, kFinger / 0.8}}, Display::fixed},
    {"button", {}, Display::none},
    // article-base.css and about.css
    {".origin", {{kAbove, 0.8}, {kBelow, 0}, {kSize, 0.78}, {kLine, 1.45}}},
    {".transcript,.numbers", {{kAbove, 0.6}}},
    {".transcript > summary,.numbers > summary", {{kTop, 0.3}, {kBottom, 0.3}, {kSize, 0.78}, {kLine, 1.6}}},
    {".contents", {{kTop, 0.6}, {kBottom, 0.6}}},
    {".contents summary", {{kTop, 0.3}, {kBottom, 0.3}, {kSize, 0.85}, {kLine, 1.4}}},
    {".contents ol", {{kAbove, 0.2}, {kBelow, 0.3}, {kSides, 0}, {kTrack, 15}, {kGap, 2}}, Display::fill},
    {".contents a", {{kTop, 0.35}, {kBottom, 0.35}, {kSize, 0.9}, {kLine, 1.35}}, Display::block},
    {".about", {{kAbove, 0.75}, {kBelow, 0}, {kSize, 0.82}, {kLine, 1.5}}, Display::block},
    {".about .about", {{kSize, 1}}},
    {".corrections", {{kSides, 1.2}}},
    {".corrections p", {{kAbove, 0}, {kBelow, 0.4}}},
    {".disclosure", {{kTop, 0.65}, {kBottom, 0.65}}},
    {".notes,.glossary", {{kAbove, 1}, {kSize, 0.8}, {kLine, 1.5}}},
    {".notes ol", {{kAbove, 0}, {kBelow, 0}, {kSides, 1.4}, {kTop, 0.85}}},
    {".glossary > h2,.glossary > h3,.glossary > h4,.glossary > h5,.glossary > h6",
     {{kAbove, 0}, {kBelow, 0.4}, {kTop, 0.85}, {kSize, 1.1}, {kLine, 1.3}}},
    {".glossary ul", {{kAbove, 0}, {kBelow, 0}, {kSides, 0}}},
    {".glossary li:later", {{kAbove, 0.6}}},
    // quote.css
    {".story > .quote", {{kTop, 2}, {kBottom, 1.4}, {kSides, 4}, {kWidest, 40}}},
    {".story > .quote", {{kTop, 1.7}, {kBottom, 1.1}, {kSides, 2.2}}, Display::same, kNarrow},
    {".quote figure > blockquote", {{kAbove, 0}, {kBelow, 0}, {kSides, 0}, {kSize, 1.22}, {kLine, 1.45}, {kClear, 1}}},
    {".quote p", {{kAbove, 0}, {kBelow, 0}}},
    {".quote blockquote > p:later", {{kAbove, 0.6}}},
    {".quote .attribution", {{kAbove, 1.1}, {kSize, 0.82}, {kLine, 1.45}}},
    {".portrait", {{kBeside, 5}, {kWidth, 4}, {kAspect, 1}, {kAbove, 1}}},
    {".speaker", {{kSize, 1.08}, {kBold, 1}}},
    {".said,.attribution .source", {{kSize, 0.9}}, Display::block},
    {".said", {{kAbove, 0.4}}},
    {".quote details", {{kAbove, 1}, {kSize, 0.82}, {kLine, 1.5}}},
    {".quote summary", {{kTop, 0.3}, {kBottom, 0.3}}},
    {".quote audio", {{kAbove, 1}}},
    {".story > .pull", {{kTop, 1.7}, {kBottom, 1.3}, {kSides, 0}, {kWidest, 36}}},
    {".pull figure > blockquote", {{kSize, 1.1}, {kSmallest, 1.4}, {kGrows, 1.6}, {kLargest, 1.9}, {kLine, 1.25}}},
    // facts.css
    {".facts", {{kTop, 1.1 + kBorder}, {kBottom, 0.5}}},
    {".facts h2,.facts h3,.facts h4,.facts h5,.facts h6", {{kAbove, 0}, {kBelow, 0}}},
    {".facts .intro", {{kAbove, 0.4}, {kBelow, 0}, {kSize, 0.9}}},
    {".facts dl", {{kAbove, 1.2}, {kBelow, 1.2}, {kTrack, 13}, {kGap, 2}, {kRowGap, 1.4}}, Display::fit},
    {".fact", {{kSides, 1.1}, {kSize, 0.8}, {kLine, 1.45}}},
    {".fact dt", {{kSides, kFinger / 0.8}, {kBold, 1}}},
    {".fact dd > *", {}, Display::block},
    {".fact .bar", {{kAbove, 0.6}, {kBelow, 0.4}}, Display::drawing},
    {".fact button", {}, Display::none},
    {".value", {{kAbove, 0.3}, {kBelow, 0.2}}},
    {".qualifier", {{kSize, 1.1}, {kLine, 1.2}}, Display::block},
    {".figure", {{kSize, 2.6}, {kLine, 1.25}, {kBold, 1}}},
    {".of,.note", {{kAbove, 0.35}}},
    {".as-of,.fact .source", {{kSize, 0.92}}},
    {".as-of", {{kAbove, 0.5}}},
    {".facts summary", {{kTop, 0.2}, {kBottom, 0.2}}},
    {".facts .bars", {{kRowGap, 0.45}, {kTrack, 1000}}},
    {".bars .fact", {{kSides, 0}}},
    {".bars dt", {{kBeside, 0.4}, {kSides, 0}}},
    {".bars .bar", {}, Display::none},
    {".bars .value", {{kAbove, 0}, {kBelow, 0}}},
    {".bars .qualifier,.bars .figure", {{kSize, 1.1}, {kLine, 1.45}}, Display::inside},
    // related.css
    {".related", {{kTop, 0.9 + kBorder}}},
    {".related ul", {{kAbove, 0}, {kBelow, 0}, {kSides, 0}}},
    {".list a,.cards a", {{kTop, 0.15}, {kBottom, 0.15}, {kLine, 1.35}, {kBold, 1}}, Display::block},
    {".kicker", {{kSize, 0.74}, {kLine, 1.4}}, Display::block},
    {".description,.meta", {{kAbove, 0.3}, {kSize, 0.8}, {kLine, 1.5}}, Display::block},
    {".meta", {{kSize, 0.72}}},
    {".list li", {{kTop, 0.95}, {kBottom, 0.9}}},
    {".list li:first", {{kTop, 0}}},
    {".list img", {{kBeside, 7.5}, {kWidth, 6.5}, {kAspect, 4 / 3.0}}},
    {".list img", {{kBeside, 0}, {kWidth, 0}, {kBelow, 0.6}}, Display::same, kSlim},
    {".story > .cards", {{kWidest, 44}}},
    {".cards ul", {{kTrack, 13}, {kGap, 1.1}, {kRowGap, 1.1}}, Display::fill},
    {".cards li", {{kTop, 1.1}, {kBottom, 1.1}, {kSides, 2.1}}},
    {".cards img", {{kAspect, 1.5}, {kBelow, 1.3}}},
    {".inline", {{kTop, 0.85}, {kBottom, 0.85}}},
    {".inline > *,.inline li", {{kAbove, 0}, {kBelow, 0}, {kBold, 0}}, Display::inside},
    // keypoints.css and timeline.css
    {".keypoints", {{kTop, 1.1 + kBorder}, {kBottom, 0.6}, {kSides, 2.8}}},
    {".keypoints ul", {{kAbove, 0}, {kBelow, 0}, {kSides, 1.1}}},
    {".keypoints li:later", {{kAbove, 0.5}}},
    {".timeline", {{kTop, 0.9 + kBorder}}},
    {".timeline > ol,.timeline details > ol", {{kAbove, 0}, {kBelow, 0}, {kSides, 0}}},
    {".timeline > ol > li,.timeline details > ol > li", {{kSides, 1.6}, {kBottom, 1.3}}},
    {".timeline > ol > li:last,.timeline details > ol > li:last", {{kBottom, 0.2}}},
    {".timeline time,.timeline .date", {{kSize, 0.8}, {kLine, 1.5}}, Display::block},
    {".event", {{kBold, 1}, {kLine, 1.35}}, Display::block},
    {".timeline img", {{kAbove, 0.5}}},
    {".timeline summary", {{kTop, 0.3}, {kBottom, 1}, {kSize, 0.85}, {kLine, 1.5}}},
    {".timeline .text", {{kAbove, 0.35}, {kSize, 0.92}}},
    // profile.css
    {".profile", {{kTop, 1.2}, {kBottom, 1.2}, {kSides, 2.6}}},
    {".profile", {{kTop, 1.1}, {kBottom, 1.1}, {kSides, 2.1}}, Display::same, kNarrow},
    {".profile #title", {{kAbove, 0}, {kBelow, 0}, {kSize, 1.3}, {kLine, 1.25}}},
    {".profile p.kicker,.profile > .kicker,.profile > .role", {{kAbove, 0}, {kBelow, 0}}},
    {".profile > .role", {{kSize, 0.85}, {kLine, 1.45}}, Display::block},
    {".profile figure", {{kBeside, 8.75}, {kWidest, 7.5}}},
    {".profile figure", {{kBeside, 6.5}, {kWidest, 5.5}}, Display::same, kNarrow},
    {".profile .text", {{kSize, 0.92}, {kAbove, 0.75}}},
    {".profile > .text,.profile > .controls", {{kClear, 1}}, Display::same, kNarrow},
    {".profile figure", {{kBeside, 0}, {kBelow, 0.75}}, Display::same, kSlim},
    // qa.css
    {".qa", {{kTop, 0.9 + kBorder}}},
    {".qa .answered,.qa summary", {{kTop, 0.8}, {kBottom, 0.75}}},
    {".qa summary", {{kSides, 2.4}}},
    {".qa summary > *,.answered > *:first", {{kAbove, 0}, {kBelow, 0}, {kSize, 1}, {kLine, 1.35}}},
    {".qa .text", {{kAbove, 0.4}}},
    {".qa details > .text", {{kAbove, 0}, {kBottom, 1}}},
    // The blocks of articles.css
    {".gallery .pictures", {{kTrack, 13}, {kGap, 1}, {kRowGap, 1.2}}, Display::fit},
    {".grid .pictures img", {{kAspect, 1.5}}},
    {".before-after .pictures", {{kBottom, 2.7}}, Display::block},
    {".before-after figure:later img", {}, Display::none},
    {".player img", {{kBeside, 6.75}, {kWidth, 6}, {kAspect, 1}}},
    {".player img", {{kBeside, 0}, {kBelow, 0.75}}, Display::same, kBarelyTwo},
    {".drawing", {{kSize, 0.72}}},
    {".embed", {{kTop, 1.1}, {kBottom, 1.1}, {kSides, 2.6}}},
    {".embed > h2,.embed > h3,.embed > h4,.embed > h5,.embed > h6", {{kBelow, 0.5}}},
    {".embed > .image", {{kBelow, 0.8}}},
    {".embed blockquote", {{kAbove, 0}, {kBelow, 0}, {kSides, 0}}},
    {".embed .origin", {{kAbove, 0.6}, {kSize, 0.82}}},
    {".there", {{kAbove, 0.8}, {kBelow, 0}, {kSize, 0.82}, {kLine, 1.4}, {kGap, 1.2}, {kRowGap, 0.5}}, Display::row},
    {".there a", {{kTop, 0.4}, {kBottom, 0.4}}, Display::block},
    {".there .show", {{kTop, 0.6}, {kBottom, 0.7}, {kSides, 1.7}}, Display::block},
    {".slot > slot > *", {{kAbove, 0}, {kBelow, 0.75}}},
    {".data th,.data td", {{kSides, 1.5}}},
    {".data .all", {{kAbove, 0.5}, {kTop, 0.6}, {kBottom, 0.6}, {kSize, 0.8}, {kLine, 1.3}}, Display::block},
};

bool is(const Styled& element, std::string_view what) {
  constexpr std::string_view kTitle = "-title";
  const std::size_t colon = std::min(what.find(':'), what.size());
  const std::string_view place = what.substr(colon);
  if ((place == ":first" && !element.first) || (place == ":later" && element.first)) return false;
  if (place == ":last" && !element.last) return false;
  what = what.substr(0, colon);
  if (what == "*") return true;
  if (what == "#title")
    return element.name.front() == 'h' && element.id.size() > kTitle.size() && element.id.ends_with(kTitle);
  if (what.front() != '.') return element.name == what;
  return any_item(element.classes, ' ', [&](std::string_view each) { return each == what.substr(1); });
}

/// From its last part to its first, as browsers do.
bool matches(const Styled& element, std::string_view selector) {
  const std::size_t space = selector.rfind(' ');
  if (space == std::string_view::npos) return is(element, selector);
  if (!is(element, selector.substr(space + 1))) return false;
  std::string_view around = selector.substr(0, space);
  const bool direct = around.back() == '>';
  if (direct) around.remove_suffix(2);
  for (const Styled* each = element.parent; each != nullptr; each = each->parent) {
    if (matches(*each, around)) return true;
    if (direct) return false;
  }
  return false;
}

bool matches_one(const Styled& element, std::string_view selectors) {
  return any_item(selectors, ',', [&](std::string_view each) { return matches(element, each); });
}

}  // namespace

std::size_t style_range(double width) {
  constexpr double kEnds[] = {0, kSlim, kBarelyTwo, kNarrow, kRoomy};
  return static_cast<std::size_t>(
      std::count_if(std::begin(kEnds), std::end(kEnds), [&](double end) { return width >= end; }));
}

BoxStyle box_style(const Styled& element, double width) {
  BoxStyle style;
  style.measures[kSize] = 1;
  for (const Rule& rule : kRules) {
    if (width >= rule.below || width < rule.from || !matches_one(element, rule.what)) continue;
    if (rule.display != Display::same) style.display = rule.display;
    for (const Set& set : rule.sets) {
      if (set.measure == kSize) style.measures[kSmallest] = style.measures[kLargest] = style.measures[kGrows] = 0;
      if (set.measure != kMeasures) style.measures[set.measure] = set.value;
    }
  }
  return style;
}

}  // namespace story
