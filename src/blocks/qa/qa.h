// Questions and answers, each answer folded until its question is opened.
#pragma once

#include <string_view>

#include "parts.h"

namespace story {

struct Question {
  Markdown question;
  Markdown answer;
};

/// Questions with their answers.
struct Qa {
  std::string_view title;
  List<Question> items;
  bool collapsed = true;
};

/// Reads the block's own fields; false where it can't be shown.
bool read(Object& in, Qa& qa);

/// Writes the block's HTML. Its id and language are in page.block.
void render(Page& page, const Qa& qa);

}  // namespace story
