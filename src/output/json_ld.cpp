// Writes JSON-LD.
#include "output/json_ld.h"

#include <variant>

#include "base/json_writer.h"
#include "html/markdown.h"
#include "language/locales.h"
#include "output/plain_text.h"

namespace story {
namespace {

/// A list that is not there at all while it is empty.
class JsonList {
 public:
  JsonList(JsonWriter& out, std::string_view name) : out_(out), name_(name) {}
  JsonList(const JsonList&) = delete;
  JsonList& operator=(const JsonList&) = delete;
  ~JsonList() {
    if (begun_) out_.end_list();
  }

  /// To be called before each item.
  void next() {
    if (!begun_) out_.key(name_).begin_list();
    begun_ = true;
  }

 private:
  JsonWriter& out_;
  std::string_view name_;
  bool begun_ = false;
};

/// What rendered Markdown says. What is wrong with it is not said again here.
std::string rendered_text(const Document& document, const Markdown& markdown, void (*render)(Page&, const Markdown&)) {
  // An image of six characters makes some eighty of HTML.
  HtmlWriter html(std::size_t{64} * 1024 + markdown.source.size() * 32);
  Report unheard(document);
  Page page{html, locale_of("en"), unheard, {}, 1};
  render(page, markdown);
  return plain_text(html.take());
}

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

void write_question(JsonWriter& out, const Document& document, const Question& question) {
  write_type(out, "Question");
  out.field("name", question.question).key("acceptedAnswer");
  write_type(out, "Answer");
  out.field("text", rendered_text(document, question.answer, render_blocks)).end_object().end_object();
}

/// Quotations, and questions with their answers.
void write_parts(JsonWriter& out, const Document& document, const Story& story, std::string_view lang) {
  JsonList parts(out, "hasPart");
  for (const Block& block : story.blocks) {
    const auto* quote = std::get_if<Quote>(&block.content);
    // A pull quote repeats what the text says already.
    if (quote != nullptr && quote->style != Quote::Style::pull) {
      parts.next();
      write_quotation(out, document, block, *quote, lang);
    }
    const auto* qa = std::get_if<Qa>(&block.content);
    if (qa == nullptr) continue;
    for (const Question& question : qa->items) {
      parts.next();
      write_question(out, document, question);
    }
  }
}

/// Whom the story has profiles of.
void write_mentions(JsonWriter& out, const Document& document, const Story& story) {
  JsonList mentions(out, "mentions");
  for (const Block& block : story.blocks) {
    const auto* profile = std::get_if<Profile>(&block.content);
    if (profile == nullptr) continue;
    mentions.next();
    write_type(out, "Person");
    out.field("name", profile->name).optional_field("jobTitle", profile->role);
    out.optional_field("url", profile->url.href);
    write_image(out, document, profile->image);
    out.end_object();
  }
}

}  // namespace

std::string text_of(const Document& document, const Markdown& markdown) {
  return rendered_text(document, markdown, render_inline);
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
  write_parts(out, document, story, lang);
  write_mentions(out, document, story);
  return out.end_object().take();
}

}  // namespace story
