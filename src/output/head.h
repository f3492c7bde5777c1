// What stands in a document's <head> about a story.
#pragma once

#include <string>
#include <string_view>

#include "output/assets.h"
#include "story.h"

namespace story {

/// Escapes text for an attribute value in double quotes, or for character data.
std::string escaped(std::string_view text);

/// Open Graph's <meta> elements (https://ogp.me): title, type, url, image, description, locale, article:*. One a line.
std::string open_graph(const Document& document, const Story& story, std::string_view lang);

/// The title, the description, the canonical URL, where oEmbed's answer is, Open Graph and JSON-LD.
std::string document_head(const Document& document, const Story& story, std::string_view lang, const Site& site);

}  // namespace story
