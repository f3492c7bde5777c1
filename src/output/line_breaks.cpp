// Estimates widths by script, and breaks lines by a small part of Unicode's rules (UAX #14). web/src/card/lines.ts does
// the same, by the same measures.
#include "output/line_breaks.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "base/bidi.h"
#include "base/utf8.h"
#include "output/card_measures.h"
#include "output/graphemes.h"

namespace story {
namespace {

double width_of_ascii(char letter) {
  if (letter == ' ') return kWidths.space;
  if (std::string_view("ijl.,:;'!|()[]").find(letter) != std::string_view::npos) return kWidths.narrow;
  if (std::string_view("mwMW@%&").find(letter) != std::string_view::npos) return kWidths.wide;
  return letter >= 'A' && letter <= 'Z' ? kWidths.capital : kWidths.other;
}

double width_of(std::uint32_t letter) {
  if (letter < 0x80) return width_of_ascii(static_cast<char>(letter));
  const WidthRange* found =
      std::find_if(std::begin(kWidthRanges), std::end(kWidthRanges),
                   [&](const WidthRange& range) { return letter >= range.first && letter <= range.last; });
  return found == std::end(kWidthRanges) ? kWidths.beyond_ascii : found->width;
}

double width_of(const Grapheme& grapheme) {
  constexpr std::uint32_t kFirstPicture = 0x1F000;
  constexpr std::uint32_t kLastPicture = 0x1FAFF;
  if (grapheme.first >= kFirstPicture && grapheme.first <= kLastPicture) return kWidths.picture;
  double width = 0;
  for (std::string_view rest = grapheme.bytes; !rest.empty();) {
    const CodePoint letter = first_code_point(rest);
    width += width_of(letter.value);
    rest.remove_prefix(letter.size);
  }
  return width;
}

/// Chinese and Japanese letters, which may begin a line anywhere. (Korean is written with spaces.)
bool is_ideographic(const Grapheme& grapheme) {
  const std::uint32_t letter = grapheme.first;
  return (letter >= 0x2E80 && letter <= 0xA4CF) || (letter >= 0xF900 && letter <= 0xFAFF) ||
         (letter >= 0xFF00 && letter <= 0xFF60) || (letter >= 0x20000 && letter <= 0x3FFFD);
}

bool holds(std::string_view list, const Grapheme& grapheme) {
  return list.find(grapheme.bytes) != std::string_view::npos;
}

constexpr std::string_view kOpening = "（「『【《〈〔［｛“‘«";
constexpr std::string_view kClosing = "）」』】》〉〕］｝”’»、。，．・：；！？ー々…‥,.!?:;)%";
/// Which side they stand on differs between languages.
constexpr std::string_view kQuotationMarks = "“”„‟‘’‚‛«»‹›\"'";
constexpr std::string_view kNoBreakSpaces = "\u00A0\u202F";

bool may_break_between(const Grapheme& before, const Grapheme& after) {
  constexpr std::uint32_t kEmDash = 0x2014;
  if (holds(kClosing, after)) return false;
  if (before.first == kEmDash) return true;
  return (is_ideographic(before) || is_ideographic(after)) && !holds(kOpening, before);
}

/// Whether a word that is too long for a line may be cut here.
bool may_cut_between(const Grapheme& before, const Grapheme& after) {
  const bool sticks = holds(kOpening, before) || holds(kQuotationMarks, before) || holds(kNoBreakSpaces, before);
  return !sticks && !holds(kClosing, after) && !holds(kQuotationMarks, after) && !holds(kNoBreakSpaces, after);
}

/// What stays together, and whether a space parts it from what is before it.
struct Word {
  std::vector<Grapheme> letters;
  double width = 0;
  bool spaced = false;

  void add(const Grapheme& letter) {
    letters.push_back(letter);
    width += width_of(letter);
  }
};

using Letters = std::vector<Grapheme>;

/// Whether all letters up to the next space or the end, of which there is one, are in a list.
bool all_until_space(std::string_view list, Letters::const_iterator from, Letters::const_iterator end) {
  const auto to = std::find_if(from, end, [](const Grapheme& letter) { return letter.first == ' '; });
  return from != to && std::all_of(from, to, [&](const Grapheme& letter) { return holds(list, letter); });
}

/// Whether marks stand alone behind the space, as in French, or before it.
bool is_glue(const Word& before, Letters::const_iterator space, Letters::const_iterator end) {
  const Letters& letters = before.letters;
  return all_until_space(kClosing, std::next(space), end) ||
         std::all_of(letters.begin(), letters.end(), [](const Grapheme& letter) { return holds(kOpening, letter); });
}

std::vector<Word> words_of(std::string_view text) {
  const Letters letters = graphemes_of(text);
  std::vector<Word> words;
  bool open = false;
  bool spaced = false;
  for (auto letter = letters.begin(); letter != letters.end(); ++letter) {
    const bool is_space = letter->first == ' ';
    if (is_space && !(open && is_glue(words.back(), letter, letters.end()))) {
      open = false;
      spaced = true;
      continue;
    }
    if (open && !is_space && may_break_between(words.back().letters.back(), *letter)) open = false;
    if (!open) words.push_back({{}, 0, spaced});
    open = true;
    spaced = false;
    words.back().add(*letter);
  }
  return words;
}

class Lines {
 public:
  explicit Lines(double width) : width_(width) {}

  void add(const Word& word) {
    const double space = word.spaced && !lines_.empty() ? kWidths.space : 0;
    if (lines_.empty() || used_ + space + word.width > width_) {
      begin_line();
    } else if (space > 0) {
      lines_.back() += ' ';
      used_ += space;
    }
    if (word.width > width_) return add_in_pieces(word);
    for (const Grapheme& letter : word.letters) lines_.back() += letter.bytes;
    used_ += word.width;
  }

  std::vector<std::string> take() { return std::move(lines_); }

 private:
  void begin_line() {
    lines_.emplace_back();
    used_ = 0;
  }

  void add_in_pieces(const Word& word) {
    const Letters& letters = word.letters;
    for (auto from = letters.begin(); from != letters.end();) {
      auto to = std::next(from);
      while (to != letters.end() && !may_cut_between(*std::prev(to), *to)) ++to;
      std::string piece;
      double width = 0;
      for (; from != to; ++from) {
        piece += from->bytes;
        width += width_of(*from);
      }
      if (used_ > 0 && used_ + width > width_) begin_line();
      lines_.back() += piece;
      used_ += width;
    }
  }

  double width_;
  std::vector<std::string> lines_;
  double used_ = 0;
};

std::vector<std::string> filled(const std::vector<Word>& words, double width) {
  Lines lines(width);
  for (const Word& word : words) lines.add(word);
  return lines.take();
}

std::vector<std::string> balanced(std::string_view paragraph, double width) {
  const std::vector<Word> words = words_of(paragraph);
  std::vector<std::string> lines = filled(words, width);
  // As narrow as it can be without another line or a word broken: the last line is not a word alone.
  double low = width / 2;
  for (const Word& word : words) low = std::max(low, std::min(word.width, width));
  double high = width;
  constexpr int kSteps = 6;
  for (int step = 0; step < kSteps; ++step) {
    const double middle = (low + high) / 2;
    std::vector<std::string> narrower = filled(words, middle);
    if (narrower.size() > lines.size()) {
      low = middle;
    } else {
      high = middle;
      lines = std::move(narrower);
    }
  }
  return lines;
}

/// Calls `use` with each paragraph.
template <typename Use>
void for_each_paragraph(std::string_view text, Use use) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (end > 0) use(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

}  // namespace

double width_of(std::string_view text) {
  double width = 0;
  for (const Grapheme& grapheme : graphemes_of(text)) width += width_of(grapheme);
  return width;
}

double width_of_space() { return kWidths.space; }

std::vector<Unbroken> unbroken_parts(std::string_view text) {
  std::vector<Unbroken> parts;
  for (const Word& word : words_of(text)) parts.push_back({word.width, word.spaced});
  return parts;
}

double longest_word(std::string_view text) {
  double longest = 0;
  for_each_paragraph(text, [&](std::string_view paragraph) {
    for (const Word& word : words_of(paragraph)) longest = std::max(longest, word.width);
  });
  return longest;
}

bool holds_right_to_left(std::string_view text) {
  const Letters letters = graphemes_of(text);
  return std::any_of(letters.begin(), letters.end(),
                     [](const Grapheme& letter) { return is_right_to_left_letter(letter.first); });
}

std::vector<std::string> broken_into_lines(std::string_view text, double width) {
  std::vector<std::string> lines;
  for_each_paragraph(text, [&](std::string_view paragraph) {
    for (std::string& line : balanced(paragraph, width)) lines.push_back(std::move(line));
  });
  return lines;
}

}  // namespace story
