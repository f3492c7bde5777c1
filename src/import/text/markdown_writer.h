// Blocks as Markdown.
#pragma once

#include <string>

#include "import/text/rich_text.h"

namespace story::importing {

/// How a block of text came through.
enum class Written : std::uint8_t {
  whole,
  flattened,  ///< lists too deep in one another or tables too large became paragraphs
};

/// Blocks as Markdown, for a text block or any field of whole Markdown.
std::string block_markdown(const Blocks& blocks, Written& written);

/// Blocks as the paragraphs of a quotation: inline Markdown, an empty line between two of them.
std::string paragraph_markdown(const Blocks& blocks);

}  // namespace story::importing
