// Writes the HTML of a story as plain text.
#include "output/plain_text.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "base/number.h"
#include "link/resolve.h"
#include "output/own_html.h"

namespace story {
namespace {

constexpr std::string_view kBlocks[] = {"article",    "aside",   "blockquote", "details", "div", "dl", "dt", "dd",
                                        "figcaption", "figure",  "footer",     "h1",      "h2",  "h3", "h4", "h5",
                                        "h6",         "header",  "hr",         "li",      "nav", "ol", "p",  "pre",
                                        "section",    "summary", "table",      "tr",      "ul"};
/// Blocks with an empty line before them.
constexpr std::string_view kSpaced[] = {"blockquote", "figure", "h1", "h2", "h3",      "h4",    "h5", "h6",
                                        "p",          "pre",    "dl", "ol", "section", "table", "ul"};

/// Inline elements that the style sheet puts on lines of their own.
constexpr std::string_view kLines[] = {"about made", "as-of", "event", "note", "of", "said", "source"};

template <std::size_t N>
bool holds(const std::string_view (&list)[N], std::string_view name) {
  return std::find(std::begin(list), std::end(list), name) != std::end(list);
}

bool is_hidden(std::string_view tag) {
  constexpr std::string_view kHidden = " hidden";
  return tag.size() > kHidden.size() && tag.substr(tag.size() - kHidden.size()) == kHidden;
}

/// An element that is open.
struct Element {
  std::string_view name;
  std::string_view kind;  ///< its class
  std::string_view href;
  std::size_t begin = 0;     ///< where its text starts
  std::uint32_t number = 0;  ///< of the next item of an <ol>; how many cells a <tr> had
};

/// What stands before each line of an item or quotation.
struct Margin {
  std::string first;
  std::string rest;
  bool begun = false;
};

class TextWriter {
 public:
  explicit TextWriter(TextAddresses addresses) : addresses_(addresses) {}

  std::string write(std::string_view html) {
    while (!html.empty()) {
      const std::size_t open = html.find('<');
      if (passing_over_ == 0) text(html.substr(0, open));
      if (open == std::string_view::npos) break;
      const std::size_t close = html.find('>', open);
      if (close == std::string_view::npos) break;
      tag(html.substr(open + 1, close - open - 1));
      html.remove_prefix(close + 1);
    }
    while (!out_.empty() && (out_.back() == '\n' || out_.back() == ' ')) out_.pop_back();
    return std::move(out_);
  }

 private:
  void tag(std::string_view tag) {
    if (tag.front() == '/') {
      if (open_.empty()) return;
      if (passing_over_ == 0) leave();
      // The element that is passed over ends where it is the last.
      if (passing_over_ == open_.size()) passing_over_ = 0;
      open_.pop_back();
      return;
    }
    const std::string_view name = tag.substr(0, tag.find(' '));
    const Element element{name, attribute(tag, "class"), attribute(tag, "href")};
    const bool back = attribute(tag, "role") == "doc-backlink";
    const bool shown = passing_over_ == 0 && !is_hidden(tag) && !back && !is_for_others(element);
    if (shown) enter(element, tag);
    if (is_void(name)) return;
    open_.push_back(element);
    open_.back().begin = out_.size();
    if (name == "ol") open_.back().number = attribute(tag, "start").empty() ? 1 : number_of(attribute(tag, "start"));
    if (!shown && passing_over_ == 0) passing_over_ = open_.size();
  }

  /// "Show original" is for those who can press it, and so is what opens the numbers of a chart; those are read where
  /// the drawing is seen.
  bool is_for_others(const Element& element) const {
    if (element.name == "svg") return true;
    if (element.name != "summary" || open_.empty()) return false;
    return open_.back().kind == "original" || open_.back().kind == "numbers";
  }

  void enter(const Element& element, std::string_view tag) {
    const std::string_view name = element.name;
    const bool within_item = !open_.empty() && open_.back().name == "li";
    const bool list = name == "ol" || name == "ul";
    if (holds(kBlocks, name)) start_line(holds(kSpaced, name) && !(list && within_item));
    if (holds(kLines, element.kind)) start_line(false);
    if (name == "li") margins_.push_back(margin_of_item());
    if (is_quotation_in_text(element)) margins_.push_back({"> ", "> "});
    if (name == "del") put("~~");
    if (name == "sup") put("[");
    if (name == "br") start_line(false);
    if (name == "hr") put("* * *");
    if (name == "td" || name == "th") separate_cells();
    if (name == "img") text(attribute(tag, "alt"));
    if (element.kind == "speaker" && at_start()) put("\u2014 ");
    if (!open_.empty() && open_.back().kind == "byline" && open_.back().begin < out_.size())
      separate_in_byline(element);
  }

  void leave() {
    const Element& element = open_.back();
    if (element.name == "del") put("~~");
    if (element.name == "sup") put("]");
    if (element.name == "a") address(element);
    if (holds(kBlocks, element.name)) start_line(false);
    if (element.name == "li" || is_quotation_in_text(element)) margins_.pop_back();
  }

  /// One of a text's own: that of a block is in a box.
  bool is_quotation_in_text(const Element& element) const {
    return element.name == "blockquote" && std::none_of(open_.begin(), open_.end(), [](const Element& each) {
             return each.kind.substr(0, 5) == "quote";
           });
  }

  Margin margin_of_item() {
    Element* list = open_.empty() ? nullptr : &open_.back();
    // Events have their dates.
    std::size_t above = open_.size() - (list == nullptr ? 0 : 1);
    if (above > 0 && open_[above - 1].name == "details") --above;  // a fold
    const bool events = above > 0 && open_[above - 1].kind == "timeline";
    if (list == nullptr || list->name != "ol" || events) return {"- ", "  "};
    const std::string mark = digits_of(list->number++) + ". ";
    return {mark, std::string(mark.size(), ' ')};
  }

  /// Empty cells keep their place.
  void separate_cells() {
    if (open_.empty()) return;
    if (open_.back().number > 0) {
      while (!at_start() && out_.back() == ' ') out_.pop_back();
      put(at_start() ? "| " : " | ");
    }
    ++open_.back().number;
  }

  void separate_in_byline(const Element& element) {
    if (element.name != "time" && element.kind != "updated") return;
    while (out_.back() == ' ') out_.pop_back();
    put(" \u00B7 ");
  }

  void address(const Element& link) {
    const bool above = std::any_of(open_.begin(), open_.end(),
                                   [](const Element& each) { return each.kind == "byline" || each.kind == "section"; });
    if (!addresses_.shown || above || link.href.empty() || link.href.front() == '#') return;
    const std::string address = resolved(addresses_.base, without_references(link.href));
    const std::string_view shown = std::string_view(out_).substr(std::min(link.begin, out_.size()));
    const std::string_view bare = std::string_view(address).substr(address.find(':') + 1);
    if (shown != address && shown != bare) put(" (" + address + ")");
  }

  bool at_start() const { return out_.empty() || out_.back() == '\n'; }

  void put(std::string_view text) {
    if (at_start()) {
      for (Margin& margin : margins_) {
        out_ += margin.begun ? margin.rest : margin.first;
        margin.begun = true;
      }
    }
    out_ += text;
  }

  void start_line(bool spaced) {
    while (!out_.empty() && out_.back() == ' ') out_.pop_back();
    if (out_.empty()) return;
    if (out_.back() != '\n') out_ += '\n';
    const bool has_empty_line = out_.size() > 1 && out_[out_.size() - 2] == '\n';
    if (spaced && !has_empty_line) out_ += '\n';
  }

  void text(std::string_view text) {
    const bool preformatted =
        std::any_of(open_.begin(), open_.end(), [](const Element& each) { return each.name == "pre"; });
    while (!text.empty()) {
      const char c = take_character(text);
      if (preformatted && c == '\n') {
        out_ += c;
      } else if (!preformatted && (c == ' ' || c == '\n' || c == '\t')) {
        if (!at_start() && out_.back() != ' ') out_ += ' ';
      } else {
        put({&c, 1});
      }
    }
  }

  TextAddresses addresses_;
  std::string out_;
  std::vector<Element> open_;
  std::vector<Margin> margins_;
  std::size_t passing_over_ = 0;  ///< how deep the open element is of which nothing is shown, or 0
};

}  // namespace

std::string plain_text(std::string_view html, TextAddresses addresses) { return TextWriter(addresses).write(html); }

}  // namespace story
