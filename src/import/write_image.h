// An image of a story that is made.
#pragma once

#include "base/json_writer.h"
#include "import/story_builder.h"

namespace story::importing {

/// The fields of an image, into an object that is open.
void write_image_fields(JsonWriter& out, const Image& image);

}  // namespace story::importing
