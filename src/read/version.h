// Which versions of the format are read.
#pragma once

#include "read/reader.h"

namespace story {

/// A version that is not written as those that are known.
void judge_version(Object& in, const Value& version);

}  // namespace story
