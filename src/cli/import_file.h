// The command `import`.
#pragma once

#include <string_view>

#include "cli/arguments.h"
#include "import/import.h"

namespace story::cli {

/// Prints the story in a document of another format, and on stderr its loss report; false where there is no story.
bool import_file(const Arguments& arguments, std::string_view file, std::string_view json);

}  // namespace story::cli
