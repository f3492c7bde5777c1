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

/// The same about a field that an object lacks.
Message lack(std::string_view field, const char* pattern, const std::initializer_list<std::string_view>& parts);

/// `Did you mean "…"?` where a name is near, else the names there are.
std::string instead(std::string_view nearest, const std::vector<std::string_view>& names);

/// At most so many code points of a part that stands without quotes.
std::string_view brief(std::string_view part, std::size_t most);

/// An id as it could have been meant: "By the numbers" gives "by-the-numbers".
std::string as_id(std::string_view text);

std::string counted(std::size_t number);
std::string kibibytes(std::size_t bytes);

}  // namespace story::messages
