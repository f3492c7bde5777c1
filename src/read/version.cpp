// Which versions of the format are read: a later minor one as far as it is known.
#include "read/version.h"

#include <algorithm>

#include "base/number.h"

namespace story {

void judge_version(Object& in, const Value& version) {
  std::string_view minor = version.text.substr(1);
  // As a number 1.10 is 1.1.
  while (version.is_number && minor.size() > 2 && minor.back() == '0') minor.remove_suffix(1);
  if (minor == ".0" || minor == ".1") minor = {};
  std::string_view digits = minor.substr(std::min<std::size_t>(minor.size(), 1));
  const bool later = minor.starts_with('.') && !take_digits(digits).empty() && digits.empty();
  if (version.text.front() != '1' || !(minor.empty() || later)) {
    in.report().at_value(version.node, messages::unsupported_version(version.text));
  } else if (later) {
    in.report().at_value(version.node, messages::later_version(version.text));
  }
}

}  // namespace story
