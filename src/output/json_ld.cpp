// Writes JSON-LD.
#include "output/json_ld.h"

#include <variant>

#include "base/json_writer.h"
#include "base/visible.h"
#include "html/markdown.h"
#include "language/locales.h"
#include "link/resolve.h"
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
std::string rendered_text(const Document& document, const Markdown& markdown, void (*render)(Page&, const Markdown&),
                          TextAddresses addresses = {}) {
  // An image of six characters makes some eighty of HTML.
  HtmlWriter html(std::size_t{64} * 1024 + markdown.source.size() * 32);
  Report unheard(document);
  Page page{html, locale_of("en"), unheard, {}, false, 1};
  render(page, markdown);
  return plain_text(html.take(), addresses);
}

/// What all parts of a NewsArticle are written with.
struct Writing {
  JsonWriter out;
  const Document& document;
  std::string_view lang;
  std::string_view page;

  void type(std::string_view type) { out.begin_object().field("@type", type); }
  /// What is said of every Person; the object stays open.
  void person(std::string_view name, std::string_view role, const Link& link) {
    type("Person");
    out.field("name", name).optional_field("jobTitle", role);
    url(link);
  }
  void url(const Link& link) {
    if (link) out.field("url", resolved(page, link.href));
  }
};

void write_digital_source(Writing& in, std::string_view term) {
  if (term.empty()) return;
  in.out.field("digitalSourceType", "http://cv.iptc.org/newscodes/digitalsourcetype/" + std::string(term));
}

void write_image_object(Writing& in, const Image& image) {
  in.type("ImageObject");
  in.url(image.url);
  in.out.optional_field("caption", text_of(in.document, image.caption)).optional_field("creditText", image.credit);
  if (image.width > 0) in.out.key("width").raw(std::to_string(image.width));
  if (image.height > 0) in.out.key("height").raw(std::to_string(image.height));
  write_digital_source(in, image.digital_source);
  in.out.end_object();
}

/// Of several sizes a list, that of `url` first.
void write_image(Writing& in, std::string_view key, const Image& image) {
  if (!image.url) return;
  in.out.key(key);
  if (!image.sources.empty()) in.out.begin_list();
  write_image_object(in, image);
  for (const ImageFile& file : image.sources) {
    in.type("ImageObject");
    in.url(file.url);
    in.out.key("width").raw(std::to_string(file.width)).end_object();
  }
  if (!image.sources.empty()) in.out.end_list();
}

void write_organization(Writing& in, std::string_view key, std::string_view name) {
  if (name.empty()) return;
  in.out.key(key);
  in.type("Organization");
  in.out.field("name", name).end_object();
}

void write_people(Writing& in, std::string_view key, const List<Author>& people) {
  if (people.empty()) return;
  in.out.key(key).begin_list();
  for (const Author& each : people) {
    if (each.kind == Author::Kind::person) {
      in.person(each.name, each.role, each.url);
    } else {
      in.type("Organization");
      in.out.field("name", each.name).optional_field("description", each.role);
      in.url(each.url);
    }
    in.out.end_object();
  }
  in.out.end_list();
}

void write_publisher(Writing& in, const Publisher& publisher) {
  if (publisher.name.empty()) return;
  in.out.key("publisher");
  in.type("NewsMediaOrganization");
  in.out.field("name", publisher.name);
  in.url(publisher.url);
  write_image(in, "logo", publisher.logo);
  const auto policy = [&in](std::string_view name, const Link& link) {
    if (link) in.out.field(name, resolved(in.page, link.href));
  };
  policy("publishingPrinciples", publisher.policies.principles);
  policy("correctionsPolicy", publisher.policies.corrections);
  policy("ethicsPolicy", publisher.policies.ethics);
  policy("ownershipFundingInfo", publisher.policies.ownership);
  policy("actionableFeedbackPolicy", publisher.policies.feedback);
  policy("diversityPolicy", publisher.policies.diversity);
  in.out.end_object();
}

void write_speaker(Writing& in, const Speaker& speaker) {
  if (speaker.name.empty()) return;
  in.out.key("creator");
  in.person(speaker.name, speaker.role, speaker.url);
  write_organization(in, "affiliation", speaker.organization);
  in.out.end_object();
}

void write_source(Writing& in, const Source& source) {
  if (source.title.empty()) return;
  in.out.key("isBasedOn");
  in.type("CreativeWork");
  in.out.field("name", source.title);
  in.url(source.url);
  write_organization(in, "publisher", source.publisher);
  in.out.optional_field("datePublished", source.date.iso).end_object();
}

void write_quotation(Writing& in, const Block& block, const Quote& quote) {
  in.type("Quotation");
  in.out.field("@id", "#story-" + std::string(block.id)).field("text", text_of_paragraphs(in.document, quote.text));
  in.out.field("inLanguage", block.lang.empty() ? in.lang : block.lang);
  write_speaker(in, quote.speaker);
  in.out.optional_field("dateCreated", quote.said.date.iso);
  if (!quote.said.place.empty()) {
    in.out.key("locationCreated");
    in.type("Place");
    in.out.field("name", quote.said.place).end_object();
  }
  write_source(in, quote.source);
  in.out.end_object();
}

void write_question(Writing& in, const Question& question) {
  in.type("Question");
  in.out.field("name", text_of(in.document, question.question)).key("acceptedAnswer");
  in.type("Answer");
  in.out.field("text", rendered_text(in.document, question.answer, render_blocks, {true, in.page}));
  in.out.end_object().end_object();
}

/// Quotations, and questions with their answers.
void write_parts(Writing& in, const Story& story) {
  JsonList parts(in.out, "hasPart");
  for (const Block& block : story.blocks) {
    const auto* quote = std::get_if<Quote>(&block.content);
    // A pull quote repeats what the text says already.
    if (quote != nullptr && quote->style != Quote::Style::pull) {
      parts.next();
      write_quotation(in, block, *quote);
    }
    const auto* qa = std::get_if<Qa>(&block.content);
    if (qa == nullptr) continue;
    for (const Question& question : qa->items) {
      parts.next();
      write_question(in, question);
    }
  }
}

/// A number of seconds in the form of ISO 8601: `PT2M5S`.
std::string iso_duration(const Decimal& seconds) {
  constexpr std::uint32_t kSixty = 60;
  const std::uint32_t whole = number_of(whole_of(seconds));
  const std::string fraction = fraction_of(seconds);
  std::string out = "PT";
  if (whole >= kSixty * kSixty) out += digits_of(whole / kSixty / kSixty) + 'H';
  if (whole >= kSixty) out += digits_of(whole / kSixty % kSixty) + 'M';
  out += digits_of(whole % kSixty);
  if (!fraction.empty()) out += '.' + fraction;
  return out + 'S';
}

void write_recording(Writing& in, std::string_view type, const Recording& recording) {
  in.type(type);
  in.out.optional_field("name", recording.title);
  in.out.optional_field("description", text_of(in.document, recording.caption));
  in.out.key("contentUrl").begin_list();
  for (const MediaFile& file : recording.sources) in.out.text(resolved(in.page, file.url.href));
  in.out.end_list();
  if (recording.poster.url) in.out.field("thumbnailUrl", resolved(in.page, recording.poster.url.href));
  if (recording.duration) in.out.field("duration", iso_duration(recording.duration.number));
  in.out.optional_field("transcript", rendered_text(in.document, recording.transcript, render_blocks));
  in.out.optional_field("creditText", recording.credit).end_object();
}

/// Films, sound and galleries.
void write_media(Writing& in, const Story& story) {
  JsonList media(in.out, "associatedMedia");
  for (const Block& block : story.blocks) {
    if (const auto* video = std::get_if<Video>(&block.content)) {
      media.next();
      write_recording(in, "VideoObject", video->recording);
    } else if (const auto* audio = std::get_if<Audio>(&block.content)) {
      media.next();
      write_recording(in, "AudioObject", audio->recording);
    } else if (const auto* gallery = std::get_if<Gallery>(&block.content)) {
      for (const Image& image : gallery->images) {
        media.next();
        write_image_object(in, image);
      }
    }
  }
}

/// Whom the story has profiles of, and the terms that it explains.
void write_mentions(Writing& in, const Story& story) {
  JsonList mentions(in.out, "mentions");
  for (const Block& block : story.blocks) {
    const auto* profile = std::get_if<Profile>(&block.content);
    if (profile == nullptr) continue;
    mentions.next();
    in.person(profile->name, profile->role, profile->url);
    write_image(in, "image", profile->image);
    in.out.end_object();
  }
  for (const Term& term : story.glossary) {
    mentions.next();
    in.type("DefinedTerm");
    in.out.field("name", term.term).field("description", text_of(in.document, term.text)).end_object();
  }
}

void write_corrections(Writing& in, const Story& story) {
  JsonList corrections(in.out, "correction");
  for (const Correction& correction : story.corrections) {
    corrections.next();
    in.type("CorrectionComment");
    in.out.field("text", text_of(in.document, correction.text));
    in.out.optional_field("datePublished", correction.date.iso).end_object();
  }
}

}  // namespace

std::string text_of(const Document& document, const Markdown& markdown) {
  return rendered_text(document, markdown, render_inline);
}

std::string text_of_paragraphs(const Document& document, const Markdown& markdown) {
  return rendered_text(document, markdown,
                       [](Page& page, const Markdown& text) { render_paragraphs(page, text, {}, {}); });
}

std::string json_ld(const Document& document, const Story& story, std::string_view lang, std::string_view page) {
  Writing in{JsonWriter(), document, lang, page};
  in.out.begin_object().field("@context", "https://schema.org").field("@type", "NewsArticle");
  in.out.field("headline", text_of(document, story.headline))
      .optional_field("description", text_of(document, story.standfirst));
  in.out.field("inLanguage", lang);
  in.url(story.url);
  if (story.url) in.out.field("mainEntityOfPage", resolved(page, story.url.href));
  in.out.optional_field("articleSection", story.section.title);
  in.out.optional_field("datePublished", story.published.iso).optional_field("dateModified", story.updated.iso);
  write_people(in, "author", story.authors);
  write_people(in, "translator", story.translators);
  write_publisher(in, story.publisher);
  write_image(in, "image", story.image);
  in.out.optional_field("copyrightNotice", story.rights);
  write_digital_source(in, story.digital_source);
  write_corrections(in, story);
  write_parts(in, story);
  write_mentions(in, story);
  write_media(in, story);
  return without_break_marks(in.out.end_object().take());
}

}  // namespace story
