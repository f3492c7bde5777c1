// The link policy: an allow-list of schemes, judged on the text a browser would see.
#include "link/link.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/ascii_set.h"
#include "link/host.h"

namespace story {
namespace {

constexpr bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }
constexpr bool is_slash(char c) { return c == '/' || c == '\\'; }
constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_scheme_character(char c) {
  return is_letter(c) || is_ascii_digit(c) || c == '+' || c == '-' || c == '.';
}

/// The URL without what a browser drops. All C0 controls go, not just tabs and line breaks: none has a use in a URL.
std::string without_ignored(std::string_view url) {
  while (!url.empty() && (is_control(url.front()) || url.front() == ' ')) url.remove_prefix(1);
  while (!url.empty() && (is_control(url.back()) || url.back() == ' ')) url.remove_suffix(1);
  std::string kept;
  for (const char c : url) {
    if (!is_control(c)) kept += c;
  }
  return kept;
}

/// The scheme as it is written, or "" for a relative URL.
std::string_view scheme_of(std::string_view url) {
  if (url.empty() || !is_letter(url.front())) return {};
  std::size_t size = 0;
  while (size < url.size() && is_scheme_character(url[size])) ++size;
  return size < url.size() && url[size] == ':' ? url.substr(0, size) : std::string_view();
}

/// Whether `scheme` is `name`, which is in lower case.
bool is_scheme(const std::string_view& scheme, const char* name) {
  for (const char c : scheme) {
    if (to_ascii_lower(c) != *name++) return false;
  }
  return *name == 0;
}

constexpr AsciiSet kPlain("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/?#%");
constexpr AsciiSet kHostEnds("/?#");

/// RFC 3986's characters stand for themselves, in the first `brackets` bytes these as well; whatever else is written as
/// %XX of its UTF-8 bytes.
std::string percent_encoded(const std::string& url, std::size_t brackets) {
  constexpr char kDigits[] = "0123456789ABCDEF";
  std::string out;
  for (const char& c : url) {
    const auto byte = static_cast<unsigned char>(c);
    const bool bracket = (c == '[' || c == ']') && static_cast<std::size_t>(&c - url.data()) < brackets;
    if (kPlain.has(c) || bracket) {
      out += c;
    } else {
      const char encoded[] = {'%', kDigits[byte >> 4], kDigits[byte & 0xF]};
      out.append(encoded, sizeof encoded);
    }
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

LinkVerdict refused(LinkFault fault) { return {fault, {}, {}}; }

/// What stands between the slashes and the path.
std::string_view authority_of(std::string_view url) {
  const std::size_t slashes = url.find("//");
  if (slashes == std::string_view::npos) return {};
  const std::string_view rest = url.substr(slashes + 2);
  return rest.substr(0, kHostEnds.first_in(rest));
}

/// Whether `rest`, what follows the scheme, is "//" and a host.
bool has_host(std::string_view rest) {
  return rest.size() > 2 && is_slash(rest[0]) && is_slash(rest[1]) && !is_slash(rest[2]) && rest[2] != '?' &&
         rest[2] != '#';
}

}  // namespace

std::string_view host_of(std::string_view url) {
  std::string_view host = authority_of(url);
  host.remove_prefix(host.rfind('@') + 1);  // npos + 1 is 0
  return host.substr(0, host.find(':', host.find(']') + 1));
}

LinkVerdict judge_link(std::string_view url, LinkUse use, std::string& storage) {
  if (url.size() > kLongestUrl) return refused(LinkFault::length);
  const bool plain = std::all_of(url.begin(), url.end(), [](char c) { return kPlain.has(c); });
  if (!plain) url = storage = without_ignored(url);
  if (url.empty()) return refused(LinkFault::empty);
  const std::string_view scheme = scheme_of(url);
  const bool is_contact = is_scheme(scheme, "mailto") || is_scheme(scheme, "tel");
  const bool is_web = scheme.empty() || is_scheme(scheme, "http") || is_scheme(scheme, "https");
  if (is_contact ? use == LinkUse::resource : !is_web) {
    std::string lower;
    for (const char c : scheme) lower += to_ascii_lower(c);
    storage = std::move(lower);
    return {LinkFault::scheme, {}, storage};
  }
  std::string_view rest = url;
  if (!scheme.empty()) rest.remove_prefix(scheme.size() + 1);
  const bool external = !is_contact && (!scheme.empty() || (rest.size() > 1 && is_slash(rest[0]) && is_slash(rest[1])));
  if (external && !has_host(rest)) return refused(LinkFault::host);
  if (external && !plain) straighten_slashes_around_host(storage);
  HostVerdict host;
  if (external) {
    host = judge_authority(authority_of(url));
  } else if (scheme.empty()) {
    host.doubt = judge_relative(url, use);
  }
  if (!plain) {
    const std::string_view authority = authority_of(storage);
    url = storage = percent_encoded(
        storage, host.is_ipv6 ? static_cast<std::size_t>(authority.data() - storage.data()) + authority.size() : 0);
  }
  if (url.size() > kLongestUrl) return refused(LinkFault::length);
  return {LinkFault::none, {url, external}, {}, host.doubt, host.look_alike};
}

}  // namespace story
