// Advice (read/advice.h) about Markdown that shows something else than is written.
#pragma once

#include <string_view>

#include "json/report.h"
#include "parts.h"

namespace story {

/// Lists that are numbered otherwise than written, text that vanishes as the definition of a link that nothing uses,
/// and HTML that is shown as text.
void advise_on_blocks(Report& report, const Markdown& markdown);

/// HTML that is shown as text in an inline text, as the parser gets it.
void advise_on_inline(Report& report, std::string_view line, NodeId node);

}  // namespace story
