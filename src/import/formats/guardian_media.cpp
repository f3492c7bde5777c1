// Films, sound and pictures together of the Guardian's pages.
#include <string>
#include <utility>
#include <vector>

#include "import/formats/guardian.h"
#include "import/pieces.h"

namespace story::importing {
namespace {

void write_youtube(Importer& in, const Value& element, const std::string& what) {
  Embed embed;
  const std::string_view id = element["assetId"].text();
  if (!id.empty()) embed.url = "https://www.youtube.com/watch?v=" + std::string(id);
  embed.title = in.html_text(element.first_of({"mediaTitle", "title"}));
  embed.aspect = aspect_of(element["width"].number(), element["height"].number());
  Value largest;
  for (const Value& each : element["posterImage"].items()) {
    if (!largest || each["width"].number() > largest["width"].number()) largest = each;
  }
  embed.image.url = in.url(largest["url"], LinkUse::resource);
  embed.image.width = static_cast<std::uint32_t>(largest["width"].number());
  for (const Value& each : element["posterImage"].items()) {
    add_size(in, embed.image, each["url"], each["width"].number());
  }
  in.settle(element["posterImage"]);
  write_embed(in, element, what, std::move(embed));
}

void write_film(Importer& in, const Value& element, const std::string& what) {
  Recording recording;
  recording.title = in.html_text(element["title"]);
  recording.caption = one_line(in.html(element["caption"]));
  recording.credit = in.html_text(element["source"]);
  for (const Value& file : element["assets"].items()) add_file(in, recording, file["url"], file["mimeType"].text());
  if (const Value pictures = element["imageMedia"]; pictures) {
    recording.poster = page_image(in, element);
    in.settle(pictures);
  }
  in.settle(element["html"]);
  write_recording(in, element, what, "video", recording, element.first_of({"url", "originalUrl"}).text());
}

void write_sound(Importer& in, const Value& element, const std::string& what) {
  Recording recording;
  recording.title = in.html_text(element["title"]);
  recording.caption = one_line(in.html(element["kicker"]));
  recording.poster.url = in.url(element["coverUrl"], LinkUse::resource);
  if (const int seconds = element["duration"].number(); seconds > 0) recording.seconds = std::to_string(seconds);
  add_file(in, recording, element["trackUrl"], "audio/mpeg");
  write_recording(in, element, what, "audio", recording, {});
}

void write_pictures(Importer& in, const Value& element, const std::string& what) {
  std::vector<Image> images;
  for (const Value& each : element["images"].items()) {
    each["_type"].text();
    Image image = page_image(in, each);
    if (image.url.empty()) {
      in.without_url(each, "\"ImageBlockElement\"");
      continue;
    }
    in.kept();
    images.push_back(std::move(image));
  }
  write_gallery(in, element, what, {}, {}, images);
  in.story.text(in.html(element["caption"]));
}

}  // namespace

Image page_image(Importer& in, const Value& element) {
  constexpr int kWideEnough = 2000;
  Image image;
  const Value data = element["data"];
  image.alt = data["alt"].text();
  image.caption = one_line(in.html(data["caption"]));
  image.credit = data["credit"].text();
  Value chosen;
  for (const Value& each : element["media"]["allImages"].items()) {
    const int width = each["fields"]["width"].number();
    const int best = chosen["fields"]["width"].number();
    const bool better = best > kWideEnough ? width < best : width > best && width <= kWideEnough;
    if (!chosen || better) chosen = each;
  }
  image.url = in.url(chosen["url"], LinkUse::resource);
  image.width = static_cast<std::uint32_t>(chosen["fields"]["width"].number());
  image.height = static_cast<std::uint32_t>(chosen["fields"]["height"].number());
  for (const Value& each : element["media"]["allImages"].items()) {
    add_size(in, image, each["url"], each["fields"]["width"].number());
  }
  in.settle(element["media"]);
  in.settle(element["imageSources"]);
  return image;
}

void write_guardian_media(Importer& in, const Value& element, std::string_view type) {
  const std::string what = "\"" + std::string(type) + "\"";
  if (type == "YoutubeBlockElement") {
    write_youtube(in, element, what);
  } else if (type == "GuVideoBlockElement") {
    write_film(in, element, what);
  } else if (type == "AudioAtomBlockElement") {
    write_sound(in, element, what);
  } else if (type == "StarRatingBlockElement") {
    in.kept();
    element["size"].text();
    write_stars(in, element["rating"]);
  } else {
    write_pictures(in, element, what);
  }
}

}  // namespace story::importing
