// Many stories, one a line.
#pragma once

#include "cli/arguments.h"

namespace story::cli {

/// Reads one story a line from each file and writes one result a line, in the same order; a bad line is a bad result.
/// Memory stays within a few lines a job, however long the files. On a terminal, stderr tells how far it is.
int run_batch(const Arguments& arguments);

}  // namespace story::cli
