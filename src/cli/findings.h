// Diagnostics as the command prints them.
#pragma once

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "cli/arguments.h"
#include "diagnostics/diagnostic.h"

namespace story::cli {

/// One line for each finding: the diagnostic's text, or a workflow command of GitHub's.
void print_findings(std::FILE* stream, const std::vector<Diagnostic>& found, std::string_view file, Format format);

}  // namespace story::cli
