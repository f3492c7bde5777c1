// Character references of HTML that may stand in Markdown.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace story {

/// Appends what an entity such as `&amp;`, `&#8211;` or `&#x2013;` stands for. False, and nothing appended, where the
/// name is none of those known here: HTML 4's, and HTML's names of ASCII characters, without which a link could not be
/// judged. Numbers that are no character give U+FFFD.
bool append_entity(std::string& out, std::string_view entity);

/// What HTML takes the number of an unfit character (utf8.h) for: one from 0x80 to 0x9F for a character of
/// Windows-1252, in which old systems wrote, any other for itself.
std::uint32_t meant_by_unfit(std::uint32_t number);

/// The character of a name such as `amp`, or "".
std::string_view named_entity(std::string_view name);

}  // namespace story
