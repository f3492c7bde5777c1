// oEmbed's answer.
#include "output/oembed.h"

#include "base/json_writer.h"
#include "output/head.h"
#include "output/json_ld.h"
#include "output/plain_text.h"
#include "output/prerender.h"

namespace story {
namespace {

/// oEmbed wants pixels for what takes the height of its text: a guess, from a column 640 pixels wide.
constexpr std::size_t kWidth = 640;

std::size_t likely_height(std::string_view text) {
  constexpr std::size_t kLineHeight = 28;
  constexpr std::size_t kCharactersInLine = 62;
  constexpr std::size_t kAround = 240;
  return kAround + (text.size() / kCharactersInLine + 1) * kLineHeight;
}

}  // namespace

std::string oembed(const Document& document, const Story& story, std::string_view html, const RenderOptions& options,
                   const Assets& assets) {
  const std::string headline = text_of(document, story.headline);
  const std::string link =
      story.url ? "<a href=\"" + escaped(story.url.href) + "\">" + escaped(headline) + "</a>" : std::string();
  std::string embed = prerendered_element(html, options, assets, link);
  if (!assets.script.empty()) embed += "<script type=\"module\" src=\"" + escaped(assets.script) + "\"></script>";
  JsonWriter out;
  out.begin_object().field("version", "1.0").field("type", "rich");
  out.field("title", headline);
  if (!story.authors.empty()) {
    out.field("author_name", story.authors.front().name);
    out.optional_field("author_url", story.authors.front().url.href);
  }
  out.field("html", embed).key("width").raw(std::to_string(kWidth));
  out.key("height").raw(std::to_string(likely_height(plain_text(html))));
  return out.end_object().take();
}

}  // namespace story
