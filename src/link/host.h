// What browsers would make of an address, and whether that is likely to be meant. The lite engine has a judge of its
// own, which stops where it can't tell: src/lite/addresses.cpp.
#pragma once

#include <string_view>

#include "base/number.h"
#include "link/link.h"

namespace story {

struct HostVerdict {
  LinkDoubt doubt = LinkDoubt::none;
  std::uint32_t look_alike = 0;
  bool is_ipv6 = false;
};

/// Whether text is the number of a port (URL Standard, "port state").
inline bool is_port(std::string_view text) {
  constexpr std::uint32_t kLast = 65535;
  const std::string_view digits = take_digits(text);
  return text.empty() && !digits.empty() && number_of(digits) <= kLast;
}

/// Judges what stands between `//` and the path, as the WHATWG URL Standard reads it: user, host and port.
HostVerdict judge_authority(std::string_view authority);

/// Judges a relative URL: whether it is likely to be an absolute one that lacks its start.
LinkDoubt judge_relative(std::string_view url, LinkUse use);

}  // namespace story
