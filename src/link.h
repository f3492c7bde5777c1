// Which URLs may become links or images: the only place that decides.
#pragma once

#include <string>
#include <string_view>

namespace story {

/// A URL that may stand in an attribute, percent-encoded; no href means no link.
struct Link {
  std::string href;
  bool external = false;  ///< absolute, so perhaps another origin than the page's

  explicit operator bool() const { return !href.empty(); }
};

enum class LinkUse {
  navigation,  ///< http, https, mailto, tel, or relative
  resource,    ///< http, https, or relative: an image, or the source of a quotation
};

enum class LinkFault { none, empty, scheme, host };

struct LinkVerdict {
  LinkFault fault = LinkFault::none;
  Link link;           ///< what to write, when there is no fault
  std::string scheme;  ///< the scheme that was refused
};

/// Judges a URL whose entities and JSON escapes are decoded already. As browsers do (WHATWG URL Standard, "basic URL
/// parser"), it first drops control characters and spaces around it, and tabs and line breaks within. `//host` and
/// `/\host` name another origin; `http:x` and `https:///x` mean different things on different pages and are refused.
LinkVerdict judge_link(std::string_view url, LinkUse use);

}  // namespace story
