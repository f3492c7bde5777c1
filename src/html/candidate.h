// Addresses in srcset, which is split at white space and commas.
#pragma once

#include <string_view>

#include "html/html.h"

namespace story {

/// Whether an address can stand there as it is.
inline bool is_plain_candidate(std::string_view href) {
  return href.find(' ') == std::string_view::npos && href.front() != ',' && href.back() != ',';
}

/// Another address. Few are one: only the whole engine writes it.
void write_unusual_candidate(HtmlWriter& html, std::string_view href);

inline void write_candidate(HtmlWriter& html, std::string_view href) {
  is_plain_candidate(href) ? void(html.attribute_text(href)) : write_unusual_candidate(html, href);
}

}  // namespace story
