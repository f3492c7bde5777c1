// Writes inline Markdown. Whether CommonMark takes a * or _ for a delimiter hangs on its neighbours: where they would
// keep it from being one, the neighbour outside is written as a character reference, which counts as punctuation.
#include "import/text/markdown_inline.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/utf8.h"
#include "import/text/characters.h"

namespace story::importing {
namespace {

enum class Mark : std::uint8_t { link, strong, emphasis, strike };
constexpr std::array kMarks = {Mark::link, Mark::strong, Mark::emphasis, Mark::strike};

bool has(const Marks& marks, Mark mark) {
  switch (mark) {
    case Mark::link: return !marks.link.empty();
    case Mark::strong: return marks.strong;
    case Mark::emphasis: return marks.emphasis;
    case Mark::strike: return marks.strike;
  }
  return false;
}

void drop(Marks& marks, Mark mark) {
  switch (mark) {
    case Mark::link: marks.link.clear(); break;
    case Mark::strong: marks.strong = false; break;
    case Mark::emphasis: marks.emphasis = false; break;
    case Mark::strike: marks.strike = false; break;
  }
}

/// What the Markdown is made of, in order.
struct Piece {
  enum class Kind : std::uint8_t { text, markup, opening, closing };

  Kind kind = Kind::text;
  std::string text;  ///< escaped already; a delimiter as it is written
  Mark mark = Mark::strong;
  bool reference_first = false;  ///< write the first character as a reference
  bool reference_last = false;
  std::size_t partner = 0;  ///< of a delimiter
};

bool starts_block(char c) { return std::string_view("#>+-=:|~").find(c) != std::string_view::npos; }

/// `&` where an entity could be read.
bool starts_entity(std::string_view text) {
  std::size_t end = 1;
  if (end < text.size() && text[end] == '#') ++end;
  while (end < text.size() && (is_ascii_letter(text[end]) || is_ascii_digit(text[end]))) ++end;
  return end > 1 && end < text.size() && text[end] == ';';
}

/// Escapes text; `line_start` says whether it stands where a block could start.
std::string escape(std::string_view text, Place place, bool line_start) {
  std::string out;
  std::size_t digits = 0;  // at the start of the line, and nothing else so far
  bool at_start = line_start && place == Place::block;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool digit = is_ascii_digit(c);
    const bool ends_number =
        (c == '.' || c == ')') && digits > 0 && (i + 1 == text.size() || is_ascii_space(text[i + 1]));
    const bool special = std::string_view("\\`*_[]<~").find(c) != std::string_view::npos;
    if (special || (i == 0 && at_start && starts_block(c)) || ends_number ||
        (c == '&' && starts_entity(text.substr(i))) || (c == '|' && place == Place::cell) ||
        (c == '#' && place == Place::heading)) {
      out += '\\';
    }
    digits = digit && at_start && digits == i ? digits + 1 : 0;
    out += c;
  }
  return out;
}

std::size_t longest_run(std::string_view text, char wanted) {
  std::size_t longest = 0;
  std::size_t run = 0;
  for (const char c : text) {
    run = c == wanted ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  return longest;
}

/// Whether code can be written as such: the parser reads no longer runs of backticks around it, within a table's cell |
/// ends the cell even in code, and a paragraph that starts with a link is a definition where it goes on with ]:.
bool fits_code_span(const Span& code, Place place) {
  constexpr std::size_t kLongestFence = 32;
  const bool ends_cell = place == Place::cell && code.text.find('|') != std::string::npos;
  const bool defines = !code.marks.link.empty() && code.text.find("]:") != std::string::npos;
  return longest_run(code.text, '`') < kLongestFence && !ends_cell && !defines;
}

/// A code span, in more backticks than it holds.
std::string code_span(std::string_view code) {
  std::string text(code);
  std::replace_if(
      text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  const std::string fence(longest_run(text, '`') + 1, '`');
  const bool blank = text.find_first_not_of(' ') == std::string::npos;
  const bool pad = text.front() == '`' || text.back() == '`' || (text.front() == ' ' && text.back() == ' ' && !blank);
  const std::string_view padding = pad ? " " : "";
  std::string out = fence;
  out += padding;
  out += text;
  out += padding;
  return out + fence;
}

/// A judged URL within ( and ).
std::string destination(std::string_view url) {
  std::string out;
  for (std::size_t i = 0; i < url.size(); ++i) {
    const char c = url[i];
    if (c == '(' || c == ')' || c == '*' || c == '_' || c == '~' || c == '[' || c == ']' || c == '`' || c == '|' ||
        (c == '&' && starts_entity(url.substr(i)))) {
      out += '\\';
    }
    out += c;
  }
  return out;
}

class InlineWriter {
 public:
  explicit InlineWriter(Place place) : place_(place) {}

  std::string write(Line line) {
    nest(line, 0, line.size());
    choose_delimiters();
    // Each round can only add references; a few settle every text that anyone writes.
    constexpr int kRounds = 8;
    bool settled = false;
    for (int round = 0; round < kRounds && !settled; ++round) settled = !add_references();
    if (!settled) reference_every_edge();
    return joined();
  }

 private:
  /// Writes spans, the mark that reaches farthest outermost. Takes the marks written off the spans.
  void nest(Line& line, std::size_t begin, std::size_t end) {
    while (begin < end) {
      // White space stands outside of what starts or ends with it: no delimiter works beside it.
      if (separates(line[begin])) {
        add(line[begin++]);
        continue;
      }
      std::size_t reach = begin;
      Mark outermost = Mark::link;
      for (const Mark mark : kMarks) {
        std::size_t to = begin;
        while (to < end && has(line[to].marks, mark) &&
               (mark != Mark::link || line[to].marks.link == line[begin].marks.link)) {
          ++to;
        }
        if (to > reach) {
          reach = to;
          outermost = mark;
        }
      }
      if (reach == begin) {
        add(line[begin++]);
        continue;
      }
      while (separates(line[reach - 1])) --reach;
      const std::string link = line[begin].marks.link;
      for (std::size_t i = begin; i < reach; ++i) drop(line[i].marks, outermost);
      if (outermost == Mark::link) {
        markup("[");
        nest(line, begin, reach);
        markup("](" + destination(link) + ")");
      } else {
        const std::size_t opening = delimiter(Piece::Kind::opening, outermost);
        nest(line, begin, reach);
        const std::size_t closing = delimiter(Piece::Kind::closing, outermost);
        pieces_[opening].partner = closing;
        pieces_[closing].partner = opening;
      }
      begin = reach;
    }
  }

  void add(const Span& span) {
    switch (span.kind) {
      case Span::Kind::text:
        pieces_.push_back({Piece::Kind::text, escape(span.text, place_, line_start_)});
        line_start_ = false;
        break;
      case Span::Kind::code: markup(code_span(span.text)); break;
      case Span::Kind::image:
        markup("![" + escape(span.text, place_, false) + "](" + destination(span.image) + ")");
        break;
      case Span::Kind::line_break:
        markup(place_ == Place::block ? "\\\n" : " ");
        line_start_ = place_ == Place::block;
        break;
    }
  }

  void markup(std::string text) {
    pieces_.push_back({Piece::Kind::markup, std::move(text)});
    line_start_ = false;
  }

  std::size_t delimiter(Piece::Kind kind, Mark mark) {
    pieces_.push_back({kind, mark == Mark::strike ? "~~" : mark == Mark::strong ? "**" : "*", mark});
    line_start_ = false;
    return pieces_.size() - 1;
  }

  bool is_delimiter(std::size_t i) const {
    return i < pieces_.size() && (pieces_[i].kind == Piece::Kind::opening || pieces_[i].kind == Piece::Kind::closing);
  }

  /// Emphasis beside a ** is written with _, so that no two delimiters become one.
  void choose_delimiters() {
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      Piece& piece = pieces_[i];
      if (piece.kind != Piece::Kind::opening || piece.mark != Mark::emphasis) continue;
      bool beside = false;
      for (const std::size_t at : {i, piece.partner}) {
        if ((at > 0 && is_delimiter(at - 1) && pieces_[at - 1].mark == Mark::strong) ||
            (is_delimiter(at + 1) && pieces_[at + 1].mark == Mark::strong)) {
          beside = true;
        }
      }
      if (!beside) continue;
      piece.text = "_";
      pieces_[piece.partner].text = "_";
    }
  }

  /// The character before or behind a delimiter, as the parser sees it.
  std::uint32_t before(std::size_t i) const {
    if (i == 0) return ' ';
    const Piece& piece = pieces_[i - 1];
    return piece.reference_last ? ';' : last_code_point(piece.text).value;
  }
  std::uint32_t behind(std::size_t i) const {
    if (i + 1 == pieces_.size()) return ' ';
    const Piece& piece = pieces_[i + 1];
    return piece.reference_first ? '&' : first_code_point(piece.text).value;
  }

  /// Marks neighbours to be written as references where they must be; whether there were any.
  bool add_references() {
    bool added = false;
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (!is_delimiter(i)) continue;
      const bool opening = pieces_[i].kind == Piece::Kind::opening;
      const std::uint32_t outside = opening ? before(i) : behind(i);
      const std::uint32_t inside = opening ? behind(i) : before(i);
      const bool within_words = pieces_[i].text.front() == '*';
      if (is_gap(outside) || (within_words && is_word(inside))) continue;
      Piece& neighbour = pieces_[opening ? i - 1 : i + 1];
      // One character alone is the first and the last.
      const bool alone = first_code_point(neighbour.text).size == neighbour.text.size();
      if (opening || alone) neighbour.reference_last = true;
      if (!opening || alone) neighbour.reference_first = true;
      added = true;
    }
    return added;
  }

  void reference_every_edge() {
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
      if (pieces_[i].kind != Piece::Kind::text) continue;
      const bool opened = i > 0 && pieces_[i - 1].kind == Piece::Kind::closing;
      const bool closed = i + 1 < pieces_.size() && pieces_[i + 1].kind == Piece::Kind::opening;
      pieces_[i].reference_first |= opened && !is_gap(first_code_point(pieces_[i].text).value);
      pieces_[i].reference_last |= closed && !is_gap(last_code_point(pieces_[i].text).value);
    }
  }

  std::string joined() const {
    std::string out;
    for (const Piece& piece : pieces_) {
      std::string_view text = piece.text;
      // Not an image.
      if (!out.empty() && out.back() == '!' && text.front() == '[') out.insert(out.size() - 1, 1, '\\');
      const auto reference = [&out](std::uint32_t value) { out += "&#" + std::to_string(value) + ';'; };
      if (piece.reference_first) {
        const CodePoint first = first_code_point(text);
        reference(first.value);
        text.remove_prefix(first.size);
      }
      if (piece.reference_last && !text.empty()) {
        const CodePoint last = last_code_point(text);
        out += text.substr(0, text.size() - last.size);
        reference(last.value);
      } else {
        out += text;
      }
    }
    return out;
  }

  Place place_;
  bool line_start_ = true;
  std::vector<Piece> pieces_;
};

}  // namespace

std::string inline_markdown(const Line& line, Place place) {
  Line written = line;
  for (Span& span : written) {
    // No page shows them, and a reference to one of them means another character.
    span.text = without_unfit(span.text);
    if (span.kind == Span::Kind::code && !fits_code_span(span, place)) span.kind = Span::Kind::text;
  }
  return InlineWriter(place).write(tidy(std::move(written)));
}

std::string escaped(std::string_view text, Place place) { return inline_markdown({text_span(text)}, place); }

}  // namespace story::importing
