// Quotations: what was said, by whom, when, where, and how we know.
#pragma once

#include <cstdint>
#include <string_view>

#include "parts.h"

namespace story {

struct Speaker {
  std::string_view name;
  std::string_view role;
  std::string_view organization;
  Image image;
  Link url;
};

/// When, where and on what occasion something was said.
struct Said {
  Date date;
  std::string_view place;
  Markdown occasion;
};

/// The words of a quotation in another language.
struct OtherWords {
  std::string_view lang;
  std::string_view text;
};

/// The piece of a recording in which it is said.
struct QuoteAudio {
  Link url;
  Value start;  ///< seconds
  Value end;
  Markdown transcript;
};

struct Quote {
  enum class Style : std::uint8_t { card, pull };

  Markdown text;
  bool has_marks = false;  ///< the text stands within quotation marks already
  Speaker speaker;
  Said said;
  Source source;
  OtherWords original;     ///< in the language it was said in
  OtherWords translation;  ///< in the story's language, where the quotation is in another one
  QuoteAudio audio;
  Style style = Style::card;
  BlockSize size = BlockSize::text;
};

/// Reads the block's own fields; false where it can't be shown.
bool read(Object& in, Quote& quote);

/// Writes the block's HTML. Its id and language are in page.block.
void render(Page& page, const Quote& quote);

}  // namespace story
