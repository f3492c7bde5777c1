#include "link/doubt.h"

#include <string>

namespace story {
namespace {

/// What was meant, where that is plain: the host without what it may not hold.
std::string without_spaces(std::string_view url) {
  std::string out;
  for (const char c : url) {
    if (c != ' ') out += c;
  }
  std::string storage;
  const bool mended = out.size() < url.size() && judge_link(out, LinkUse::navigation, storage).doubt == LinkDoubt::none;
  return mended ? out : std::string();
}

}  // namespace

Message doubt_about(std::string_view url, const LinkVerdict& verdict) {
  switch (verdict.doubt) {
    case LinkDoubt::user: return messages::host_before_host(url);
    case LinkDoubt::no_scheme: return messages::unlikely_address(url, "https://" + std::string(url));
    case LinkDoubt::no_colon: {
      std::string meant(url);
      return messages::unlikely_address(url, meant.insert(meant.find('/'), ":"));
    }
    case LinkDoubt::no_mailto: return messages::unlikely_address(url, "mailto:" + std::string(url));
    case LinkDoubt::host: return messages::unlikely_host(url, without_spaces(url));
    case LinkDoubt::port: return messages::unlikely_port(url);
    default: return messages::look_alike_host(url, verdict.look_alike);
  }
}

}  // namespace story
