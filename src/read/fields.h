// Readers of the objects that several blocks have.
#pragma once

#include "read/reader.h"
#include "parts.h"

namespace story {

bool read_image(Object& in, Image& image);
bool read_source(Object& in, Source& source);

}  // namespace story
