// Builds blocks from tags. Formatting is kept beside the structure, as a set of marks that are on: so it does not
// matter how the two are nested.
#include "import/text/html_reader.h"

#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <iterator>
#include <utility>

#include "import/text/html_tokens.h"
#include "link/link.h"

namespace story::importing {
namespace {

using Kind = Block::Kind;

template <std::size_t N>
bool holds(const std::string_view (&list)[N], std::string_view name) {
  return std::find(std::begin(list), std::end(list), name) != std::end(list);
}

/// Elements that end a paragraph.
constexpr std::string_view kSeparators[] = {"address",    "article", "aside",   "body",   "caption", "center", "dd",
                                            "details",    "div",     "dl",      "dt",     "figure",  "footer", "form",
                                            "figcaption", "header",  "hgroup",  "html",   "legend",  "main",   "nav",
                                            "option",     "p",       "section", "summary"};
/// Elements whose text alone says what they do.
constexpr std::string_view kSilent[] = {"body", "caption", "col",   "colgroup", "head",  "html", "link",
                                        "meta", "p",       "tbody", "tfoot",    "thead", "wbr"};
/// Elements that hold no text.
constexpr std::string_view kEmbedded[] = {"canvas", "embed", "input", "map", "param", "source", "track"};

/// Beyond this, containers in containers are no longer told apart.
constexpr std::size_t kMostContainers = 24;

Block block_of(Kind kind) {
  Block block;
  block.kind = kind;
  return block;
}

int number_of(const std::string& digits, int otherwise) {
  int number = otherwise;
  constexpr int kMost = 999'999'999;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number < 0 || number > kMost ? otherwise : number;
}

class HtmlReader {
 public:
  HtmlReading read(std::string_view html) {
    open_.push_back(block_of(Kind::quote));
    HtmlTokens tokens(html);
    HtmlToken token;
    while (tokens.next(token)) {
      switch (token.kind) {
        case HtmlToken::Kind::text: text(token.text); break;
        case HtmlToken::Kind::start: start(token); break;
        case HtmlToken::Kind::end: end(token.name); break;
      }
    }
    end_code();
    flush();
    while (open_.size() > 1) close_container();
    reading_.blocks = std::move(open_.front().children);
    return std::move(reading_);
  }

 private:
  void text(std::string_view text) {
    if (in_code_block_) {
      code_ += text;
    } else {
      line_.push_back(text_span(text, marks()));
      if (inline_code_ > 0) line_.back().kind = Span::Kind::code;
    }
  }

  void start(const HtmlToken& token) {
    const std::string_view name = token.name;
    if (int* mark = mark_of(name)) {
      ++*mark;
    } else if (name == "a") {
      link_ = judged(html_attribute(token.attributes, "href"), LinkUse::navigation);
    } else if (name == "br") {
      line_break();
    } else if (name == "img") {
      image(token.attributes);
    } else if (is_opaque(name) || holds(kEmbedded, name)) {
      note(reading_.left_out, name);
    } else if (is_block(name)) {
      start_block(token);
    } else if (!holds(kSilent, name)) {
      note(reading_.as_text, name);
    }
  }

  void end(std::string_view name) {
    if (int* mark = mark_of(name)) {
      *mark = std::max(*mark - 1, 0);
    } else if (name == "a") {
      link_.clear();
    } else if (is_block(name)) {
      end_block(name);
    }
  }

  static int level_of(std::string_view name) {
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6' ? name[1] - '0' : 0;
  }

  static bool is_block(std::string_view name) {
    constexpr std::string_view kBlocks[] = {"blockquote", "hr", "li", "ol", "pre", "table", "td", "th", "tr", "ul"};
    return holds(kSeparators, name) || holds(kBlocks, name) || level_of(name) > 0;
  }

  void start_block(const HtmlToken& token) {
    const std::string_view name = token.name;
    end_code();
    flush();
    // An h1 is a story's headline; its sections start with h2.
    heading_ = level_of(name) > 0 ? std::max(level_of(name) - 1, 1) : 0;
    if (name == "hr") {
      add(block_of(Kind::rule));
    } else if (name == "pre") {
      in_code_block_ = true;
    } else if (name == "blockquote") {
      open(block_of(Kind::quote), name);
    } else if (name == "ul" || name == "ol") {
      Block list = block_of(Kind::list);
      list.ordered = name == "ol";
      list.number = list.ordered ? number_of(html_attribute(token.attributes, "start"), 1) : 0;
      open(std::move(list), name);
    } else if (name == "li") {
      if (!close_down_to(Kind::list)) open(block_of(Kind::list), name);
      open(block_of(Kind::item), name);
    } else if (name == "table") {
      open(block_of(Kind::table), name);
    } else if (name == "tr") {
      if (close_down_to(Kind::table)) open(block_of(Kind::row), name);
    } else if (name == "td" || name == "th") {
      start_cell(token);
    } else if (holds(kSeparators, name) && !holds(kSilent, name)) {
      note(reading_.as_text, name);
    }
  }

  void start_cell(const HtmlToken& token) {
    if (!close_down_to(Kind::row)) {
      if (!close_down_to(Kind::table)) return;
      open(block_of(Kind::row), "tr");
    }
    if (open_.back().kind != Kind::row) return;
    if (open_.back().children.empty()) open_.back().header = true;
    if (token.name == "td") open_.back().header = false;
    for (const std::string_view span : {"rowspan", "colspan"}) {
      if (number_of(html_attribute(token.attributes, span), 1) > 1) note(reading_.as_text, span);
    }
    open(block_of(Kind::cell), token.name);
  }

  void end_block(std::string_view name) {
    end_code();
    flush();
    heading_ = 0;
    if (name == "blockquote") close_up_to(Kind::quote);
    if (name == "ul" || name == "ol") close_up_to(Kind::list);
    if (name == "li") close_up_to(Kind::item);
    if (name == "table") close_up_to(Kind::table);
    if (name == "tr") close_up_to(Kind::row);
    if (name == "td" || name == "th") close_up_to(Kind::cell);
  }

  void open(Block block, std::string_view name) {
    if (open_.size() < kMostContainers) {
      open_.push_back(std::move(block));
    } else {
      note(reading_.as_text, name);
    }
  }

  /// The place on the stack of the innermost container of a kind; 0 where there is none. What stands in a table's cell
  /// does not reach out of it.
  std::size_t innermost(Kind kind) const {
    const bool in_table = kind == Kind::table || kind == Kind::row || kind == Kind::cell;
    for (std::size_t i = open_.size() - 1; i > 0; --i) {
      if (open_[i].kind == kind) return i;
      if (open_[i].kind == Kind::cell && !in_table) return 0;
      if (open_[i].kind == Kind::table) return 0;
      if (open_[i].kind == Kind::quote && kind == Kind::list) return 0;
    }
    return 0;
  }

  bool close_down_to(Kind kind) {
    const std::size_t at = innermost(kind);
    while (at > 0 && open_.size() > at + 1) close_container();
    return at > 0;
  }

  void close_up_to(Kind kind) {
    if (close_down_to(kind)) close_container();
  }

  void close_container() {
    flush();
    Block closed = std::move(open_.back());
    open_.pop_back();
    if (closed.kind == Kind::table) {
      // A caption comes before its table.
      const auto rows = std::stable_partition(closed.children.begin(), closed.children.end(),
                                              [](const Block& block) { return block.kind != Kind::row; });
      for (auto each = closed.children.begin(); each != rows; ++each) add(std::move(*each));
      closed.children.erase(closed.children.begin(), rows);
    }
    if (!closed.children.empty() || closed.kind == Kind::cell) add(std::move(closed));
  }

  /// Ends the paragraph or heading that is being read.
  void flush() {
    if (is_blank(line_)) {
      line_.clear();
      return;
    }
    Block block = heading_ > 0 ? heading(heading_, std::move(line_)) : paragraph(std::move(line_));
    line_.clear();
    add(std::move(block));
  }

  /// Puts a block where it may stand.
  void add(Block block) {
    const auto wrap = [this, &block](Kind holder, Kind held) {
      if (open_.back().kind != holder || block.kind == held) return;
      Block wrapper = block_of(held);
      wrapper.children.push_back(std::move(block));
      block = std::move(wrapper);
    };
    wrap(Kind::list, Kind::item);
    wrap(Kind::row, Kind::cell);
    open_.back().children.push_back(std::move(block));
  }

  void end_code() {
    if (!in_code_block_) return;
    in_code_block_ = false;
    Block block = block_of(Kind::code);
    if (!code_.empty() && code_.front() == '\n') code_.erase(0, 1);
    block.text = std::move(code_);
    code_.clear();
    if (!block.text.empty()) add(std::move(block));
  }

  void line_break() {
    if (in_code_block_) {
      code_ += '\n';
      return;
    }
    Span span;
    span.kind = Span::Kind::line_break;
    span.marks = marks();
    line_.push_back(std::move(span));
  }

  void image(std::string_view attributes) {
    Span span = text_span(html_attribute(attributes, "alt"), marks());
    span.image = judged(html_attribute(attributes, "src"), LinkUse::resource);
    if (!span.image.empty()) span.kind = Span::Kind::image;
    line_.push_back(std::move(span));
  }

  /// The URL as it may stand in a story, or "" and a note.
  std::string judged(const std::string& url, LinkUse use) {
    if (url.empty()) return {};
    std::string storage;
    const LinkVerdict verdict = judge_link(url, use, storage);
    if (verdict.fault != LinkFault::none) note(reading_.refused_urls, url);
    return std::string(verdict.link.href);
  }

  static void note(std::set<std::string>& set, std::string_view name) {
    constexpr std::size_t kMost = 20;
    if (set.size() < kMost) set.emplace(name);
  }

  int* mark_of(std::string_view name) {
    if (name == "em" || name == "i") return &emphasis_;
    if (name == "strong" || name == "b") return &strong_;
    if (name == "s" || name == "del" || name == "strike") return &strike_;
    if (name == "code") return &inline_code_;
    return nullptr;
  }

  Marks marks() const { return {emphasis_ > 0, strong_ > 0, strike_ > 0, link_}; }

  HtmlReading reading_;
  Blocks open_;  ///< containers, from the outside in
  Line line_;    ///< of the paragraph that is being read
  int heading_ = 0;
  int emphasis_ = 0;
  int strong_ = 0;
  int strike_ = 0;
  int inline_code_ = 0;
  std::string link_;
  bool in_code_block_ = false;
  std::string code_;
};

}  // namespace

HtmlReading read_html(std::string_view html) { return HtmlReader().read(html); }

}  // namespace story::importing
