// The table of formats. A document is of the first that recognizes it.
#include "import/formats/formats.h"

namespace story::importing {

const std::vector<Format>& formats() {
  static const std::vector<Format> table = {
      {"ft", "FT content-tree", recognize_ft, import_ft},
      {"guardian", "document of the Guardian's", recognize_guardian, import_guardian},
      {"apple-news", "Apple News document", recognize_apple_news, import_apple_news},
      {"portable-text", "Portable Text", recognize_portable_text, import_portable_text, accepts_portable_text},
      {"ans", "ANS", recognize_ans, import_ans},
  };
  return table;
}

}  // namespace story::importing
