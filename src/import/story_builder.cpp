// Writes story JSON.
#include "import/story_builder.h"

#include <utility>

#include "base/json_writer.h"
#include "import/text/markdown_inline.h"
#include "import/text/markdown_writer.h"
#include "import/write_image.h"

namespace story::importing {
namespace {

/// The JSON goes into a file, where < and & may stand.
JsonWriter writer() { return JsonWriter(JsonPlace::file); }

}  // namespace

void write_image_fields(JsonWriter& out, const Image& image) {
  constexpr std::uint32_t kMostPixels = 100'000;
  out.field("url", image.url).field("alt", image.alt).optional_field("caption", inline_markdown(image.caption));
  out.optional_field("credit", image.credit);
  for (const auto& [name, pixels] : {std::pair("width", image.width), std::pair("height", image.height)}) {
    if (pixels > 0 && pixels <= kMostPixels) out.key(name).raw(std::to_string(pixels));
  }
  if (!image.sources.empty()) {
    out.key("sources").begin_list();
    for (const ImageFile& file : image.sources) {
      out.begin_object().field("url", file.url).key("width").raw(std::to_string(file.width)).end_object();
    }
    out.end_list();
  }
  if (image.focus_x.empty() || image.focus_y.empty()) return;
  out.key("focus").begin_object().key("x").raw(image.focus_x).key("y").raw(image.focus_y).end_object();
}

namespace {

void write_image(JsonWriter& out, const Image& image) {
  if (image.url.empty()) return;
  write_image_fields(out.key("image").begin_object(), image);
  out.end_object();
}

void write_authors(JsonWriter& out, const std::vector<Author>& authors) {
  if (authors.empty()) return;
  out.key("authors").begin_list();
  for (const Author& author : authors) {
    out.begin_object().field("name", author.name).optional_field("role", author.role);
    out.optional_field("url", author.url).end_object();
  }
  out.end_list();
}

void write_corrections(JsonWriter& out, const std::vector<Correction>& corrections) {
  if (corrections.empty()) return;
  out.key("corrections").begin_list();
  for (const Correction& each : corrections) {
    out.begin_object().field("date", each.date).field("kind", each.kind).field("text", each.text_markdown).end_object();
  }
  out.end_list();
}

JsonWriter block_of(std::string_view type) {
  JsonWriter out = writer();
  out.begin_object().field("type", type);
  return out;
}

/// JSON without spaces, by two spaces. Numbers stay as they are written.
std::string indented(std::string_view json) {
  std::string out;
  std::size_t depth = 0;
  bool in_text = false;
  const auto break_line = [&] { out += '\n' + std::string(2 * depth, ' '); };
  for (std::size_t i = 0; i < json.size(); ++i) {
    const char c = json[i];
    const bool opens = c == '{' || c == '[';
    if (in_text || c == '"') {
      out += c;
      if (in_text && c == '\\') out += json[++i];
      in_text = in_text ? c != '"' : true;
    } else if (opens && (json[i + 1] == '}' || json[i + 1] == ']')) {
      out += json.substr(i++, 2);
    } else if (opens || c == ',') {
      out += c;
      if (opens) ++depth;
      break_line();
    } else if (c == '}' || c == ']') {
      --depth;
      break_line();
      out += c;
    } else {
      out += c;
      if (c == ':') out += ' ';
    }
  }
  return out;
}

std::string end(JsonWriter& out) { return out.end_object().take(); }

}  // namespace

std::string StoryBuilder::markdown(const Blocks& blocks) {
  Written written = Written::whole;
  std::string out = block_markdown(blocks, written);
  flattened_ = flattened_ || written == Written::flattened;
  return out;
}

void StoryBuilder::text(Blocks blocks) { append(text_, std::move(blocks)); }

void StoryBuilder::flush() {
  const std::string written = markdown(text_);
  text_.clear();
  if (written.empty()) return;
  JsonWriter out = block_of("text");
  out.field("markdown", written);
  blocks_.push_back(end(out));
}

void StoryBuilder::image(const Image& image) {
  flush();
  JsonWriter out = block_of("image");
  write_image_fields(out, image);
  blocks_.push_back(end(out));
}

void StoryBuilder::quote(const Quote& quote) {
  flush();
  JsonWriter out = block_of("quote");
  out.field("text", quote.text_markdown);
  if (!quote.speaker.empty()) {
    out.key("speaker").begin_object().field("name", quote.speaker).optional_field("role", quote.role).end_object();
  }
  if (!quote.source.empty()) {
    out.key("source").begin_object().field("title", quote.source);
    out.optional_field("url", quote.source_url).end_object();
  }
  if (quote.pull) out.field("style", "pull");
  blocks_.push_back(end(out));
}

void StoryBuilder::facts(std::string_view title, std::string_view intro_markdown, const std::vector<Fact>& items) {
  flush();
  JsonWriter out = block_of("facts");
  out.optional_field("title", title).optional_field("intro", intro_markdown).key("items").begin_list();
  for (const Fact& fact : items) {
    out.begin_object().field("label", fact.label_markdown);
    if (fact.most.empty()) {
      out.optional_field("value", fact.value);
    } else {
      out.key("value").raw(fact.value).key("of").begin_object().key("value").raw(fact.most).end_object();
    }
    out.end_object();
  }
  out.end_list();
  blocks_.push_back(end(out));
}

void StoryBuilder::related(std::string_view title, std::string_view layout, const std::vector<Link>& links) {
  flush();
  JsonWriter out = block_of("related");
  out.optional_field("title", title).optional_field("layout", layout).key("links").begin_list();
  for (const Link& link : links) {
    out.begin_object().field("url", link.url).field("title", link.title);
    out.optional_field("description", link.description).optional_field("kicker", link.kicker);
    out.optional_field("published", link.published);
    write_image(out, link.image);
    out.end_object();
  }
  out.end_list();
  blocks_.push_back(end(out));
}

void StoryBuilder::timeline(std::string_view title, const std::vector<Entry>& events) {
  flush();
  JsonWriter out = block_of("timeline");
  out.optional_field("title", title).key("events").begin_list();
  for (const Entry& event : events) {
    out.begin_object().field("date", event.date).field("title", escaped(event.title));
    out.optional_field("text", markdown(event.text)).end_object();
  }
  out.end_list();
  blocks_.push_back(end(out));
}

void StoryBuilder::questions(std::string_view title, const std::vector<Entry>& items) {
  flush();
  JsonWriter out = block_of("qa");
  out.optional_field("title", title).key("items").begin_list();
  for (const Entry& item : items) {
    out.begin_object().field("question", escaped(item.title)).field("answer", markdown(item.text)).end_object();
  }
  // What its readers saw at once before they see at once now.
  out.end_list().key("collapsed").raw("false");
  blocks_.push_back(end(out));
}

void StoryBuilder::profile(std::string_view name, std::string_view role, const Image& image, const Blocks& text) {
  flush();
  JsonWriter out = block_of("profile");
  out.field("name", name).optional_field("role", role);
  write_image(out, image);
  out.optional_field("text", markdown(text));
  blocks_.push_back(end(out));
}

void StoryBuilder::keypoints(std::string_view title, const std::vector<std::string>& points_markdown) {
  flush();
  JsonWriter out = block_of("keypoints");
  out.optional_field("title", title).key("points").begin_list();
  for (const std::string& point : points_markdown) out.text(point);
  out.end_list();
  blocks_.push_back(end(out));
}

Line StoryBuilder::take_first_heading() {
  const bool first = blocks_.empty() && !text_.empty() && text_.front().kind == Block::Kind::heading;
  if (!first) return {};
  Line line = std::move(text_.front().line);
  text_.erase(text_.begin());
  return line;
}

bool StoryBuilder::is_empty() {
  flush();
  return blocks_.empty() && header.standfirst_markdown.empty() && header.image.url.empty();
}

std::string StoryBuilder::finish() {
  flush();
  JsonWriter out = writer();
  out.begin_object().key("version").raw("1").optional_field("id", header.id).optional_field("url", header.url);
  out.optional_field("lang", header.lang).optional_field("dir", header.dir);
  if (!header.section.empty()) {
    out.key("section").begin_object().field("title", header.section);
    out.optional_field("url", header.section_url).end_object();
  }
  out.field("headline", header.headline_markdown).optional_field("standfirst", header.standfirst_markdown);
  write_authors(out, header.authors);
  out.optional_field("published", header.published).optional_field("updated", header.updated);
  write_image(out, header.image);
  out.optional_field("disclosure", header.disclosure_markdown).optional_field("rights", header.rights);
  write_corrections(out, header.corrections);
  out.key("blocks").begin_list();
  for (const std::string& block : blocks_) out.raw(block);
  out.end_list().end_object();
  return indented(out.take()) + '\n';
}

}  // namespace story::importing
