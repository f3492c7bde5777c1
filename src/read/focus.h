// What stays where a picture is cut.
#pragma once

#include "read/reader.h"

namespace story {

void read_focus(Object& in, Image& image);

}  // namespace story
