// Everything an import says, one function a message. Apart from the renderer's messages, which readers download.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "diagnostics/messages.h"

namespace story::importing::messages {

using story::Message;

// The document can't be imported.
Message unknown_format();
Message not_this_format(std::string_view format, std::string_view why);
Message remote_error(std::string_view said);
Message not_valid(std::string_view why);

// What became of a node. `text` is what its readers would have read there, or "".
Message only_id(std::string_view what, std::string_view text);
Message not_imported(std::string_view what, std::string_view text);
Message flattened(std::string_view what, std::string_view into);
Message kept_as_text(std::string_view what);
Message not_imported_fields(std::string_view list);

// What does not fit the story format, or its own.
Message refused_url(std::string_view url);
/// What the renderer finds in a text that is Markdown already.
Message in_markdown(const Diagnostic& found);
Message bad_date(std::string_view given);
Message bad_language(std::string_view given);
/// A correction without one.
Message no_date(std::string_view taken);
Message wrong_kind(std::string_view expected, std::string_view got);
Message missing(std::string_view what, std::string_view name);
Message breaks_rule(std::string_view rule);
Message headline_from_heading();
Message nothing_to_read();
Message no_headline(std::string_view placeholder);

}  // namespace story::importing::messages
