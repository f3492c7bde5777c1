// Reads back the HTML that this program writes: every tag is well formed, every element closed, every attribute quoted.
#pragma once

#include <string>
#include <string_view>

namespace story {

/// The value of an attribute within a start tag, or "".
std::string_view attribute(std::string_view tag, std::string_view name);

/// Whether elements of this name hold nothing and have no end tag.
bool is_void(std::string_view name);

/// The character that a reference at the start of the text stands for is taken off it; else its first one.
char take_character(std::string_view& text);

std::string without_references(std::string_view text);

}  // namespace story
