// Films, sound, posts, pictures together and tables of FT content-tree.
#include "import/formats/ft_media.h"

#include <algorithm>
#include <string>
#include <utility>

#include "import/pieces.h"
#include "import/text/markdown_inline.h"

namespace story::importing {
namespace {

std::string named(std::string_view type) { return "\"" + std::string(type) + "\""; }

void write_clips(Importer& in, FtText& text, const Value& node) {
  Recording recording;
  recording.title = node["displayTitle"].text();
  recording.caption = {text_span(node["caption"].text())};
  recording.credit = node["credits"].text();
  for (const Value& clip : node["clips"].items()) {
    if (!recording.files.empty()) {
      in.left_out(clip, "another clip");
      continue;
    }
    clip["id"].text();
    recording.poster.url = in.url(clip["poster"], LinkUse::resource);
    for (const Value& file : clip["dataSource"].items()) {
      add_file(in, recording, file["binaryUrl"], file["mediaType"].text());
      const int milliseconds = file["duration"].number();
      if (recording.seconds.empty()) recording.seconds = seconds_of_milliseconds(milliseconds);
      in.settle(file);
    }
  }
  const Value accessibility = node["accessibility"];
  for (const Value& captions : accessibility["captions"].items()) {
    captions["mediaType"].text();
    add_captions(in, recording, captions["url"], captions["language"].text(), {});
  }
  const Value transcript = accessibility["transcript"];
  transcript["type"].text();
  transcript["version"].text();
  recording.transcript = text.blocks(transcript["children"]);
  write_recording(in, node, "\"clip-set\"", "video", recording, {});
}

void write_pair(Importer& in, FtText& text, const Value& node) {
  std::vector<Image> images;
  for (const Value& child : node["children"].items()) {
    const std::string_view type = child["type"].text();
    Image image = text.image(child);
    if (image.url.empty()) {
      in.without_url(child, named(type));
      continue;
    }
    in.kept();
    images.push_back(std::move(image));
  }
  write_gallery(in, node, "\"image-pair\"", {}, "pair", images);
}

/// An interactive chart, which has a page of its own by its id.
void write_flourish(Importer& in, FtText& text, const Value& node) {
  Embed embed;
  embed.image = text.image(node);
  embed.title = node["description"].text();
  const std::string_view id = node["id"].text();
  const bool story = node["flourishType"].text() == "story";
  const bool good = !id.empty() && id.find_first_not_of("0123456789") == std::string_view::npos;
  if (good) {
    embed.url =
        "https://public.flourish.studio/" + std::string(story ? "story/" : "visualisation/") + std::string(id) + "/";
  } else if (!embed.image.url.empty()) {
    in.flattened(node, "\"flourish\"", "an image");
    in.story.image(embed.image);
    return;
  } else {
    in.unknown(node, "\"flourish\"");
    return;
  }
  write_embed(in, node, "\"flourish\"", std::move(embed));
}

void write_tweet(Importer& in, const Value& node) {
  Embed embed;
  embed.url = node["url"].text();
  const std::string_view id = node["id"].text();
  const std::string_view post = id.substr(0, 8) == "https://" ? id : std::string_view();
  if (embed.url.empty()) embed.url = post;
  if (embed.url.empty() && !id.empty() && id.find_first_not_of("0123456789") == std::string_view::npos) {
    embed.url = "https://twitter.com/i/status/" + std::string(id);
  }
  embed.text = in.html(node["html"]);
  write_embed(in, node, "\"tweet\"", std::move(embed));
}

void add_row(Table& table, const Block& row) {
  std::vector<std::string> cells;
  for (const Block& cell : row.children) cells.push_back(inline_markdown(cell.line));
  if (table.columns_markdown.empty() && row.header) {
    table.columns_markdown = std::move(cells);
  } else {
    table.rows_markdown.push_back(std::move(cells));
  }
}

/// Whether it has all that a block needs: a caption, columns with names, and rows.
bool is_whole(const Table& table) {
  const std::vector<std::string>& columns = table.columns_markdown;
  return !table.caption_markdown.empty() && !columns.empty() && !table.rows_markdown.empty() &&
         std::none_of(columns.begin(), columns.end(), [](const std::string& label) { return label.empty(); });
}

}  // namespace

void write_ft_media(Importer& in, FtText& text, const Value& node, std::string_view type) {
  if (type == "clip-set") return write_clips(in, text, node);
  if (type == "image-pair") return write_pair(in, text, node);
  if (type == "flourish") return write_flourish(in, text, node);
  if (type == "tweet") return write_tweet(in, node);
  Embed embed;
  embed.url = node["url"].text();
  embed.title = node["title"].text();
  if (const Value subtitle = node["subtitle"]; subtitle) embed.text = {paragraph(subtitle.text())};
  write_embed(in, node, named(type), std::move(embed));
}

void write_ft_table(Importer& in, FtText& text, const Value& node) {
  // A table as in text: its caption as a paragraph, its rows, its footer.
  Blocks blocks = text.block(node);
  Table table;
  table.show_first = node["collapseAfterHowManyRows"].number();
  Blocks footer;
  for (const Block& block : blocks) {
    if (block.kind == Block::Kind::table) {
      for (const Block& row : block.children) add_row(table, row);
    } else if (table.columns_markdown.empty() && table.rows_markdown.empty()) {
      table.caption_markdown += inline_markdown(block.line);
    } else {
      footer.push_back(block);
    }
  }
  if (!is_whole(table)) {
    in.story.text(std::move(blocks));
    return;
  }
  in.story.table(table);
  in.story.text(std::move(footer));
}

}  // namespace story::importing
