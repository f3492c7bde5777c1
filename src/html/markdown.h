// Markdown (CommonMark 0.31 and GFM tables and strikethrough, without raw HTML) to safe HTML.
#pragma once

#include <string_view>

#include "html/page.h"
#include "parts.h"

namespace story {

/// Writes block Markdown. Where it goes past a limit the text is shown without formatting, and reported.
void render_blocks(Page& page, const Markdown& markdown);

/// Writes inline Markdown: one paragraph's content, whatever its first characters would start on a line of their own.
/// Line breaks count as spaces.
void render_inline(Page& page, const Markdown& markdown);

/// The same for words that may run against the page: Page::turn_words().
void render_words(Page& page, const Markdown& markdown);

/// Writes inline Markdown as paragraphs, `<p>…</p>` each, split at blank lines. The first begins with the mark `open`,
/// the last ends with `close`, where there are such.
void render_paragraphs(Page& page, const Markdown& markdown, std::string_view open, std::string_view close);

}  // namespace story
