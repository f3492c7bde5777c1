// Markdown by way of md4c to HTML.
#pragma once

#include <cstdint>
#include <string_view>

#include "html/page.h"

namespace story {

enum class MarkdownMode : std::uint8_t {
  blocks,
  /// One paragraph's content, behind kGuard; a NUL is a line break.
  inline_only,
};

/// Starts an inline text: with it in front, nothing can start a heading, list, quotation, code block or link
/// definition. As punctuation it leaves emphasis after it as it is at the start of a line.
inline constexpr char kGuard = '.';

enum class MarkdownResult : std::uint8_t { done, table_too_large, too_large };

/// Parses and writes. Where a limit was passed, what is written is not whole.
MarkdownResult render_markdown(Page& page, std::string_view source, NodeId node, MarkdownMode mode);

}  // namespace story
