// Pictures, films, sound and posts of Apple News Format.
#include "import/formats/apple_news_media.h"

#include <string>
#include <utility>
#include <vector>

#include "base/number.h"
#include "import/formats/apple_news_text.h"
#include "import/pieces.h"

namespace story::importing {
namespace {

Line caption_of(Importer& in, const Value& component) {
  const Value caption = component["caption"];
  return one_line(caption.is_object() ? apple_news_text(in, caption) : apple_news_plain(in, caption, {}));
}

void write_pictures(Importer& in, const Value& component, const std::string& what) {
  std::vector<Image> images;
  for (const Value& item : component["items"].items()) {
    Image image = apple_news_image(in, item);
    if (image.url.empty()) {
      in.without_url(item, "a picture");
      if (!is_blank(image.caption)) in.story.text({paragraph(std::move(image.caption))});
      continue;
    }
    in.kept();
    images.push_back(std::move(image));
  }
  write_gallery(in, component, what, {}, {}, images);
}

}  // namespace

Image apple_news_image(Importer& in, const Value& component) {
  Image image;
  image.url = in.url(component["URL"], LinkUse::resource);
  image.alt = component["accessibilityCaption"].text();
  image.caption = caption_of(in, component);
  return image;
}

void write_apple_news_media(Importer& in, const Value& component, std::string_view role) {
  const std::string what = "\"" + std::string(role) + "\"";
  if (role == "gallery" || role == "mosaic") return write_pictures(in, component, what);
  Recording recording;
  add_file(in, recording, component["URL"], {});
  recording.caption = caption_of(in, component);
  recording.poster.url = in.url(component.first_of({"stillURL", "imageURL"}), LinkUse::resource);
  recording.poster.alt = component["accessibilityCaption"].text();
  component["aspectRatio"].text();
  write_recording(in, component, what, role == "video" ? "video" : "audio", recording, {});
}

void write_apple_news_post(Importer& in, const Value& component, std::string_view what) {
  Embed embed;
  embed.url = component["URL"].text();
  embed.title = plain_text(caption_of(in, component));
  const std::string_view ratio = component["aspectRatio"].text();
  const Decimal number = read_decimal(ratio);
  if (number.valid && approximate(number) > 0) embed.aspect = std::string(ratio) + ":1";
  write_embed(in, component, what, std::move(embed));
}

}  // namespace story::importing
