// What a story says of itself, so that readers can judge it.
#pragma once

#include "read/reader.h"
#include "story.h"

namespace story {

/// How a text, a picture or a recording was made: a term of the IPTC.
void read_digital_source(Object& in, std::string_view& term);

/// Corrections, disclosure, rights, translators and how the story was made.
void read_trust(Object& in, Story& story);

/// Once the blocks are read: leads from each corrected block to its corrections. One of a block that is not there is
/// reported, and is one of the story.
void find_corrected(Object& in, Story& story);

void read_policies(Object& in, Policies& policies);

bool read_author(Object& in, Author& author);

}  // namespace story
