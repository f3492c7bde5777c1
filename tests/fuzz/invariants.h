// What must hold of every rendered output, checked without the code that made it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "render.h"

namespace story {

/// What is wrong with `html`, or "": elements and attributes on the lists of allow_list.h only, every tag closed in
/// order, no text that a parser could take for a tag, URLs of allowed schemes, ids that start with "story-", valid
/// UTF-8.
std::string broken_html_rule(std::string_view html);

/// The same for a whole result: also its size, its positions, and that it says "ok" exactly when nothing is an error.
std::string broken_result_rule(std::string_view json, const RenderResult& result);

}  // namespace story
