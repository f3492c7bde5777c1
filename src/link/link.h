// Which URLs may become links or images: the only place that decides.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace story {

/// A URL that may stand in an attribute, percent-encoded; no href means no link. A view, like all texts of a story.
struct Link {
  std::string_view href;
  bool external = false;  ///< absolute, so perhaps another origin than the page's

  explicit operator bool() const { return !href.empty(); }
};

enum class LinkUse {
  navigation,  ///< http, https, mailto, tel, or relative
  resource,    ///< http, https, or relative: an image, or the source of a quotation
};

/// A longer URL is refused: servers don't take it, and a page of such links would be slow.
inline constexpr std::size_t kLongestUrl = 8192;

enum class LinkFault { none, empty, scheme, host, length };

/// Why a link that is shown is perhaps not what was meant.
enum class LinkDoubt {
  none,
  look_alike,  ///< a letter of the host may be taken for another (look_alike.h)
  user,        ///< what looks like the host is a user's name before it: https://harbour.example@other.example
  no_scheme,   ///< www.example.org is a file beside the page
  no_colon,    ///< as https//example.org is
  no_mailto,   ///< as desk@example.org is
  host,        ///< no browser takes such a host: it holds a space, or is no address in numbers
  port,        ///< a port is a number up to 65535
};

struct LinkVerdict {
  LinkFault fault = LinkFault::none;
  Link link;                ///< what to write, when there is no fault
  std::string_view scheme;  ///< the scheme that was refused
  LinkDoubt doubt = LinkDoubt::none;
  std::uint32_t look_alike = 0;  ///< the letter, where that is the doubt
};

/// The host of an absolute URL that is percent-encoded or judged: what stands between `//`, or `@`, and a port or path;
/// an IPv6 address with its brackets.
std::string_view host_of(std::string_view url);

/// Judges a URL whose entities and JSON escapes are decoded already. As browsers do (WHATWG URL Standard, "basic URL
/// parser"), it first drops control characters and spaces around it, and tabs and line breaks within. `//host` and
/// `/\host` name another origin; `http:x` and `https:///x` mean different things on different pages and are refused.
/// The verdict's texts are views into `url`, or into `storage` where a browser would see another text.
LinkVerdict judge_link(std::string_view url, LinkUse use, std::string& storage);

}  // namespace story
