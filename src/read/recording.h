// Reads films and sound.
#pragma once

#include "parts.h"
#include "read/reader.h"

namespace story {

/// The fields that both have; a film also has captions. Warns of speech that nobody can read.
bool read_recording(Object& in, Recording& recording, bool film);

/// A number of seconds: from 0, or above it.
void read_seconds(Object& in, Name name, Value& seconds, bool from_zero);

}  // namespace story
