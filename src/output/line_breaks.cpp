// Estimates widths by script, and breaks lines by a small part of Unicode's rules (UAX #14).
#include "output/line_breaks.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "base/utf8.h"

namespace story {
namespace {

struct Letter {
  std::uint32_t code_point;
  std::string_view bytes;
};

std::vector<Letter> letters_of(std::string_view text) {
  std::vector<Letter> letters;
  for (; !text.empty(); text.remove_prefix(letters.back().bytes.size())) {
    const CodePoint first = first_code_point(text);
    letters.push_back({first.value, text.substr(0, first.size)});
  }
  return letters;
}

struct Range {
  std::uint32_t first;
  std::uint32_t last;
  double width;
};

constexpr double kMark = 0;  // stands over, under or inside another letter
constexpr double kFull = 1;

/// In order; what is in none of them is about as wide as a Cyrillic letter.
constexpr Range kRanges[] = {
    {0x0300, 0x036F, kMark}, {0x0590, 0x05CF, kMark}, {0x05D0, 0x05FF, 0.6},   {0x0600, 0x064A, 0.6},
    {0x064B, 0x065F, kMark}, {0x0660, 0x08FF, 0.6},   {0x0900, 0x0903, kMark}, {0x093C, 0x093C, kMark},
    {0x0941, 0x0948, kMark}, {0x094D, 0x094D, kMark}, {0x0981, 0x0981, kMark}, {0x09BC, 0x09BC, kMark},
    {0x09C1, 0x09C4, kMark}, {0x09CD, 0x09CD, kMark}, {0x1100, 0x11FF, kFull}, {0x200B, 0x200F, kMark},
    {0x2014, 0x2014, kFull}, {0x2018, 0x2019, 0.35},  {0x201C, 0x201F, 0.5},   {0x202A, 0x202E, kMark},
    {0x2060, 0x2069, kMark}, {0x2E80, 0xA4CF, kFull}, {0xAC00, 0xD7A3, kFull}, {0xF900, 0xFAFF, kFull},
    {0xFB1D, 0xFDFF, 0.6},   {0xFE00, 0xFE0F, kMark}, {0xFE30, 0xFE4F, kFull}, {0xFE70, 0xFEFF, 0.6},
    {0xFF00, 0xFF60, kFull}, {0xFFE0, 0xFFE6, kFull}, {0x1F000, 0x1FAFF, 1.3}, {0x20000, 0x3FFFD, kFull},
};
constexpr double kOther = 0.6;

double ascii_width(char letter) {
  if (letter == ' ') return 0.28;
  if (std::string_view("ijl.,:;'!|()[]").find(letter) != std::string_view::npos) return 0.34;
  if (std::string_view("mwMW@%&").find(letter) != std::string_view::npos) return 0.95;
  if (letter >= 'A' && letter <= 'Z') return 0.74;
  return 0.56;
}

double width_of(const Letter& letter) {
  if (letter.code_point < 0x80) return ascii_width(letter.bytes.front());
  const Range* found = std::find_if(std::begin(kRanges), std::end(kRanges), [&](const Range& range) {
    return letter.code_point >= range.first && letter.code_point <= range.last;
  });
  return found == std::end(kRanges) ? kOther : found->width;
}

/// Chinese and Japanese letters, which may begin a line anywhere. (Korean is written with spaces.)
bool is_ideographic(std::uint32_t letter) {
  return (letter >= 0x2E80 && letter <= 0xA4CF) || (letter >= 0xF900 && letter <= 0xFAFF) ||
         (letter >= 0xFF00 && letter <= 0xFF60) || (letter >= 0x20000 && letter <= 0x3FFFD);
}

bool holds(std::string_view list, const Letter& letter) { return list.find(letter.bytes) != std::string_view::npos; }

bool may_break_between(const Letter& before, const Letter& after) {
  constexpr std::string_view kOpening = "（「『【《〈〔［｛“‘«";
  constexpr std::string_view kClosing = "）」』】》〉〕］｝”’»、。，．・：；！？ー々…‥,.!?:;)";
  constexpr std::uint32_t kEmDash = 0x2014;
  if (before.code_point == ' ' || after.code_point == ' ' || holds(kClosing, after)) return false;
  if (before.code_point == kEmDash) return true;
  return (is_ideographic(before.code_point) || is_ideographic(after.code_point)) && !holds(kOpening, before);
}

/// Letters that stay together, and whether a space parts them from what is before them.
struct Word {
  std::vector<Letter> letters;
  double width = 0;
  bool spaced = false;
};

std::vector<Word> words_of(std::string_view text) {
  std::vector<Word> words;
  bool open = false;
  bool spaced = false;
  for (const Letter& letter : letters_of(text)) {
    if (letter.code_point == ' ') {
      open = false;
      spaced = true;
      continue;
    }
    if (open && may_break_between(words.back().letters.back(), letter)) open = false;
    if (!open) words.push_back({{}, 0, spaced});
    open = true;
    spaced = false;
    words.back().letters.push_back(letter);
    words.back().width += width_of(letter);
  }
  return words;
}

class Lines {
 public:
  explicit Lines(double width) : width_(width) {}

  void add(const Word& word) {
    const double space = word.spaced && !lines_.empty() ? ascii_width(' ') : 0;
    if (lines_.empty() || used_ + space + word.width > width_) {
      lines_.emplace_back();
      used_ = 0;
    } else if (space > 0) {
      lines_.back() += ' ';
      used_ += space;
    }
    for (const Letter& letter : word.letters) {
      const double width = width_of(letter);
      if (used_ > 0 && used_ + width > width_) {
        lines_.emplace_back();
        used_ = 0;
      }
      lines_.back() += letter.bytes;
      used_ += width;
    }
  }

  std::vector<std::string> take() { return std::move(lines_); }

 private:
  double width_;
  std::vector<std::string> lines_;
  double used_ = 0;
};

std::vector<std::string> filled(const std::vector<Word>& words, double width) {
  Lines lines(width);
  for (const Word& word : words) lines.add(word);
  return lines.take();
}

}  // namespace

double width_of(std::string_view text) {
  double width = 0;
  for (const Letter& letter : letters_of(text)) width += width_of(letter);
  return width;
}

bool holds_right_to_left(std::string_view text) {
  const std::vector<Letter> letters = letters_of(text);
  return std::any_of(letters.begin(), letters.end(), [](const Letter& letter) {
    return (letter.code_point >= 0x0590 && letter.code_point <= 0x08FF) ||
           (letter.code_point >= 0xFB1D && letter.code_point <= 0xFDFF) ||
           (letter.code_point >= 0xFE70 && letter.code_point <= 0xFEFC);
  });
}

std::vector<std::string> broken_into_lines(std::string_view text, double width) {
  const std::vector<Word> words = words_of(text);
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

}  // namespace story
