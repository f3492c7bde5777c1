// Films, sound, posts and pictures together of ANS.
#include "import/formats/ans_media.h"

#include <string>
#include <utility>
#include <vector>

#include "import/formats/ans_header.h"
#include "import/pieces.h"

namespace story::importing {
namespace {

std::string named(std::string_view type) { return "\"" + std::string(type) + "\""; }

void write_ans_gallery(Importer& in, const Value& element) {
  std::vector<Image> images;
  std::vector<Value> others;
  for (const Value& child : element["content_elements"].items()) {
    Image image = ans_image(in, child);
    if (image.url.empty()) {
      in.without_url(child, "\"image\"");
      continue;
    }
    in.kept();
    images.push_back(std::move(image));
  }
  // Of one that is published alone it is the headline.
  const bool alone = element.node() == kRoot;
  const std::string title = alone ? std::string() : in.html_text(element["headlines"]["basic"]);
  write_gallery(in, element, "\"gallery\"", title, {}, images);
  if (!alone) in.story.text(in.html(element["description"]["basic"]));
}

/// A media type for what ANS says of a stream, where it is one.
std::string type_of_stream(std::string_view type, std::string_view stream) {
  if (stream == "ts" || stream == "hls") return "application/vnd.apple.mpegurl";
  if (stream == "mp3") return "audio/mpeg";
  if (stream == "mp4" || stream == "webm" || stream == "ogg") return std::string(type) + "/" + std::string(stream);
  return {};
}

/// Of the captions in several formats, those that browsers read.
void read_captions(Importer& in, const Value& subtitles, Recording& recording) {
  for (const Value& each : subtitles["urls"].items()) {
    if (each["format"].text().find("VTT") == std::string_view::npos) {
      in.settle(each);
      continue;
    }
    add_captions(in, recording, each["url"], each["language"].text(), {});
  }
}

void write_ans_recording(Importer& in, const Value& element, std::string_view type) {
  const bool alone = element.node() == kRoot;
  Recording recording;
  if (!alone) recording.title = in.html_text(element["headlines"]["basic"]);
  for (const Value& stream : element["streams"].items()) {
    add_file(in, recording, stream["url"], type_of_stream(type, stream["stream_type"].text()));
    in.settle(stream);
  }
  recording.seconds = seconds_of_milliseconds(element["duration"].number());
  read_captions(in, element["subtitles"], recording);
  const Value promo = element["promo_image"] ? element["promo_image"] : element["promo_items"]["basic"];
  if (promo["url"]) recording.poster = ans_image(in, promo);
  recording.transcript = in.html(element["transcript"]);
  const std::string_view address = element.first_of({"canonical_url", "url"}).text();
  write_recording(in, element, named(type), type, recording, address);
  if (!alone) in.story.text(in.html(element["description"]["basic"]));
}

void write_ans_oembed(Importer& in, const Value& element) {
  const Value raw = element["raw_oembed"];
  const Value url = raw.first_of({"url", "_id"});
  const Value html = raw["html"];
  const Frame frame = frame_in(html.text());
  Embed embed;
  embed.url = url ? std::string(url.text()) : frame.url;
  if (embed.url.empty()) embed.url = raw["provider_url"].text();
  embed.title = in.html_text(raw["title"]);
  embed.author = raw["author_name"].text();
  embed.text = frame.url.empty() ? in.html(html) : in.text_within(html);
  if (plain_text(embed.text).empty()) embed.text = in.html(raw["description"]);
  embed.image.url = in.url(raw["thumbnail_url"], LinkUse::resource);
  embed.image.width = static_cast<std::uint32_t>(raw["thumbnail_width"].number());
  embed.image.height = static_cast<std::uint32_t>(raw["thumbnail_height"].number());
  embed.aspect = frame.aspect.empty() ? aspect_of(raw["width"].number(), raw["height"].number()) : frame.aspect;
  write_embed(in, element, "\"oembed_response\"", std::move(embed));
}

}  // namespace

void write_ans_media(Importer& in, const Value& element, std::string_view type) {
  if (type == "gallery") return write_ans_gallery(in, element);
  if (type == "oembed_response") return write_ans_oembed(in, element);
  write_ans_recording(in, element, type);
}

bool write_ans_frame(Importer& in, const Value& element) {
  const Value content = element["content"];
  Frame frame = frame_in(content.text());
  const Blocks text = in.text_within(content);
  if (frame.url.empty() || !plain_text(text).empty()) return false;
  write_embed(in, element, "\"raw_html\"",
              {std::move(frame.url), std::move(frame.title), {}, {}, {}, {}, frame.aspect});
  return true;
}

}  // namespace story::importing
