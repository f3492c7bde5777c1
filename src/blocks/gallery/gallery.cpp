// Pictures that belong together: in a grid, as a pair, or before and after.
#include "blocks/gallery/gallery.h"

#include "diagnostics/article_messages.h"
#include "html/page.h"
#include "read/fields.h"

namespace story {

bool read(Object& in, Gallery& gallery) {
  in.text("title", gallery.title);
  in.choice("layout", gallery.layout, {"grid", "pair", "before-after"});
  in.list("images", gallery.images, read_image, "an image", Need::required);
  if (in.complete() && gallery.layout != Gallery::Layout::grid && gallery.images.size() != 2) {
    const std::string_view layout = gallery.layout == Gallery::Layout::pair ? "pair" : "before-after";
    in.report().at_value(in.document().find(in.node(), "images"),
                         messages::not_two_images(layout, gallery.images.size()));
    gallery.layout = Gallery::Layout::grid;
  }
  return in.complete();
}

void render(Page& page, const Gallery& gallery) {
  HtmlWriter& html = page.html;
  switch (gallery.layout) {
    case Gallery::Layout::grid: html.markup("<section class=\"gallery grid\""); break;
    case Gallery::Layout::pair: html.markup("<section class=\"gallery pair\""); break;
    case Gallery::Layout::before_after: html.markup("<section class=\"gallery before-after\""); break;
  }
  page.label(gallery.title, page.locale.gallery);
  // What the script says.
  html.attribute("data-close", page.locale.close);
  html.attribute("data-title",
                 gallery.layout == Gallery::Layout::before_after ? page.locale.compare : page.locale.enlarge);
  html.markup(" part=\"gallery\"");
  page.close_block_tag();
  html.markup("\n");
  if (!gallery.title.empty()) page.title(gallery.title);
  html.line().markup("<div class=\"pictures\">\n");
  // Before and after fill the text's width; others stand two in a row.
  const Markup sizes = gallery.layout == Gallery::Layout::before_after ? kTextWidth : "(min-width: 36em) 22em, 92vw";
  for (const Image& image : gallery.images) {
    html.markup("<figure class=\"image\">");
    page.figure(image, sizes);
    html.markup("\n");
  }
  html.markup("</div>\n</section>\n");
}

}  // namespace story
