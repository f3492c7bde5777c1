// What the widget says about a story in which nothing is wrong, but something most likely meant otherwise: the whole
// engine alone says it (src/read/advice.h).
#pragma once

#include "diagnostics/messages.h"

namespace story::messages {

Message currency_sign(std::string_view sign, std::string_view code);
Message number_as_text(std::string_view given, std::string_view number);
Message year_as_number(std::string_view year);
Message updated_first(std::string_view updated, std::string_view published);
Message typed_marks(std::string_view within);
Message no_words(std::string_view lang);
Message other_script(std::string_view lang, std::string_view letters);
Message shown_tag(std::string_view tag);
/// In plain text; `meant` is "" where nobody knows.
Message shown_markup(std::string_view markup, std::string_view meant);
Message unused_definition(std::string_view label);
Message other_number(std::uint32_t written, std::uint32_t shown);

}  // namespace story::messages
