// Lines as inline Markdown.
#pragma once

#include <string>
#include <string_view>

#include "import/text/rich_text.h"

namespace story::importing {

/// Where a line will stand, which decides what must be escaped.
enum class Place : std::uint8_t {
  field,    ///< a field of inline Markdown: nothing can start a block there, and line breaks count as spaces
  block,    ///< a paragraph: its lines must not look like the start of a block
  heading,  ///< one line, which # may end
  cell,     ///< of a table: one line, where | ends the cell
};

/// The line as Markdown that gives exactly its text, with its marks as formatting and nothing else formatted.
std::string inline_markdown(const Line& line, Place place = Place::field);

/// Plain text as inline Markdown.
std::string escaped(std::string_view text, Place place = Place::field);

}  // namespace story::importing
