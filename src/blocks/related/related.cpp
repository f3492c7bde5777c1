// Links to related reading.
#include "blocks/related/related.h"

#include "html/page.h"
#include "read/fields.h"
#include "story.h"

namespace story {
namespace {

bool read_link(Object& in, RelatedLink& link) {
  in.link("url", link.url, LinkUse::navigation, Need::required);
  in.text("title", link.title, Need::required);
  in.text("description", link.description);
  in.text("kicker", link.kicker);
  in.text("publisher", link.publisher);
  in.date("published", link.published);
  in.object("image", link.image, read_image, "an image");
  // A link that can't be followed keeps its words.
  return !link.title.empty();
}

void render_link(Page& page, const RelatedLink& link, bool card) {
  HtmlWriter& html = page.html;
  html.markup("<li>");
  if (link.image.url) page.image(link.image, "<img", card ? Markup("(min-width: 36em) 19em, 92vw") : Markup("8.2em"));
  if (!link.kicker.empty()) html.markup("<bdi class=\"kicker\" part=\"kicker\">").text(link.kicker).markup("</bdi> ");
  page.linked(link.url, link.title);
  if (!link.description.empty()) {
    html.markup(" <bdi class=\"description\">").text(link.description).markup("</bdi>");
  }
  if (!link.publisher.empty() || link.published) {
    html.markup(" <span class=\"meta\">");
    if (!link.publisher.empty()) html.markup("<bdi>").text(link.publisher).markup("</bdi>");
    if (!link.publisher.empty() && link.published) page.comma();
    if (link.published) page.time(link.published);
    html.markup("</span>");
  }
  html.markup("</li>\n");
}

}  // namespace

bool read(Object& in, Related& related) {
  in.text("title", related.title);
  in.choice("layout", related.layout, {"list", "cards", "inline"});
  in.list("links", related.links, read_link, "a link", Need::required);
  return in.complete();
}

void render(Page& page, const Related& related) {
  HtmlWriter& html = page.html;
  const bool in_line = related.layout == Related::Layout::in_line;
  const std::string_view title = !related.title.empty() ? related.title
                                 : in_line              ? page.locale.read_more
                                                        : page.locale.related;
  switch (related.layout) {
    case Related::Layout::list: html.markup("<nav class=\"related list\" part=\"related\""); break;
    case Related::Layout::cards: html.markup("<nav class=\"related cards\" part=\"related\""); break;
    case Related::Layout::in_line: html.markup("<nav class=\"related inline\" part=\"related\""); break;
  }
  page.label(title, {});
  page.close_block_tag();
  html.markup("\n");
  if (in_line) {
    html.markup("<p class=\"lead-in\" id=\"story-").attribute_text(page.block->id).markup("-title\">");
    page.words(title);
    html.markup("</p>");
  } else {
    page.title(title);
  }
  html.markup("\n<ul>\n");
  for (const RelatedLink& link : related.links) render_link(page, link, related.layout == Related::Layout::cards);
  html.markup("</ul>\n</nav>\n");
}

}  // namespace story
