// Names of slots: each once in a story.
#pragma once

#include "read/reader.h"
#include "story.h"

namespace story {

/// Takes names away that can't be used, or that another slot has: the page could fill only one.
void check_slots(Object& in, List<Block>& blocks);

}  // namespace story
