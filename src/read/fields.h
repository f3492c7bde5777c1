// Readers of the objects that several blocks have.
#pragma once

#include "parts.h"
#include "read/reader.h"

namespace story {

bool read_image(Object& in, Image& image);
void read_size(Object& in, BlockSize& size);
bool read_source(Object& in, Source& source);

}  // namespace story
