// Key points: the story in a few lines.
#include "blocks/keypoints/keypoints.h"

#include "html/controls.h"
#include "html/markdown.h"
#include "html/page.h"
#include "read/reader.h"

namespace story {

bool read(Object& in, KeyPoints& key_points) {
  in.text("title", key_points.title);
  in.markdown_list("points", key_points.points, Need::required);
  return in.complete();
}

void render(Page& page, const KeyPoints& key_points) {
  HtmlWriter& html = page.html;
  const std::string_view title = key_points.title.empty() ? page.locale.keypoints : key_points.title;
  html.markup("<section class=\"keypoints\" part=\"keypoints\"");
  page.label(title, {});
  page.close_block_tag();
  html.markup("\n");
  page.title(title);
  html.markup("\n<ul>\n");
  for (const Markdown& point : key_points.points) {
    html.markup("<li>");
    render_words(page, point);
    html.markup("</li>\n");
  }
  html.markup("</ul>\n");
  render_controls(page);
  html.markup("</section>\n");
}

}  // namespace story
