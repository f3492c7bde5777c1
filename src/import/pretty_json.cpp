// Puts line breaks into JSON.
#include "import/pretty_json.h"

namespace story::importing {

std::string pretty_json(std::string_view compact) {
  std::string out;
  std::size_t depth = 0;
  bool in_string = false;
  const auto new_line = [&] {
    out += '\n';
    out.append(2 * depth, ' ');
  };
  for (std::size_t i = 0; i < compact.size(); ++i) {
    const char c = compact[i];
    const char next = i + 1 < compact.size() ? compact[i + 1] : '\0';
    if (in_string) {
      out += c;
      if (c == '\\') {
        out += next;
        ++i;
      }
      in_string = c != '"';
      continue;
    }
    switch (c) {
      case '"':
        in_string = true;
        out += c;
        break;
      case '{':
      case '[':
        out += c;
        if (next == '}' || next == ']') {
          out += next;
          ++i;
          break;
        }
        ++depth;
        new_line();
        break;
      case '}':
      case ']':
        --depth;
        new_line();
        out += c;
        break;
      case ',':
        out += c;
        new_line();
        break;
      case ':': out += ": "; break;
      default: out += c; break;
    }
  }
  out += '\n';
  return out;
}

}  // namespace story::importing
