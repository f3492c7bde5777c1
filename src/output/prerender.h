// Rendered stories ready to be served: readable without a script, which only adds behaviour.
#pragma once

#include <string>
#include <string_view>

#include "output/assets.h"
#include "output/outputs.h"
#include "render.h"
#include "story.h"

namespace story {

/// `<story-widget><template shadowrootmode="open">`: the article and its styles in a declarative shadow root. `html` is
/// what render() has made; it holds no <template>, so the root ends where it should.
std::string prerendered_element(std::string_view html, const RenderOptions& options, const Assets& assets);

/// `<story-widget data-light>`: the article in the page itself, for whatever reads no shadow roots. Its styles are
/// scoped, so that nothing else on the page follows them.
std::string light_element(std::string_view html, const RenderOptions& options, const Assets& assets);

/// A whole document around the light element: title, description, canonical URL, Open Graph and JSON-LD. For a page
/// that frames it (`Output::frame`) its links leave the frame, and its script tells how tall it is.
std::string prerendered_page(const Document& document, const Story& story, std::string_view html,
                             const OutputRequest& request);

/// The text of web/src/styles/ and of the style sheets of the blocks that every reader's engine has, which the build
/// puts into this program.
std::string_view style_sheet();

/// What the blocks that only some stories have share, and what a quotation's sound and contents need:
/// web/src/styles/article-base.css.
std::string_view article_base_styles();

/// The style sheet of a block that only some stories have; empty for all others.
std::string_view article_styles(std::string_view type);

}  // namespace story
