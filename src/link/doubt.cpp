#include "link/doubt.h"

#include <string>

namespace story {
namespace {

/// What was meant, where that is plain: the host without what it may not hold, or an address behind the start of
/// another.
std::string without_surplus(std::string_view url) {
  std::string storage;
  for (std::string_view part : {url, url.substr(url.find("//") + 2)}) {
    std::string out;
    for (const char c : part) {
      if (c != ' ') out += c;
    }
    const LinkVerdict verdict = judge_link(out, LinkUse::navigation, storage);
    if (verdict.link.external && verdict.doubt == LinkDoubt::none) return out;
  }
  return {};
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
    case LinkDoubt::host: return messages::unlikely_host(url, without_surplus(url));
    case LinkDoubt::port: return messages::unlikely_port(url);
    default: return messages::look_alike_host(url, verdict.look_alike);
  }
}

}  // namespace story
