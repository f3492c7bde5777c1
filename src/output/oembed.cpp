// oEmbed's answer.
#include "output/oembed.h"

#include <algorithm>
#include <cstddef>

#include "base/json_writer.h"
#include "base/utf8.h"
#include "base/visible.h"
#include "link/resolve.h"
#include "output/head.h"
#include "output/json_ld.h"
#include "output/plain_text.h"

namespace story {
namespace {

struct Size {
  std::size_t width;
  std::size_t height;
};

std::size_t limited(std::size_t pixels, int most) {
  return most > 0 ? std::min(pixels, static_cast<std::size_t>(most)) : pixels;
}

/// oEmbed wants pixels for what takes the height of its text: a guess, from a column 640 pixels wide.
Size likely_size(std::string_view text, const Site& site) {
  constexpr std::size_t kWidth = 640;
  constexpr std::size_t kLineHeight = 28;
  constexpr std::size_t kCharactersInLine = 62;
  constexpr std::size_t kAround = 240;
  const std::size_t height = kAround + (text.size() / kCharactersInLine + 1) * kLineHeight;
  return {limited(kWidth, site.max_width), limited(height, site.max_height)};
}

/// The first words below the headline, on one line; cut between words where there are any.
std::string excerpt(std::string_view text, std::string_view headline) {
  constexpr std::size_t kMost = 280;
  const std::size_t found = text.find(headline);
  if (found != std::string_view::npos) text.remove_prefix(found + headline.size());
  text.remove_prefix(std::min(text.find_first_not_of(" \n"), text.size()));
  std::string_view first = first_code_points(text, kMost);
  const bool cut = first.size() < text.size();
  if (cut) first = first.substr(0, first.find_last_of(" \n"));
  std::string out;
  for (const char c : first) {
    if (c != '\n')
      out += c;
    else if (out.back() != ' ')
      out += ' ';
  }
  return cut ? out + " \u2026" : out;
}

/// Readers see the words until there is a frame, and where none is allowed. WordPress finds a <blockquote> without
/// attributes only.
std::string embed_code(std::string_view headline, std::string_view words, std::string_view page, const Site& site,
                       Size size) {
  const std::string title = escaped(headline);
  std::string out = "<blockquote><p>";
  out += page.empty() ? title : "<a href=\"" + escaped(page) + "\">" + title + "</a>";
  out += "</p>";
  if (!words.empty()) out += "<p>" + escaped(words) + "</p>";
  out += "</blockquote><iframe class=\"story-frame\" title=\"" + title + "\" src=\"" + escaped(site.frame);
  out += "\" width=\"" + std::to_string(size.width) + "\" height=\"" + std::to_string(size.height);
  return out + "\" frameborder=\"0\"></iframe>";
}

void add_provider(JsonWriter& out, std::string_view page, const Site& site) {
  const std::string_view host = host_of(page);
  const std::string_view name = site.provider.empty() ? host : site.provider;
  out.optional_field("provider_name", name);
  if (host.empty()) return;
  const std::size_t start = page.find("//") + 2;
  out.field("provider_url", page.substr(0, std::min(page.find('/', start), page.size())));
}

/// oEmbed wants all three or none, and the picture no larger than was asked for.
void add_thumbnail(JsonWriter& out, const Image& image, const Site& site, std::string_view page) {
  const bool sized = image.width > 0 && image.height > 0;
  const std::string url = resolved(page, image.url.href);
  if (!sized || host_of(url).empty()) return;
  if (limited(image.width, site.max_width) < image.width || limited(image.height, site.max_height) < image.height)
    return;
  out.field("thumbnail_url", url);
  out.key("thumbnail_width").raw(std::to_string(image.width));
  out.key("thumbnail_height").raw(std::to_string(image.height));
}

}  // namespace

std::string oembed(const Document& document, const Story& story, std::string_view html, const Site& site) {
  const std::string headline = text_of(document, story.headline);
  const std::string text = without_controls(plain_text(html));
  const std::string_view page = site.page.empty() ? story.url.href : site.page;
  const std::string_view start = start_of_addresses(story, site);
  JsonWriter out;
  out.begin_object().field("version", "1.0").field("type", site.frame.empty() ? "link" : "rich");
  out.field("title", headline);
  if (!story.authors.empty()) {
    out.field("author_name", story.authors.front().name);
    out.optional_field("author_url", resolved(start, story.authors.front().url.href));
  }
  add_provider(out, page, site);
  add_thumbnail(out, story.image, site, start);
  if (!site.frame.empty()) {
    const Size size = likely_size(text, site);
    const std::string standfirst = text_of(document, story.standfirst);
    const std::string words = standfirst.empty() ? excerpt(text, headline) : standfirst;
    out.field("html", embed_code(headline, words, page, site, size));
    out.key("width").raw(std::to_string(size.width)).key("height").raw(std::to_string(size.height));
  }
  return without_break_marks(out.end_object().take());
}

}  // namespace story
