// Profiles: who somebody is.
#include "blocks/profile/profile.h"

#include "html/controls.h"
#include "html/page.h"
#include "read/fields.h"

namespace story {

bool read(Object& in, Profile& profile) {
  in.text("name", profile.name, Need::required);
  in.text("role", profile.role);
  in.object("image", profile.image, read_image, "an image");
  in.markdown("text", profile.text);
  in.link("url", profile.url, LinkUse::navigation);
  return in.complete();
}

void render(Page& page, const Profile& profile) {
  HtmlWriter& html = page.html;
  html.markup("<section class=\"profile\" part=\"profile\"");
  page.label(profile.name, {});
  page.close_block_tag();
  html.markup("\n<p class=\"kicker\" part=\"kicker\">").text(page.locale.profile).markup("</p>\n");
  page.title(profile.name, profile.url);
  if (!profile.role.empty()) {
    html.markup("\n<p class=\"role\">");
    page.words(profile.role);
    html.markup("</p>");
  }
  if (profile.image.url) {
    html.markup("\n<figure>");
    page.figure(profile.image, "9.5em");
  }
  page.body(profile.text, 1);
  html.line();
  render_controls(page);
  html.markup("</section>\n");
}

}  // namespace story
