// What goes with a pre-rendered story, and where it is shown.
#pragma once

#include <string_view>

namespace story {

struct Assets {
  /// The style sheet's URL. Without it the styles stand in a <style> element.
  std::string_view css;
  /// The nonce of that <style> element, for pages whose content security policy wants one.
  std::string_view nonce;
  /// The URL of story-widget.js; without it a page names no script.
  std::string_view script;
};

/// The addresses under which a site shows the story, all of them absolute.
struct Site {
  /// The story's page; without it the story's own `url` is.
  std::string_view page = {};
  /// The page for an <iframe>; without it an oEmbed answer has nothing to show.
  std::string_view frame = {};
  /// The oEmbed answer about the page, which names it in its head.
  std::string_view oembed = {};
  /// What the site is called; without it its host.
  std::string_view provider = {};
  /// How large an oEmbed answer may be, in pixels; 0 is no limit.
  int max_width = 0;
  int max_height = 0;
};

}  // namespace story
