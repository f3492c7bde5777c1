// The rules of the formats that stories go out in.
#pragma once

#include <string>
#include <string_view>

namespace story {

/// Makes everything of a story that can be made, and reads each as what it is; the first rule that is broken, or "".
std::string broken_way_out(std::string_view json);

/// Why a text is no well-formed XML 1.0 without a DOCTYPE, or "".
std::string broken_xml_rule(std::string_view xml);

}  // namespace story
