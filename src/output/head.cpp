// Writes a document's <head>. These elements are a page's, not a story's, so they do not pass through HtmlWriter's
// list.
#include "output/head.h"

#include "base/ascii.h"
#include "html/html.h"
#include "output/json_ld.h"

namespace story {
namespace {

void add_property(std::string& out, std::string_view property, std::string_view content) {
  if (content.empty()) return;
  out += "<meta property=\"";
  out += property;
  out += "\" content=\"" + escaped(content) + "\">\n";
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

}  // namespace

std::string escaped(std::string_view text) {
  constexpr std::size_t kLongestEscape = 6;
  HtmlWriter html(text.size() * kLongestEscape, true);
  html.attribute_text(text);
  return html.take();
}

std::string open_graph(const Document& document, const Story& story, std::string_view lang) {
  std::string out;
  add_property(out, "og:title", text_of(document, story.headline));
  add_property(out, "og:type", "article");
  add_property(out, "og:url", story.url.href);
  add_property(out, "og:description", text_of(document, story.standfirst));
  add_property(out, "og:locale", open_graph_locale(lang));
  add_property(out, "og:image", story.image.url.href);
  add_property(out, "og:image:alt", story.image.alt);
  if (story.image.width > 0) add_property(out, "og:image:width", std::to_string(story.image.width));
  if (story.image.height > 0) add_property(out, "og:image:height", std::to_string(story.image.height));
  add_property(out, "article:published_time", story.published.iso);
  add_property(out, "article:modified_time", story.updated.iso);
  for (const Author& author : story.authors) add_property(out, "article:author", author.name);
  add_property(out, "article:section", story.section.title);
  return out;
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
  out += open_graph(document, story, lang);
  // append_json_string() writes "<" as an escape: the story can't end this element.
  return out + "<script type=\"application/ld+json\">" + json_ld(document, story, lang) + "</script>\n";
}

}  // namespace story
