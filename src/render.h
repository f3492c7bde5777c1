// The renderer: story JSON in, HTML and diagnostics out. The public C++ API.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "language/locales.h"

namespace story {

struct RenderOptions {
  int heading_level = 2;         ///< of the headline, 1 to 6; what lies outside is brought inside
  std::string_view block;        ///< an id: only this block is rendered; "" renders the whole story
  std::string_view lang = "en";  ///< of a story that names none
  bool preview = false;          ///< show a placeholder for a block that can't be read
  std::string_view image_hosts;  ///< hosts of other origins that images may come from, with spaces between; "" is any
  bool nofollow = false;         ///< links to other origins say `nofollow ugc`, for stories that anyone may write
  Languages languages = linked_languages();       ///< whose words the renderer has; the views must stay valid
  std::size_t most_bytes = std::size_t{1} << 20;  ///< a longer text is refused
};

struct RenderResult {
  std::string html;  ///< an <article>; "" where the text is no story at all, or has no block of that id
  std::vector<Diagnostic> diagnostics;  ///< in the order of the text
  bool ok = false;                      ///< whether no diagnostic is an error
  std::string lacking;  ///< the languages, with spaces between, that the story speaks and `languages` has no words in
};

/// Renders a story (format version 1). Never throws, keeps no state, and gives the same bytes for the same input on
/// every machine. `json` should be UTF-8; whatever it holds, the result's html is valid UTF-8 and safe to insert into a
/// page: allow-listed elements and attributes, links to http, https, mailto, tel or relative URLs only.
/// The html is at most max(64 KiB, 8 × the text's size) long.
RenderResult render(std::string_view json, const RenderOptions& options = {});

}  // namespace story
