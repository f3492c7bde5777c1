// Rendered stories ready to be served: readable without a script, which only adds behaviour.
#pragma once

#include <string>
#include <string_view>

#include "output/assets.h"
#include "render.h"
#include "story.h"

namespace story {

/// `<story-widget><template shadowrootmode="open">`: the article and its styles in a declarative shadow root. `html` is
/// what render() has made; it holds no <template>, so the root ends where it should. `otherwise`, HTML too, is shown
/// where the template does not become a root, as after innerHTML.
std::string prerendered_element(std::string_view html, const RenderOptions& options, const Assets& assets,
                                std::string_view otherwise = {});

/// A whole document around the element: title, description, canonical URL, Open Graph and JSON-LD.
std::string prerendered_page(const Document& document, const Story& story, std::string_view html,
                             const RenderOptions& options, const Assets& assets);

/// The text of web/src/styles/ and of the blocks' own style sheets, which the build puts into this program.
std::string_view style_sheet();

}  // namespace story
