// Writes JSON-LD.
#include "output/json_ld.h"

#include <variant>

#include "json_writer.h"
#include "locales.h"
#include "markdown.h"
#include "output/plain_text.h"

namespace story {
namespace {

void write_type(JsonWriter& out, std::string_view type) { out.begin_object().field("@type", type); }

void write_image(JsonWriter& out, const Document& document, const Image& image) {
  if (!image.url) return;
  out.key("image");
  write_type(out, "ImageObject");
  out.field("url", image.url.href);
  out.optional_field("caption", text_of(document, image.caption)).optional_field("creditText", image.credit);
  if (image.width > 0) out.key("width").raw(std::to_string(image.width));
  if (image.height > 0) out.key("height").raw(std::to_string(image.height));
  out.end_object();
}

void write_organization(JsonWriter& out, std::string_view key, std::string_view name) {
  if (name.empty()) return;
  out.key(key);
  write_type(out, "Organization");
  out.field("name", name).end_object();
}

void write_authors(JsonWriter& out, const std::vector<Author>& authors) {
  if (authors.empty()) return;
  out.key("author").begin_list();
  for (const Author& author : authors) {
    write_type(out, "Person");
    out.field("name", author.name).optional_field("jobTitle", author.role).optional_field("url", author.url.href);
    out.end_object();
  }
  out.end_list();
}

void write_speaker(JsonWriter& out, const Speaker& speaker) {
  if (speaker.name.empty()) return;
  out.key("spokenByCharacter");
  write_type(out, "Person");
  out.field("name", speaker.name).optional_field("jobTitle", speaker.role).optional_field("url", speaker.url.href);
  write_organization(out, "affiliation", speaker.organization);
  out.end_object();
}

void write_citation(JsonWriter& out, const Source& source) {
  if (source.title.empty()) return;
  out.key("citation");
  write_type(out, "CreativeWork");
  out.field("name", source.title).optional_field("url", source.url.href);
  write_organization(out, "publisher", source.publisher);
  out.optional_field("datePublished", source.date.iso).end_object();
}

void write_quotation(JsonWriter& out, const Document& document, const Block& block, const Quote& quote,
                     std::string_view lang) {
  write_type(out, "Quotation");
  out.field("@id", "#story-" + block.id).field("text", text_of(document, quote.text));
  out.field("inLanguage", block.lang.empty() ? lang : block.lang);
  write_speaker(out, quote.speaker);
  out.optional_field("dateCreated", quote.said.date.iso);
  if (!quote.said.place.empty()) {
    out.key("locationCreated");
    write_type(out, "Place");
    out.field("name", quote.said.place).end_object();
  }
  write_citation(out, quote.source);
  out.end_object();
}

void write_quotations(JsonWriter& out, const Document& document, const Story& story, std::string_view lang) {
  bool any = false;
  for (const Block& block : story.blocks) {
    const auto* quote = std::get_if<Quote>(&block.content);
    // A pull quote repeats what the text says already.
    if (quote == nullptr || quote->style == Quote::Style::pull) continue;
    if (!any) out.key("hasPart").begin_list();
    any = true;
    write_quotation(out, document, block, *quote, lang);
  }
  if (any) out.end_list();
}

}  // namespace

std::string text_of(const Document& document, const Markdown& markdown) {
  // An image of six characters makes some eighty of HTML.
  HtmlWriter html(std::size_t{64} * 1024 + markdown.source.size() * 32);
  Report unheard(document);
  Page page{html, locale_of("en"), unheard, {}, 1};
  render_inline(page, markdown);
  return plain_text(html.take());
}

std::string json_ld(const Document& document, const Story& story, std::string_view lang) {
  JsonWriter out;
  out.begin_object().field("@context", "https://schema.org").field("@type", "NewsArticle");
  out.field("headline", text_of(document, story.headline))
      .optional_field("description", text_of(document, story.standfirst));
  out.field("inLanguage", lang);
  out.optional_field("url", story.url.href).optional_field("mainEntityOfPage", story.url.href);
  out.optional_field("articleSection", story.section.title);
  out.optional_field("datePublished", story.published.iso).optional_field("dateModified", story.updated.iso);
  write_authors(out, story.authors);
  write_image(out, document, story.image);
  write_quotations(out, document, story, lang);
  return out.end_object().take();
}

}  // namespace story
