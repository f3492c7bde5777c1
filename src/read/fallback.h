// What stands for a block where it can't be shown.
#pragma once

#include "read/reader.h"

namespace story {

/// That of the block that `in` is.
void read_fallback(Object& in, Fallback& fallback);

}  // namespace story
