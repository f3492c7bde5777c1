// Text for terminals and logs, which take some characters for orders.
#pragma once

#include <string>
#include <string_view>

namespace story {

/// One line in which every character is seen: line breaks, controls (C0, DEL, C1) and marks that turn text around as
/// `\u{1b}`, bytes that are no UTF-8 as `\x9b`. For messages, which quote names of files and words of stories.
std::string visible(std::string_view text);

/// Text of some lines without what drives a terminal: controls but line breaks and tabs, and marks that turn text
/// around beyond their line. An isolate is closed where its line ends; marks that spell words stay.
std::string without_controls(std::string_view text);

/// UTF-8 text without the marks that say where a line may break, which searches and other programs take for letters:
/// soft hyphen, zero-width space, word joiner, byte order mark. Joiners, which spell words, stay.
std::string without_break_marks(std::string_view text);

}  // namespace story
