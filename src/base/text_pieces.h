// Text in pieces that are found as a whole: words, and whatever stands between and beside them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace story {

/// The pieces of valid UTF-8 text, one after the other, in which `&…;` is a character, as in HTML. A word of letters,
/// digits and what belongs to them is one; so is a run of white space, and any other character. Scripts that do not
/// part words, such as Chinese, have a piece for each character. So has Korean, where words take endings, with an
/// empty piece where a word begins.
class TextPieces {
 public:
  explicit TextPieces(std::string_view text) : text_(text) {}

  /// Goes to the next piece; false behind the last.
  bool next();

  std::size_t begin() const { return begin_; }
  std::size_t end() const { return end_; }
  /// What is the same for each spelling of a piece: without marks for line breaks, one space for any. Until next().
  std::string_view key() const { return key_; }

 private:
  std::string_view text_;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
  std::string_view key_;
  std::string unbroken_;
  bool in_korean_ = false;
};

/// A text as it stands at the start of a sentence, if that is another: with a capital. Otherwise "".
std::string with_capital(std::string_view text, bool turkish);

}  // namespace story
