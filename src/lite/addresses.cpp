// What addresses the lite engine lets pass: plain ones. Whether another is what was meant is for the whole engine to
// say, which has Unicode's tables of letters and the list of domains.
#include "base/ascii.h"
#include "link/doubt.h"
#include "link/host.h"
#include "lite/stop.h"

namespace story {

HostVerdict judge_authority(std::string_view authority) {
  for (const char c : authority) {
    if (!is_ascii_letter(c) && !is_ascii_digit(c) && c != '.' && c != '-') story_hand_over();
  }
  // Punycode ("xn--"), and addresses in numbers.
  if (authority.find("--") != std::string_view::npos || is_ascii_digit(authority.back())) story_hand_over();
  return {};
}

/// A path, a part of the page, or a file of the kinds that stories have beside them.
LinkDoubt judge_relative(std::string_view url, LinkUse /*use*/) {
  const std::string_view first = url.substr(0, url.find_first_of("/?#"));
  const std::string_view extension = first.substr(first.rfind('.') + 1);
  const bool named = extension.size() == first.size();
  const bool file = extension == "jpg" || extension == "png" || extension == "svg" || extension == "html";
  if (!first.empty() && first[0] != '.' &&
      (named ? first.find('@') != std::string_view::npos || url.find("//") != std::string_view::npos : !file))
    story_hand_over();
  return LinkDoubt::none;
}

Message doubt_about(std::string_view /*url*/, const LinkVerdict& /*verdict*/) { story_hand_over(); }

}  // namespace story
