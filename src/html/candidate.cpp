// Addresses in srcset, which is split at white space and commas.
#include "html/candidate.h"

#include <string>

namespace story {

void write_unusual_candidate(HtmlWriter& html, std::string_view href) {
  const std::size_t begin = href.find_first_not_of(',');
  const std::size_t end = href.find_last_not_of(',');
  std::string out;
  for (std::size_t i = 0; i < href.size(); ++i) {
    const char c = href[i];
    if (c == ' ') {
      out += "%20";
    } else if (c == ',' && (i < begin || i > end)) {
      out += "%2C";
    } else {
      out += c;
    }
  }
  html.attribute_text(out);
}

}  // namespace story
