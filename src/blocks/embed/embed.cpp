// A post, film or page of another site: its words and a link. Only a script shows it within the story.
#include "blocks/embed/embed.h"

#include <algorithm>

#include "base/ascii.h"
#include "blocks/embed/image_hosts.h"
#include "diagnostics/article_messages.h"
#include "html/page.h"
#include "read/fields.h"
#include "story.h"

namespace story {
namespace {

bool is_above_zero(std::string_view text) {
  const Decimal number = read_decimal(text);
  return number.valid && !number.negative && number.digits.find_first_of("123456789") != std::string_view::npos;
}

/// `16:9`, `1.91:1`.
bool is_aspect(std::string_view text) {
  const std::size_t colon = text.find(':');
  return colon != std::string_view::npos && is_above_zero(text.substr(0, colon)) &&
         is_above_zero(text.substr(colon + 1));
}

void read_aspect(Object& in, Embed& embed) {
  std::string_view aspect;
  in.token("aspect", aspect);
  if (aspect.empty()) return;
  if (is_aspect(aspect)) {
    embed.aspect = aspect;
  } else {
    in.report().at_value(in.document().find(in.node(), "aspect"), messages::bad_aspect(aspect));
  }
}

/// Whether a host belongs to one of those that serve the pictures of a provider.
bool is_image_host(std::string_view host) {
  return std::any_of(std::begin(kImageHosts), std::end(kImageHosts), [host](std::string_view own) {
    if (host.size() < own.size() || !is_same_but_for_case(host.substr(host.size() - own.size()), own)) return false;
    return host.size() == own.size() || host[host.size() - own.size() - 1] == '.';
  });
}

/// A picture that a provider serves would tell it who reads.
void leave_out_third_party(Object& in, Image& image) {
  const std::string_view host = image.url.external ? host_of(image.url.href) : std::string_view();
  if (!is_image_host(host)) return;
  const Document& document = in.document();
  in.report().at_value(document.find(document.find(in.node(), "image"), "url"), messages::third_party_image(host));
  image = {};
}

/// What readers know a site by.
std::string_view name_of_site(const Embed& embed) {
  std::string_view host = embed.url.external ? host_of(embed.url.href) : std::string_view();
  constexpr std::string_view kWww = "www.";
  if (host.substr(0, kWww.size()) == kWww) host.remove_prefix(kWww.size());
  return host.empty() ? std::string_view(embed.url.href) : host;
}

/// Whether there is anything to read; says so where not.
bool has_words(Object& in, const Embed& embed) {
  if (!embed.title.empty() || embed.text) return true;
  const Document& document = in.document();
  bool given = false;
  for (const std::string_view name : {"title", "text"}) {
    const NodeId node = document.find(in.node(), name);
    if (node == kRoot || document[node].kind == Kind::null) continue;
    given = true;
    // What is no text has been reported.
    if (document[node].kind == Kind::string) in.report().at_value(node, messages::empty_field(name));
  }
  if (!given) in.report().at_value(in.node(), messages::missing_either("an embed", "title", "text"));
  return false;
}

void render_author(Page& page, const Embed& embed) {
  HtmlWriter& html = page.html;
  if (embed.author.empty() && !embed.date) return;
  html.markup("<p class=\"origin\">");
  if (!embed.author.empty()) html.markup("<bdi class=\"author\">").text(embed.author).markup("</bdi>");
  if (!embed.author.empty() && embed.date) page.comma();
  if (embed.date) page.time(embed.date);
  html.markup("</p>\n");
}

void render_link(Page& page, const Embed& embed) {
  HtmlWriter& html = page.html;
  html.markup("<p class=\"there\">");
  const std::string_view site = name_of_site(embed);
  if (embed.url.external) {
    const auto [before, after] = around(page.locale.embed_open);
    html.markup("<a part=\"link\"");
    page.link_attributes(embed.url);
    html.markup(">").text(before).markup("<bdi>").text(site).markup("</bdi>").text(after).markup("</a>");
  } else {
    page.linked(embed.url, site);
  }
  // The script shows it where the page allows a frame.
  html.markup(" <button class=\"show\" part=\"button\" type=\"button\"");
  page.button_language();
  html.markup(" hidden>").text(fill(page.button_words().embed_show, site)).markup("</button></p>\n");
}

}  // namespace

bool read(Object& in, Embed& embed) {
  in.link("url", embed.url, LinkUse::resource, Need::required);
  in.text("title", embed.title);
  in.markdown("text", embed.text);
  in.text("author", embed.author);
  in.date("date", embed.date);
  in.object("image", embed.image, read_image, "an image");
  read_aspect(in, embed);
  leave_out_third_party(in, embed.image);
  return has_words(in, embed) && in.complete();
}

void render(Page& page, const Embed& embed) {
  HtmlWriter& html = page.html;
  html.markup("<section class=\"embed\"");
  page.label(embed.title, name_of_site(embed));
  html.attribute("data-url", embed.url.href).attribute("data-aspect", embed.aspect).markup(" part=\"embed\"");
  page.close_block_tag();
  html.markup("\n");
  if (!embed.title.empty()) page.title(embed.title);
  html.line();
  if (embed.image.url) {
    html.markup("<figure class=\"image\">");
    page.figure(embed.image);
    html.markup("\n");
  }
  const bool quoted = embed.text && !embed.author.empty();
  if (quoted) html.markup("<blockquote>");
  page.body(embed.text, embed.title.empty() ? 0 : 1);
  html.markup(quoted ? Markup("</blockquote>\n") : Markup("\n"));
  render_author(page, embed);
  render_link(page, embed);
  html.markup("</section>\n");
}

}  // namespace story
