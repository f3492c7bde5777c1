// The elements and attributes that rendered HTML may hold. The one list: Markup is checked against it when this program
// is compiled, and every rendered output when it is tested.
#pragma once

#include <algorithm>
#include <iterator>
#include <string_view>

namespace story {

inline constexpr std::string_view kAllowedElements[] = {
    "a",      "article", "aside", "audio",  "bdi",     "blockquote", "br",   "button", "caption", "circle",
    "cite",   "code",    "dd",    "del",    "details", "div",        "dl",   "dt",     "em",      "figcaption",
    "figure", "footer",  "h1",    "h2",     "h3",      "h4",         "h5",   "h6",     "header",  "hr",
    "img",    "li",      "line",  "nav",    "ol",      "p",          "path", "pre",    "rect",    "section",
    "slot",   "source",  "span",  "strong", "summary", "sup",        "svg",  "table",  "tbody",   "td",
    "text",   "th",      "thead", "time",   "tr",      "track",      "ul",   "video",  "wbr",
};

inline constexpr std::string_view kAllowedAttributes[] = {
    "alt",
    "aria-hidden",
    "aria-label",
    "aria-labelledby",
    "cite",
    "class",
    "controls",
    "cx",
    "cy",
    "d",
    "data-action",
    "data-aspect",
    "data-close",
    "data-copy",
    "data-dark",
    "data-done",
    "data-email",
    "data-failed",
    "data-image",
    "data-light",
    "data-link",
    "data-link-done",
    "data-quote-close",
    "data-quote-open",
    "data-share",
    "data-title",
    "data-too-long",
    "data-url",
    "data-value",
    "data-words",
    "data-x",
    "data-y",
    "datetime",
    "decoding",
    "dir",
    "fetchpriority",
    "height",
    "hidden",
    "href",
    "id",
    "kind",
    "label",
    "lang",
    "loading",
    "name",
    "open",
    "part",
    "poster",
    "preload",
    "preserveAspectRatio",
    "r",
    "referrerpolicy",
    "rel",
    "role",
    "scope",
    "sizes",
    "src",
    "srclang",
    "srcset",
    "start",
    "tabindex",
    "title",
    "type",
    "viewBox",
    "width",
    "x",
    "x1",
    "x2",
    "y",
    "y1",
    "y2",
};

constexpr bool is_allowed_element(std::string_view name) {
  return std::find(std::begin(kAllowedElements), std::end(kAllowedElements), name) != std::end(kAllowedElements);
}

constexpr bool is_allowed_attribute(std::string_view name) {
  return std::find(std::begin(kAllowedAttributes), std::end(kAllowedAttributes), name) != std::end(kAllowedAttributes);
}

/// Whether a piece of markup, which may start or end within a tag, names nothing that is not on the lists.
constexpr bool is_allowed_markup(std::string_view markup) {
  constexpr std::string_view kNameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-";
  for (std::size_t i = 0; i < markup.size(); ++i) {
    if (markup[i] == '<') {
      std::string_view name = markup.substr(i + 1);
      if (!name.empty() && name.front() == '/') name.remove_prefix(1);
      if (!is_allowed_element(name.substr(0, name.find_first_not_of(kNameCharacters)))) return false;
    } else if (markup[i] == '=') {
      const std::string_view before = markup.substr(0, i);
      if (!is_allowed_attribute(before.substr(before.find_last_not_of(kNameCharacters) + 1))) return false;
    }
  }
  return true;
}

}  // namespace story
