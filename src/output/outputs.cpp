// Turns a story into what is asked for.
#include "output/outputs.h"

#include "output/head.h"
#include "output/json_ld.h"
#include "output/oembed.h"
#include "output/plain_text.h"
#include "output/prerender.h"
#include "read_story.h"

namespace story {
namespace {

struct Row {
  std::string_view name;
  Output output;
  bool rendering;
};

constexpr Row kOutputs[] = {
    {"fragment", Output::fragment, true},
    {"element", Output::element, true},
    {"page", Output::page, true},
    {"text", Output::text, true},
    {"card", Output::card, true},
    {"jsonld", Output::json_ld, false},
    {"opengraph", Output::open_graph, false},
    {"oembed", Output::oembed, false},
};

/// What is made of the rendered article alone.
std::string from_article(const std::string& html, const OutputRequest& request) {
  switch (request.output) {
    case Output::element: return prerendered_element(html, request.options, request.assets);
    case Output::text: return plain_text(html);
    default: return html;
  }
}

/// What needs to know the story itself.
std::string from_story(const Document& document, const Story& story, const std::string& html,
                       const OutputRequest& request, Report& report) {
  const std::string_view lang = story.lang.empty() ? request.options.lang : story.lang;
  switch (request.output) {
    case Output::card: return quote_card(document, story, lang, request.options.block, request.card, report);
    case Output::page: return prerendered_page(document, story, html, request.options, request.assets);
    case Output::json_ld: return json_ld(document, story, lang);
    case Output::open_graph: return open_graph(document, story, lang);
    case Output::oembed: return oembed(document, story, html, request.options, request.assets);
    default: return {};
  }
}

bool needs_story(Output output) { return output == Output::page || output == Output::card || !is_rendering(output); }

}  // namespace

std::optional<Output> output_named(std::string_view name) {
  for (const Row& row : kOutputs) {
    if (row.name == name) return row.output;
  }
  return {};
}

bool is_rendering(Output output) {
  for (const Row& row : kOutputs) {
    if (row.output == output) return row.rendering;
  }
  return false;
}

std::vector<std::string_view> output_names(bool renderings) {
  std::vector<std::string_view> names;
  for (const Row& row : kOutputs) {
    if (row.rendering == renderings) names.push_back(row.name);
  }
  return names;
}

int heading_level_of(Output output) { return output == Output::page ? 1 : RenderOptions{}.heading_level; }

OutputResult make_output(std::string_view json, const OutputRequest& request) {
  RenderResult rendered = render(json, request.options);
  OutputResult result{{}, std::move(rendered.diagnostics), rendered.ok};
  if (rendered.html.empty()) return result;
  if (!needs_story(request.output)) {
    result.text = from_article(rendered.html, request);
    return result;
  }
  Document document(without_byte_order_mark(json));
  Report told_already(document);
  if (const std::optional<Story> story = load_story(document, told_already, request.options.most_bytes)) {
    Report found(document);
    result.text = from_story(document, *story, rendered.html, request, found);
    result.ok = result.ok && !found.has_errors();
    for (Diagnostic& diagnostic : found.take()) result.diagnostics.push_back(std::move(diagnostic));
  }
  return result;
}

}  // namespace story
