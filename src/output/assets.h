// What goes with a pre-rendered story.
#pragma once

#include <string_view>

namespace story {

struct Assets {
  /// The style sheet's URL. Without it the styles stand in a <style> element.
  std::string_view css;
  /// The nonce of that <style> element, for pages whose content security policy wants one.
  std::string_view nonce;
  /// The URL of story-widget.js; without it a page or an oEmbed answer names no script.
  std::string_view script;
};

}  // namespace story
