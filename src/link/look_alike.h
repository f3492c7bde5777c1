// Hosts that can be taken for others: https://аpple.com, whose first letter is Cyrillic.
#pragma once

#include <cstdint>
#include <string_view>

namespace story {

/// The first letter of a decoded host that readers may take for a Latin one or for a slash, or 0, by Unicode's rules
/// (UTS 39). Looked at label by label: a letter of another alphabet counts beside Latin ones ("аpple"), and where each
/// letter of its label looks Latin ("сор"), unless the domain is of that alphabet, too ("сор.рф"). A host that is
/// simply in another alphabet ("новини") does not. Labels in Punycode (RFC 3492) are decoded.
std::uint32_t look_alike_in(std::string_view host);

}  // namespace story
