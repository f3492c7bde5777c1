// The nodes of FT content-tree that are films, sound, posts, pictures together and tables.
#pragma once

#include <string_view>

#include "import/formats/ft_text.h"
#include "import/importer.h"

namespace story::importing {

void write_ft_media(Importer& in, FtText& text, const Value& node, std::string_view type);

/// A table with a caption becomes a block, any other is text.
void write_ft_table(Importer& in, FtText& text, const Value& node);

}  // namespace story::importing
