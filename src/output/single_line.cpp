// Reads back the HTML that this program writes: "<" and ">" stand in it around tags only.
#include "output/single_line.h"

#include <algorithm>

namespace story {

std::string single_line(std::string_view html) {
  constexpr std::string_view kPreformatted = "<pre";
  constexpr std::string_view kEnd = "</pre>";
  std::string out;
  out.reserve(html.size());
  bool in_tag = false;
  for (std::size_t i = 0; i < html.size(); ++i) {
    if (html.substr(i, kPreformatted.size()) == kPreformatted) {
      const std::size_t end = std::min(html.find(kEnd, i), html.size());
      out += html.substr(i, end - i);
      i = end;
      if (i == html.size()) break;
    }
    const char c = html[i];
    if (c == '<') in_tag = true;
    if (c == '>') in_tag = false;
    if (c != '\n') {
      out += c;
    } else {
      out += in_tag ? "&#10;" : " ";
    }
  }
  return out;
}

}  // namespace story
