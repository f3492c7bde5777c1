// Everything a story can be turned into, by name: the one table for the command and for JavaScript.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "output/assets.h"
#include "output/card.h"
#include "render.h"

namespace story {

enum class Output {
  fragment,    ///< the <article> alone, as render() gives it
  element,     ///< <story-widget> with the article in a declarative shadow root
  light,       ///< <story-widget> with the article in the page itself
  page,        ///< a whole document
  frame,       ///< a whole document for an <iframe>
  text,        ///< plain text
  card,        ///< a quotation as an SVG picture
  json_ld,     ///< a schema.org NewsArticle with its Quotations; safe inside a <script> element
  open_graph,  ///< <meta> elements (ogp.me), one a line
  oembed,      ///< an oEmbed 1.0 answer: the story in a frame, or a link to it
  size,        ///< a <style> and an element that keep the room of a story free
};

/// The output of this name ("element", "jsonld"), if there is one.
std::optional<Output> output_named(std::string_view name);

/// Whether an output is one of `story render`, or else of `story meta`.
bool is_rendering(Output output);

/// The names of the outputs that are renderings, or of those that are not.
std::vector<std::string_view> output_names(bool renderings);

/// How deep the headline stands unless told: a page has it as its title.
int heading_level_of(Output output);

struct OutputRequest {
  Output output = Output::fragment;
  RenderOptions options;
  Assets assets;
  Site site;
  CardOptions card;
};

struct OutputResult {
  std::string text;  ///< "" where the text is no story
  std::vector<Diagnostic> diagnostics;
  bool ok = false;
};

/// Never throws; the same request gives the same bytes everywhere.
OutputResult make_output(std::string_view json, const OutputRequest& request);

}  // namespace story
