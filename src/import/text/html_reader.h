// HTML, as it stands within the JSON of other formats, to structured text.
#pragma once

#include <set>
#include <string>
#include <string_view>

#include "import/text/rich_text.h"

namespace story::importing {

/// What was read, and what could not be kept.
struct HtmlReading {
  Blocks blocks;
  std::set<std::string> as_text;       ///< elements whose text alone was kept
  std::set<std::string> left_out;      ///< elements left out with what they hold
  std::set<std::string> refused_urls;  ///< links and images that could not be kept
};

/// Reads p, h1 to h6, em, i, strong, b, s, del, a, code, pre, ul, ol, li, blockquote, table, img, br and hr; div and
/// the like separate paragraphs; of other elements the text is kept. Never fails: what is not closed, closed twice or
/// wrongly nested is read as well as can be.
HtmlReading read_html(std::string_view html);

}  // namespace story::importing
