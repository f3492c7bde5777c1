// The link policy: an allow-list of schemes, judged on the text a browser would see.
#include "link.h"

#include <algorithm>

#include "look_alike.h"

namespace story {
namespace {

constexpr bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }
constexpr bool is_slash(char c) { return c == '/' || c == '\\'; }
constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_scheme_character(char c) { return is_letter(c) || is_digit(c) || c == '+' || c == '-' || c == '.'; }
constexpr char to_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

/// The URL without what a browser drops. All C0 controls go, not just tabs and line breaks: none has a use in a URL.
std::string without_ignored(std::string_view url) {
  while (!url.empty() && (is_control(url.front()) || url.front() == ' ')) url.remove_prefix(1);
  while (!url.empty() && (is_control(url.back()) || url.back() == ' ')) url.remove_suffix(1);
  std::string kept(url);
  kept.erase(std::remove_if(kept.begin(), kept.end(), is_control), kept.end());
  return kept;
}

/// The scheme in lower case, or "" for a relative URL.
std::string scheme_of(std::string_view url) {
  if (url.empty() || !is_letter(url.front())) return {};
  std::string scheme;
  for (const char c : url) {
    if (c == ':') return scheme;
    if (!is_scheme_character(c)) return {};
    scheme += to_lower(c);
  }
  return {};
}

struct ByteSet {
  bool has[256] = {};
};

consteval ByteSet make_plain_bytes() {
  ByteSet set;
  for (unsigned byte = 0; byte < 0x80; ++byte) {
    const char c = static_cast<char>(byte);
    set.has[byte] =
        is_letter(c) || is_digit(c) || std::string_view("-._~!$&'()*+,;=:@/?#%").find(c) != std::string_view::npos;
  }
  return set;
}

/// RFC 3986's characters stand for themselves; whatever else is written as %XX of its UTF-8 bytes.
std::string percent_encoded(std::string&& url) {
  static constexpr ByteSet kPlain = make_plain_bytes();
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  const auto is_plain = [](char c) { return kPlain.has[static_cast<unsigned char>(c)]; };
  auto begin = std::find_if_not(url.begin(), url.end(), is_plain);
  if (begin == url.end()) return std::move(url);
  std::string out(url.begin(), begin);
  while (begin != url.end()) {
    const auto byte = static_cast<unsigned char>(*begin);
    out += '%';
    out += kDigits[byte >> 4];
    out += kDigits[byte & 0xF];
    const auto next = std::find_if_not(begin + 1, url.end(), is_plain);
    out.append(begin + 1, next);
    begin = next;
  }
  return out;
}

/// Browsers read a backslash around the host as a slash; written out, so that everyone sees the same host. Left alone
/// in "https://a.example\\@b.example", it would be encoded, and become part of a user name before another host.
void straighten_slashes_around_host(std::string& url) {
  const std::size_t slashes = url.find_first_of("/\\");
  const std::size_t host = url.find_first_not_of("/\\", slashes);
  const std::size_t end = std::min(url.find_first_of("/\\?#", host), url.size() - 1);
  for (std::size_t i = slashes; i <= end; ++i) {
    if (url[i] == '\\') url[i] = '/';
  }
}

LinkVerdict refused(LinkFault fault, std::string scheme = {}) { return {fault, {}, std::move(scheme), 0}; }

/// Whether `rest`, what follows the scheme, is "//" and a host.
bool has_host(std::string_view rest) {
  return rest.size() > 2 && is_slash(rest[0]) && is_slash(rest[1]) && !is_slash(rest[2]) && rest[2] != '?' &&
         rest[2] != '#';
}

}  // namespace

std::string_view host_of(std::string_view url) {
  const std::size_t slashes = url.find("//");
  if (slashes == std::string_view::npos) return {};
  std::string_view host = url.substr(slashes + 2);
  host = host.substr(0, host.find_first_of("/?#"));
  host.remove_prefix(host.rfind('@') + 1);  // npos + 1 is 0
  return host.substr(0, host.find(':'));
}

namespace {

LinkVerdict accepted(std::string url, bool external, std::uint32_t look_alike) {
  std::string href = percent_encoded(std::move(url));
  if (href.size() > kLongestUrl) return refused(LinkFault::length);
  return {LinkFault::none, {std::move(href), external}, {}, look_alike};
}

}  // namespace

LinkVerdict judge_link(std::string_view url, LinkUse use) {
  if (url.size() > kLongestUrl) return refused(LinkFault::length);
  std::string kept = without_ignored(url);
  if (kept.empty()) return refused(LinkFault::empty);
  const std::string scheme = scheme_of(kept);
  if (scheme == "mailto" || scheme == "tel") {
    if (use == LinkUse::resource) return refused(LinkFault::scheme, scheme);
    return accepted(std::move(kept), false, 0);
  }
  if (!scheme.empty() && scheme != "http" && scheme != "https") return refused(LinkFault::scheme, scheme);
  const std::string_view rest =
      scheme.empty() ? std::string_view(kept) : std::string_view(kept).substr(scheme.size() + 1);
  const bool external = !scheme.empty() || (rest.size() > 1 && is_slash(rest[0]) && is_slash(rest[1]));
  if (external && !has_host(rest)) return refused(LinkFault::host);
  if (!external) return accepted(std::move(kept), false, 0);
  straighten_slashes_around_host(kept);
  const std::uint32_t look_alike = look_alike_in(host_of(kept));
  return accepted(std::move(kept), true, look_alike);
}

}  // namespace story
