// The text of Apple News components.
#pragma once

#include "import/importer.h"

namespace story::importing {

/// A component's text, in the format that it names.
Blocks apple_news_text(Importer& in, const Value& component);

/// Text without markup: a line break is one, an empty line ends a paragraph. `additions` are its links.
Blocks apple_news_plain(Importer& in, const Value& text, const Value& additions);

}  // namespace story::importing
