// Writes a document's <head>. These elements are a page's, not a story's, so they do not pass through HtmlWriter's
// list.
#include "output/head.h"

#include <cstdint>
#include <cstdlib>

#include "base/ascii.h"
#include "base/visible.h"
#include "html/html.h"
#include "link/resolve.h"
#include "output/json_ld.h"

namespace story {
namespace {

void add_meta(std::string& out, std::string_view attribute, std::string_view name, std::string_view content) {
  if (content.empty()) return;
  for (const std::string_view part : {std::string_view("<meta "), attribute, std::string_view("=\""), name})
    out += part;
  out += "\" content=\"" + escaped(content) + "\">\n";
}

void add_property(std::string& out, std::string_view property, std::string_view content) {
  add_meta(out, "property", property, content);
}

/// Open Graph writes language_TERRITORY and knows no other form; a language alone is left out.
std::string open_graph_locale(std::string_view lang) {
  const std::size_t hyphen = lang.find('-');
  if (hyphen != 2 || lang.size() != 5) return {};
  std::string locale(lang);
  locale[2] = '_';
  for (std::size_t i = 3; i < 5; ++i) locale[i] = to_ascii_upper(locale[i]);
  return locale;
}

/// Of the sizes of an image that which is nearest to what networks show; of two as near, the larger.
ImageFile file_for_preview(const Image& image) {
  constexpr std::int64_t kWanted = 1200;
  ImageFile best{image.url, image.width};
  const auto distance = [](const ImageFile& file) { return std::abs(std::int64_t{file.width} - kWanted); };
  for (const ImageFile& file : image.sources) {
    const bool nearer = distance(file) < distance(best);
    if (best.width == 0 || nearer || (distance(file) == distance(best) && file.width > best.width)) best = file;
  }
  return best;
}

}  // namespace

std::string escaped(std::string_view text) {
  constexpr std::size_t kLongestEscape = 6;
  HtmlWriter html(text.size() * kLongestEscape, true);
  html.attribute_text(text);
  return html.take();
}

std::string_view start_of_addresses(const Story& story, const Site& site) {
  return story.url.external ? story.url.href : site.page;
}

std::string open_graph(const Document& document, const Story& story, std::string_view lang, std::string_view page) {
  std::string out;
  const Image& image = story.image;
  add_property(out, "og:title", text_of(document, story.headline));
  add_property(out, "og:type", "article");
  add_property(out, "og:url", resolved(page, story.url.href));
  add_property(out, "og:description", text_of(document, story.standfirst));
  add_property(out, "og:site_name", story.publisher.name);
  add_property(out, "og:locale", open_graph_locale(lang));
  if (image.url) {
    const ImageFile file = file_for_preview(image);
    add_property(out, "og:image", resolved(page, file.url.href));
    add_property(out, "og:image:alt", image.alt);
    if (file.width > 0) add_property(out, "og:image:width", std::to_string(file.width));
    const bool own = file.url.href == image.url.href;
    if (own && image.height > 0) add_property(out, "og:image:height", std::to_string(image.height));
  }
  // X reads these names only; what it finds in Open Graph's need not be said again.
  add_meta(out, "name", "twitter:card", image.url ? "summary_large_image" : "summary");
  add_property(out, "article:published_time", story.published.iso);
  add_property(out, "article:modified_time", story.updated.iso);
  for (const Author& author : story.authors) add_property(out, "article:author", author.name);
  add_property(out, "article:section", story.section.title);
  return without_break_marks(out);
}

std::string document_head(const Document& document, const Story& story, std::string_view lang, const Site& site) {
  const std::string headline = escaped(text_of(document, story.headline));
  std::string out = "<title>" + headline + "</title>\n";
  const std::string description = text_of(document, story.standfirst);
  if (!description.empty()) out += "<meta name=\"description\" content=\"" + escaped(description) + "\">\n";
  const std::string_view page = story.url ? story.url.href : site.page;
  if (!page.empty()) out += "<link rel=\"canonical\" href=\"" + escaped(page) + "\">\n";
  if (!site.oembed.empty()) {
    out += "<link rel=\"alternate\" type=\"application/json+oembed\" title=\"" + headline;
    out += "\" href=\"" + escaped(site.oembed) + "\">\n";
  }
  const std::string_view start = start_of_addresses(story, site);
  out += open_graph(document, story, lang, start);
  // append_json_string() writes "<" as an escape: the story can't end this element.
  return out + "<script type=\"application/ld+json\">" + json_ld(document, story, lang, start) + "</script>\n";
}

}  // namespace story
