// The elements of ANS that are films, sound, posts and pictures together.
#pragma once

#include <string_view>

#include "import/importer.h"

namespace story::importing {

void write_ans_media(Importer& in, const Value& element, std::string_view type);

/// HTML that is one frame becomes an embed; false where it is something else.
bool write_ans_frame(Importer& in, const Value& element);

}  // namespace story::importing
