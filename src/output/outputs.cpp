// Turns a story into what is asked for.
#include "output/outputs.h"

#include <utility>

#include "base/visible.h"
#include "link/resolve.h"
#include "output/head.h"
#include "output/json_ld.h"
#include "output/oembed.h"
#include "output/plain_text.h"
#include "output/prerender.h"
#include "output/room.h"
#include "output/story_height.h"
#include "render_loaded.h"

namespace story {
namespace {

struct Row {
  std::string_view name;
  Output output;
  bool rendering;
};

constexpr Row kOutputs[] = {
    {"fragment", Output::fragment, true}, {"element", Output::element, true}, {"light", Output::light, true},
    {"page", Output::page, true},         {"frame", Output::frame, true},     {"text", Output::text, true},
    {"card", Output::card, true},         {"jsonld", Output::json_ld, false}, {"opengraph", Output::open_graph, false},
    {"oembed", Output::oembed, false},    {"size", Output::size, false},
};

std::string_view shown_language(const Story& story, const RenderOptions& options) {
  return story.lang.empty() ? options.lang : story.lang;
}

std::string kept_room(std::string_view html, std::string_view block) {
  StoryHeight story(html);
  // Where a line ends is a guess, and one may be short.
  constexpr double kLine = 2;
  return room_for([&](double width) { return story.at(width) + kLine; }, block);
}

/// What is made of the rendered article, and of the story behind it.
std::string from_article(const LoadedStory& loaded, std::string html, const OutputRequest& request, Report& found) {
  const Document& document = loaded.document;
  const Story& story = *loaded.story;
  switch (request.output) {
    case Output::element: return prerendered_element(html, request.options, request.assets);
    case Output::text: return without_controls(plain_text(html, {true, start_of_addresses(story, request.site)}));
    case Output::light: return light_element(html, request.options, request.assets);
    case Output::page:
    case Output::frame: return prerendered_page(document, story, html, request);
    case Output::size: return kept_room(html, request.options.block);
    case Output::oembed: return oembed(document, story, html, request.site);
    case Output::card:
      return quote_card(document, story, shown_language(story, request.options), request.options.block, request.card,
                        found);
    default: return html;
  }
}

/// Where pictures are looked for by those who have no page to start from.
void check_image(const LoadedStory& loaded, std::string_view page, Report& report) {
  const Link& url = loaded.story->image.url;
  if (!url || !host_of(resolved(page, url.href)).empty()) return;
  const Document& document = loaded.document;
  report.at_value(document.find(document.find(kRoot, "image"), "url"), messages::relative_address(url.href));
}

/// What tells of a story without showing it: nothing is rendered.
OutputResult from_story(LoadedStory& loaded, const OutputRequest& request) {
  OutputResult result;
  const RenderOptions& options = request.options;
  if (loaded.story && (options.block.empty() || find_block(*loaded.story, options.block, loaded.report) != nullptr)) {
    const Story& story = *loaded.story;
    const std::string_view lang = shown_language(story, options);
    const std::string_view page = start_of_addresses(story, request.site);
    check_image(loaded, page, loaded.report);
    result.text = request.output == Output::json_ld ? json_ld(loaded.document, story, lang, page)
                                                    : open_graph(loaded.document, story, lang, page);
  }
  result.ok = !loaded.report.has_errors();
  result.diagnostics = loaded.report.take();
  return result;
}

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

int heading_level_of(Output output) {
  return output == Output::page || output == Output::frame ? 1 : RenderOptions{}.heading_level;
}

OutputResult make_output(std::string_view json, const OutputRequest& request) {
  LoadedStory loaded(json, request.options.most_bytes);
  if (request.output == Output::json_ld || request.output == Output::open_graph) return from_story(loaded, request);
  RenderResult rendered = render_loaded(loaded, request.options);
  OutputResult result{{}, std::move(rendered.diagnostics), rendered.ok};
  if (rendered.html.empty()) return result;
  Report found(loaded.document);
  result.text = from_article(loaded, std::move(rendered.html), request, found);
  result.ok = result.ok && !found.has_errors();
  for (Diagnostic& diagnostic : found.take()) result.diagnostics.push_back(std::move(diagnostic));
  return result;
}

}  // namespace story
