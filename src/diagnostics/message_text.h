// How messages are put together. The lite engine has another message_text.cpp: lite/stop.cpp.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/messages.h"

namespace story::messages {

/// Each `{}` of the pattern is replaced by the next part; a part within quotes is cut short. `suggestion` as in
/// Diagnostic.
Message error(const char* code, const char* pattern, const std::initializer_list<std::string_view>& parts = {},
              const std::string_view& suggestion = {});
Message warning(const char* code, const char* pattern, const std::initializer_list<std::string_view>& parts = {},
                const std::string_view& suggestion = {});

/// `Did you mean "…"?` where a name is near, else the names there are.
std::string instead(std::string_view nearest, const std::vector<std::string_view>& names);

std::string counted(std::size_t number);
std::string kibibytes(std::size_t bytes);

}  // namespace story::messages
