// What stands in a document's <head> about a story.
#pragma once

#include <string>
#include <string_view>

#include "output/assets.h"
#include "story.h"

namespace story {

/// Escapes text for an attribute value in double quotes, or for character data.
std::string escaped(std::string_view text);

/// The page that a story's relative addresses start from for those who read them elsewhere, or "".
std::string_view start_of_addresses(const Story& story, const Site& site);

/// Open Graph's <meta> elements (https://ogp.me): title, type, url, image, description, site_name, locale, article:*,
/// and twitter:card. One a line. Relative addresses start from `page`.
std::string open_graph(const Document& document, const Story& story, std::string_view lang, std::string_view page);

/// The title, the description, the canonical URL, where oEmbed's answer is, Open Graph and JSON-LD.
std::string document_head(const Document& document, const Story& story, std::string_view lang, const Site& site);

}  // namespace story
