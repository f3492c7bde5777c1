// Readers of the objects that several blocks have.
#include "read/fields.h"

namespace story {

bool read_image(Object& in, Image& image) {
  in.link("url", image.url, LinkUse::resource, Need::required);
  in.text_or_empty("alt", image.alt);
  in.markdown("caption", image.caption);
  in.text("credit", image.credit);
  in.pixels("width", image.width);
  in.pixels("height", image.height);
  return in.complete();
}

void read_size(Object& in, BlockSize& size) { in.choice("size", size, {"text", "inset", "wide", "full"}); }

bool read_source(Object& in, Source& source) {
  in.text("title", source.title, Need::required);
  in.link("url", source.url, LinkUse::navigation);
  in.text("publisher", source.publisher);
  in.date("date", source.date);
  return in.complete();
}

}  // namespace story
