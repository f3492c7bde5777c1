// What `story --help` and `story COMMAND --help` print.
#pragma once

#include <string>
#include <string_view>

namespace story::cli {

/// About all commands.
std::string help();

/// About one command; "" where there is none of that name.
std::string_view help_about(std::string_view command);

}  // namespace story::cli
