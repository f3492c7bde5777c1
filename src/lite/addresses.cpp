// What addresses the lite engine lets pass: plain ones. Whether another is what was meant is for the whole engine to
// say, which has Unicode's tables of letters and the list of domains.
#include "base/ascii.h"
#include "link/doubt.h"
#include "link/host.h"
#include "lite/stop.h"

namespace story {
namespace {

/// Four numbers up to 255 without leading zeros: what nobody reads in another way.
bool is_plain_ipv4(std::string_view host) {
  std::uint32_t number = 0;
  std::size_t digits = 0;
  int dots = 0;
  for (const char c : host) {
    if (c == '.') {
      if (digits == 0) return false;
      ++dots;
      number = 0;
      digits = 0;
    } else {
      if (!is_ascii_digit(c) || (digits > 0 && number == 0)) return false;
      number = number * 10 + static_cast<std::uint32_t>(c - '0');
      if (number > 255) return false;
      ++digits;
    }
  }
  return dots == 3 && digits > 0;
}

}  // namespace

HostVerdict judge_authority(std::string_view authority) {
  const std::string_view host = authority.substr(0, authority.find(':'));
  if (host.size() < authority.size() && !is_port(authority.substr(host.size() + 1))) story_hand_over();
  char last_seen = '.';
  for (const char c : host) {
    if (!is_ascii_letter(c) && !is_ascii_digit(c) && c != '-' && (c != '.' || last_seen == '.')) story_hand_over();
    last_seen = c;
  }
  // Punycode ("xn--"), and other addresses in numbers.
  const std::string_view last = host.substr(host.rfind('.') + 1);
  if (host.find("--") != std::string_view::npos || last.empty() || (is_ascii_digit(last[0]) && !is_plain_ipv4(host)))
    story_hand_over();
  return {};
}

/// A path, a part of the page, or a file of the kinds that stories have beside them.
LinkDoubt judge_relative(std::string_view url, LinkUse /*use*/) {
  const std::string_view first = url.substr(0, url.find_first_of("/?#"));
  const std::string_view extension = first.substr(first.rfind('.') + 1);
  const bool named = extension.size() == first.size();
  // Each with a space before and behind it.
  constexpr std::string_view kFiles = " jpg png svg html webp mp4 webm mp3 vtt ";
  const std::size_t at = kFiles.find(extension);
  const bool file = extension.size() > 2 && at != std::string_view::npos && kFiles[at - 1] == ' ' &&
                    kFiles[at + extension.size()] == ' ' && !is_same_but_for_case(first.substr(0, 4), "www.");
  if (!first.empty() && first[0] != '.' &&
      (named ? first.find('@') != std::string_view::npos || url.find("//") != std::string_view::npos : !file))
    story_hesitate();
  return LinkDoubt::none;
}

Message doubt_about(std::string_view /*url*/, const LinkVerdict& /*verdict*/) { story_hand_over(); }

}  // namespace story
