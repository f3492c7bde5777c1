// Writes the blocks that only some stories have.
#include "base/json_writer.h"
#include "import/story_builder.h"
#include "import/text/markdown_inline.h"
#include "import/write_image.h"

namespace story::importing {
namespace {

JsonWriter block_of(std::string_view type) {
  JsonWriter out(JsonPlace::file);
  out.begin_object().field("type", type);
  return out;
}

void write_image(JsonWriter& out, std::string_view name, const Image& image) {
  if (image.url.empty()) return;
  write_image_fields(out.key(name).begin_object(), image);
  out.end_object();
}

}  // namespace

void StoryBuilder::gallery(std::string_view title, std::string_view layout, const std::vector<Image>& images) {
  flush();
  JsonWriter out = block_of("gallery");
  out.optional_field("title", title).key("images").begin_list();
  for (const Image& image : images) {
    write_image_fields(out.begin_object(), image);
    out.end_object();
  }
  out.end_list().optional_field("layout", layout);
  blocks_.push_back(out.end_object().take());
}

void StoryBuilder::recording(std::string_view type, const Recording& recording) {
  flush();
  JsonWriter out = block_of(type);
  out.optional_field("title", recording.title).key("sources").begin_list();
  for (const MediaFile& file : recording.files) {
    out.begin_object().field("url", file.url).optional_field("type", file.type).end_object();
  }
  out.end_list();
  write_image(out, "poster", recording.poster);
  if (!recording.captions.empty()) {
    out.key("captions").begin_list();
    for (const Captions& captions : recording.captions) {
      out.begin_object().field("url", captions.url).field("lang", captions.lang);
      out.optional_field("label", captions.label).end_object();
    }
    out.end_list();
  }
  out.optional_field("transcript", markdown(recording.transcript));
  out.optional_field("caption", inline_markdown(recording.caption)).optional_field("credit", recording.credit);
  if (!recording.seconds.empty()) out.key("duration").raw(recording.seconds);
  blocks_.push_back(out.end_object().take());
}

void StoryBuilder::embed(const Embed& embed) {
  flush();
  JsonWriter out = block_of("embed");
  out.field("url", embed.url).optional_field("title", embed.title).optional_field("text", markdown(embed.text));
  out.optional_field("author", embed.author).optional_field("date", embed.date);
  write_image(out, "image", embed.image);
  out.optional_field("aspect", embed.aspect);
  blocks_.push_back(out.end_object().take());
}

void StoryBuilder::table(const Table& table) {
  flush();
  JsonWriter out = block_of("table");
  out.field("caption", table.caption_markdown).key("columns").begin_list();
  for (const std::string& label : table.columns_markdown) out.begin_object().field("label", label).end_object();
  out.end_list().key("rows").begin_list();
  for (const std::vector<std::string>& row : table.rows_markdown) {
    out.begin_list();
    for (const std::string& cell : row) out.text(cell);
    out.end_list();
  }
  out.end_list();
  if (table.show_first > 0) out.key("showFirst").raw(std::to_string(table.show_first));
  blocks_.push_back(out.end_object().take());
}

}  // namespace story::importing
