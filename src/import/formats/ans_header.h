// The fields of an ANS story that are no content elements.
#pragma once

#include "import/importer.h"

namespace story::importing {

/// An image element; without a url where it has none that can be shown.
Image ans_image(Importer& in, const Value& element);

/// Headline, standfirst, authors, dates, section and lead image.
void read_ans_header(Importer& in, const Value& root);

}  // namespace story::importing
