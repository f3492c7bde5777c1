// HTML as a run of tags and texts, whatever its state.
#pragma once

#include <string>
#include <string_view>

namespace story::importing {

/// One tag, or the text up to the next.
struct HtmlToken {
  enum class Kind : std::uint8_t { text, start, end };

  Kind kind = Kind::text;
  std::string name;             ///< of a tag, in lower case
  std::string_view attributes;  ///< as they are written
  std::string text;             ///< with its character references read
};

/// Reads tokens as the HTML Standard's tokenizer does, less what needs no distinction here: comments, doctypes and
/// processing instructions are skipped, and so is the content of elements that hold no text to read, such as scripts.
class HtmlTokens {
 public:
  explicit HtmlTokens(std::string_view html) : rest_(html) {}

  /// False at the end.
  bool next(HtmlToken& token);

 private:
  bool skip_comment();
  bool read_tag(HtmlToken& token);
  void skip_content(std::string_view name);

  std::string_view rest_;
};

/// The value of an attribute, with its character references read; "" where there is none.
std::string html_attribute(std::string_view attributes, std::string_view name);

/// Text with its character references read. What is none stays as it is.
std::string without_references(std::string_view text);

/// Whether the content of this element is no text for readers.
bool is_opaque(std::string_view name);

}  // namespace story::importing
