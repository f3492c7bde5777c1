// What HTML may not hold.
#include "base/utf8.h"

namespace story {

std::string without_unfit(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const CodePoint next = first_code_point(text);
    if (next.value == 0 || !is_unfit(next.value)) out += text.substr(0, next.size);
    text.remove_prefix(next.size);
  }
  return out;
}

}  // namespace story
