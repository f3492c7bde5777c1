// An image with caption and credit.
#include "blocks/image/image.h"

#include "html/page.h"
#include "read/fields.h"

namespace story {

bool read(Object& in, Figure& figure) {
  read_size(in, figure.size);
  return read_image(in, figure.image);
}

void render(Page& page, const Figure& figure) {
  page.html.markup("<figure class=\"image");
  page.size(figure.size);
  page.html.markup("\"");
  // What the script says.
  page.html.attribute("data-close", page.locale.close).attribute("data-title", page.locale.enlarge);
  page.close_block_tag();
  constexpr Markup kSizes[] = {kTextWidth, "(min-width: 40em) 21em, 92vw", "(min-width: 68em) 63em, 92vw", "92vw"};
  page.figure(figure.image, kSizes[static_cast<std::size_t>(figure.size)]);
  page.html.markup("\n");
}

}  // namespace story
