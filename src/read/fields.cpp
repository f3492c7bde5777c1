// Readers of the objects that several blocks have.
#include "read/fields.h"

#include "read/advice.h"
#include "read/focus.h"
#include "read/trust.h"

namespace story {
namespace {

bool read_image_file(Object& in, ImageFile& file) {
  in.link("url", file.url, LinkUse::resource, Need::required);
  in.pixels("width", file.width, Need::required);
  file.node = in.document().find(in.node(), "url");
  return in.complete();
}

}  // namespace

bool read_image(Object& in, Image& image) {
  in.link("url", image.url, LinkUse::resource, Need::required);
  in.text_or_empty("alt", image.alt);
  in.markdown("caption", image.caption);
  in.text("credit", image.credit);
  in.pixels("width", image.width);
  in.pixels("height", image.height);
  in.list("sources", image.sources, read_image_file, "a source");
  advise_on_sizes(in, image);
  read_focus(in, image);
  read_digital_source(in, image.digital_source);
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
