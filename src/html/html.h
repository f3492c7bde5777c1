// The only place that writes HTML, and so the only place that escapes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "html/allow_list.h"

namespace story {

/// Never defined: to reach a call of it while compiling is the error message.
void this_markup_is_not_on_the_allow_list();

/// A piece of markup that stands in this program's source. It can be made from a string literal only (the constructor
/// runs at compile time), so nothing that comes from a story can become one; and only from one that is allowed. It is
/// one pointer, since WebAssembly passes a pair such as a string_view through memory, in far more code.
class Markup {
 public:
  template <std::size_t N>
  consteval Markup(const char (&literal)[N]) : text_(literal) {  // NOLINT(google-explicit-constructor)
    if (!is_allowed_markup({literal, N - 1})) this_markup_is_not_on_the_allow_list();
  }

  constexpr const char* text() const { return text_; }

 private:
  const char* text_;  ///< ends with NUL
};

/// An attribute's name, made and checked in the same way.
class AttributeName {
 public:
  template <std::size_t N>
  consteval AttributeName(const char (&literal)[N]) : text_(literal) {  // NOLINT(google-explicit-constructor)
    if (!is_allowed_attribute({literal, N - 1})) this_markup_is_not_on_the_allow_list();
  }

  constexpr const char* text() const { return text_; }

 private:
  const char* text_;  ///< ends with NUL
};

/// HTML kept to be written again. Only a writer makes it, of what it has written, so nothing else passes unescaped.
class WrittenHtml {
 public:
  WrittenHtml() = default;

  bool operator==(const WrittenHtml&) const = default;

  std::string_view text() const { return text_; }
  /// What stands between two places, without its tags and the numbers of its notes.
  WrittenHtml words(std::size_t begin, std::size_t end) const;

 private:
  friend class HtmlWriter;
  explicit WrittenHtml(std::string_view text) : text_(text) {}

  std::string text_;
};

/// Builds HTML text. Values are escaped unless they are Markup. Past `limit` bytes it writes nothing more. Texts are
/// taken by reference for the reason given at Markup.
class HtmlWriter {
 public:
  /// `unfit`: texts may hold characters that HTML may not, which are left out.
  explicit HtmlWriter(std::size_t limit, bool unfit = false) : limit_(limit), unfit_(unfit) {}

  /// From here on texts may hold such characters.
  void leave_out_unfit() { unfit_ = true; }

  HtmlWriter& markup(Markup markup);
  /// Starts a new line, unless at the start of one.
  HtmlWriter& line();
  /// Character data. NUL becomes U+FFFD and CR becomes LF, since an HTML parser would change them.
  HtmlWriter& text(const std::string_view& text);
  /// A whole number, in text or in an attribute value that markup() has opened.
  HtmlWriter& number(std::uint32_t number);
  /// ` name="value"`.
  HtmlWriter& attribute(AttributeName name, const std::string_view& value);
  HtmlWriter& attribute(AttributeName name, std::uint32_t value);
  /// The same, but nothing at all for an empty value.
  HtmlWriter& optional_attribute(AttributeName name, const std::string_view& value);
  /// Text within an attribute value that markup() has opened.
  HtmlWriter& attribute_text(const std::string_view& text);
  /// `<h2 … ` without its end, and `</h2>`; levels beyond 6 become 6.
  HtmlWriter& open_heading(int level);
  HtmlWriter& close_heading(int level);
  static constexpr int kHeadingLevels = 6;
  /// Gives each heading that was written since `mark` the level that `levels` has at its own; levels beyond 6 become 6.
  void change_headings(std::size_t mark, const int (&levels)[kHeadingLevels + 1]);

  HtmlWriter& again(const WrittenHtml& html);
  /// The same for what stands between two places of it.
  HtmlWriter& again(const WrittenHtml& html, std::size_t begin, std::size_t end);

  /// Puts markup in where mark() was.
  void insert(std::size_t mark, Markup markup);
  /// What was written since; a view until more is.
  std::string_view written(std::size_t mark) const { return {out_.get() + mark, size_ - mark}; }

  bool overflowed() const { return overflowed_; }

  /// A place to come back to: rewind(mark()) forgets what was written since, an overflow included.
  std::size_t mark() const { return size_; }
  void rewind(std::size_t mark);
  WrittenHtml since(std::size_t mark) const { return WrittenHtml(written(mark)); }

  std::string take();

 private:
  void append(const char* text, std::size_t size);
  /// Makes room for at least so many bytes in all.
  void grow(std::size_t least);
  void append(const char* text);
  void escape(std::string_view text, const unsigned char (&table)[256]);

  /// The HTML, and room for more of it: std::string's own append() is slow in WebAssembly, and its resize() writes
  /// zeros.
  std::unique_ptr<char[]> out_;
  std::size_t size_ = 0;
  std::size_t room_ = 0;
  std::size_t limit_;
  bool unfit_;
  bool overflowed_ = false;
};

}  // namespace story
