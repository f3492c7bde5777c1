// An image with caption and credit.
#include "blocks/blocks.h"
#include "fields.h"

namespace story {

bool read(Object& in, Figure& figure) { return read_image(in, figure.image); }

void render(Page& page, const Figure& figure) {
  page.figure(figure.image, "<figure class=\"image\"");
  page.html.markup("\n");
}

}  // namespace story
