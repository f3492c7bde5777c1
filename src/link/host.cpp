#include "link/host.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "base/ascii.h"
#include "base/ascii_set.h"
#include "base/number.h"
#include "base/utf8.h"
#include "link/look_alike.h"

namespace story {
namespace {

/// What no host may hold once it is decoded (URL Standard, "forbidden domain code point"), or none is named with.
constexpr AsciiSet kForbidden(" #/:<>?@[\\]^|%\x7F!\"$&'()*+,;=`{}~");

constexpr AsciiSet kEndsOfSegment("/?#");

/// Top-level domains that addresses without https:// are written with, and that no file has as its extension.
constexpr std::string_view kDomains[] = {
    "ae",    "app", "ar",     "arts",    "at",  "au",   "ba",   "bbc", "be",     "bg",    "biz",    "blog", "br",
    "by",    "ca",  "ch",     "cl",      "cn",  "co",   "com",  "cz",  "de",     "dev",   "dk",     "edu",  "ee",
    "eg",    "es",  "eu",     "example", "fi",  "fm",   "fr",   "ge",  "gov",    "gr",    "hk",     "hr",   "hu",
    "ie",    "il",  "info",   "int",     "ir",  "it",   "jp",   "ke",  "kr",     "kz",    "lt",     "lu",   "lv",
    "media", "mil", "museum", "mx",      "net", "news", "ng",   "nl",  "no",     "nz",    "online", "org",  "press",
    "pt",    "ro",  "ru",     "se",      "sg",  "si",   "site", "sk",  "th",     "today", "tr",     "tv",   "tw",
    "ua",    "uk",  "us",     "world",   "xyz", "za",   "бел",  "бг",  "онлайн", "рф",    "сайт",   "срб",  "укр"};

bool is_digits(std::string_view text) { return !text.empty() && std::all_of(text.begin(), text.end(), is_ascii_digit); }

bool is_hexadecimal(char c) { return is_ascii_digit(c) || (to_ascii_lower(c) >= 'a' && to_ascii_lower(c) <= 'f'); }

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), to_ascii_lower);
  return out;
}

/// %XX as the byte it stands for.
std::string percent_decoded(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool encoded =
        text[i] == '%' && i + 2 < text.size() && is_hexadecimal(text[i + 1]) && is_hexadecimal(text[i + 2]);
    out += encoded ? static_cast<char>(number_of(lower(text.substr(i + 1, 2)), 16)) : text[i];
    if (encoded) i += 2;
  }
  return out;
}

/// One to four numbers, of which the last fills what the others leave of 32 bits (URL Standard, "IPv4 parser").
bool is_ipv4(std::string_view host) {
  std::uint32_t parts = 0;
  while (!host.empty()) {
    const std::size_t end = std::min(host.find('.'), host.size());
    const std::string part = lower(host.substr(0, end));
    host.remove_prefix(std::min(end + 1, host.size()));
    const bool hexadecimal = part.substr(0, 2) == "0x";
    const bool octal = !hexadecimal && part.size() > 1 && part[0] == '0';
    const std::string_view digits = std::string_view(part).substr(hexadecimal ? 2 : 0);
    const auto fits = [&](char c) {
      return hexadecimal ? is_hexadecimal(c) : octal ? c >= '0' && c < '8' : is_ascii_digit(c);
    };
    if (part.empty() || !std::all_of(digits.begin(), digits.end(), fits) || ++parts > 4) return false;
    const std::uint32_t value = number_of(digits, hexadecimal ? 16 : octal ? 8 : 10);
    const std::uint32_t most = host.empty() ? 0xFFFFFFFFU >> (8 * (parts - 1)) : 0xFF;
    if (value > most || digits.size() > 16) return false;
  }
  return true;
}

/// Eight groups of up to four digits, `::` for some of zeros, perhaps an IPv4 address for the last two (RFC 4291, 2.2).
bool is_ipv6(std::string_view text) {
  std::size_t groups = 0;
  const std::size_t gap = text.find("::");
  const auto count = [&groups](std::string_view part, bool last) {
    while (!part.empty()) {
      const std::size_t end = std::min(part.find(':'), part.size());
      const std::string_view group = part.substr(0, end);
      if (last && end == part.size() && group.find('.') != std::string_view::npos) {
        groups += 2;
        return std::count(group.begin(), group.end(), '.') == 3 &&
               group.find_first_not_of("0123456789.") == std::string_view::npos && is_ipv4(group);
      }
      if (group.empty() || group.size() > 4 || !std::all_of(group.begin(), group.end(), is_hexadecimal)) return false;
      ++groups;
      if (end + 1 == part.size()) return false;
      part.remove_prefix(std::min(end + 1, part.size()));
    }
    return true;
  };
  if (gap == std::string_view::npos) return count(text, true) && groups == 8;
  return count(text.substr(0, gap), false) && count(text.substr(gap + 2), true) && groups < 8;
}

/// Whether it ends as names of hosts do.
bool looks_like_host(std::string_view name) {
  const std::string host = lower(name);
  const auto stands_in_name = [](char c) {
    return is_ascii_letter(c) || is_ascii_digit(c) || c == '-' || c == '.' || static_cast<unsigned char>(c) >= 0x80;
  };
  const bool plausible = std::all_of(host.begin(), host.end(), stands_in_name) &&
                         host.find("..") == std::string::npos && !host.empty() && host.front() != '.' &&
                         host.back() != '.';
  const std::size_t dot = host.rfind('.');
  if (!plausible || dot == std::string::npos) return false;
  return host.substr(0, 4) == "www." ||
         std::find(std::begin(kDomains), std::end(kDomains), host.substr(dot + 1)) != std::end(kDomains);
}

/// A user's name is no host, as long as it has no dot; a password may look like a port.
bool user_looks_like_host(std::string_view user) {
  const std::string name = percent_decoded(user.substr(0, user.find(':')));
  return name.find('.') != std::string::npos;
}

}  // namespace

HostVerdict judge_authority(std::string_view authority) {
  HostVerdict verdict;
  const auto doubt = [&verdict](LinkDoubt found) {
    verdict.doubt = found;
    return verdict;
  };
  if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos) {
    if (user_looks_like_host(authority.substr(0, at))) return doubt(LinkDoubt::user);
    authority.remove_prefix(at + 1);
  }
  std::string_view port;
  bool empty_port = false;
  const bool bracketed = !authority.empty() && authority.front() == '[';
  const std::size_t host_end = bracketed ? authority.find(']') : 0;
  if (host_end == std::string_view::npos) return doubt(LinkDoubt::host);
  if (const std::size_t colon = authority.find(':', host_end); colon != std::string_view::npos) {
    port = authority.substr(colon + 1);
    authority = authority.substr(0, colon);
    empty_port = port.empty();
    if (!empty_port && !is_port(port)) return doubt(LinkDoubt::port);
  }
  if (bracketed) {
    verdict.is_ipv6 = authority.back() == ']' && is_ipv6(authority.substr(1, authority.size() - 2));
    return verdict.is_ipv6 ? verdict : doubt(LinkDoubt::host);
  }
  const std::string host = percent_decoded(authority);
  const bool forbidden = std::any_of(host.begin(), host.end(),
                                     [](char c) { return static_cast<unsigned char>(c) < 0x20 || kForbidden.has(c); });
  const bool empty_label = host.empty() || host.front() == '.' || host.find("..") != std::string::npos;
  if (empty_label || forbidden || find_invalid_utf8(host) != std::string_view::npos) return doubt(LinkDoubt::host);
  const std::string_view name = std::string_view(host).substr(0, host.size() - (host.back() == '.' ? 1 : 0));
  // Two addresses in one: https://http://a.example.
  if (empty_port && (lower(name) == "http" || lower(name) == "https")) return doubt(LinkDoubt::host);
  const std::string last = lower(name.substr(name.rfind('.') + 1));
  if ((is_digits(last) || last.substr(0, 2) == "0x") && !is_ipv4(name)) return doubt(LinkDoubt::host);
  verdict.look_alike = look_alike_in(host);
  if (verdict.look_alike != 0) verdict.doubt = LinkDoubt::look_alike;
  return verdict;
}

LinkDoubt judge_relative(std::string_view url, LinkUse use) {
  const std::string_view first = url.substr(0, kEndsOfSegment.first_in(url));
  const std::string_view rest = url.substr(first.size());
  const std::string scheme = lower(first);
  if ((scheme == "http" || scheme == "https") && rest.substr(0, 2) == "//") return LinkDoubt::no_colon;
  if (looks_like_host(first)) return LinkDoubt::no_scheme;
  const std::size_t at = first.find('@');
  const bool mail = use == LinkUse::navigation && at != std::string_view::npos && at > 0 && rest.substr(0, 1) != "/";
  return mail && looks_like_host(first.substr(at + 1)) ? LinkDoubt::no_mailto : LinkDoubt::none;
}

}  // namespace story
