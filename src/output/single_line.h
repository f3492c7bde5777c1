// Rendered HTML without line breaks, for pages whose filters turn them into tags.
#pragma once

#include <string>
#include <string_view>

namespace story {

/// HTML that render() has made, on one line but for preformatted text, where a line break is a line. Between words and
/// tags a space means the same; within an attribute's value a line break is written as `&#10;`.
std::string single_line(std::string_view html);

}  // namespace story
