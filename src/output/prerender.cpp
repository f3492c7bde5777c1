// Declarative shadow DOM and whole pages.
#include "output/prerender.h"

#include "language/locales.h"
#include "output/head.h"

namespace story {
namespace {

void add_attribute(std::string& out, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  out += ' ';
  out += name;
  out += "=\"" + escaped(value) + '"';
}

std::string styles(const Assets& assets) {
  std::string out;
  if (!assets.css.empty()) {
    out = "<link rel=\"stylesheet\"";
    add_attribute(out, "href", assets.css);
    return out + ">";
  }
  out = "<style";
  add_attribute(out, "nonce", assets.nonce);
  out += '>';
  out += style_sheet();
  return out + "</style>";
}

std::string element(std::string_view html, const RenderOptions& options, const Assets& assets,
                    std::string_view controls, std::string_view otherwise) {
  std::string out = "<story-widget";
  add_attribute(out, "block", options.block);
  add_attribute(out, "controls", controls);
  constexpr int kDefaultLevel = 2;
  if (options.heading_level != kDefaultLevel)
    add_attribute(out, "heading-level", std::to_string(options.heading_level));
  out += "><template shadowrootmode=\"open\" shadowrootclonable=\"\">" + styles(assets);
  out += html;
  out += "</template>";
  out += otherwise;
  return out + "</story-widget>";
}

}  // namespace

std::string prerendered_element(std::string_view html, const RenderOptions& options, const Assets& assets,
                                std::string_view otherwise) {
  return element(html, options, assets, {}, otherwise);
}

std::string prerendered_page(const Document& document, const Story& story, std::string_view html,
                             const RenderOptions& options, const Assets& assets) {
  const std::string_view lang = story.lang.empty() ? options.lang : story.lang;
  std::string out = "<!doctype html>\n<html";
  add_attribute(out, "lang", lang);
  add_attribute(out, "dir", is_right_to_left(lang) ? "rtl" : "ltr");
  out += ">\n<head>\n<meta charset=\"utf-8\">\n";
  out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
  out += "<meta name=\"color-scheme\" content=\"light dark\">\n";
  out += document_head(document, story, lang);
  if (!assets.script.empty()) {
    out += "<script type=\"module\"";
    add_attribute(out, "src", assets.script);
    out += "></script>\n";
  }
  // A page without the script keeps no room for the buttons that it would show.
  const std::string_view controls = assets.script.empty() ? "original" : "";
  return out + "</head>\n<body>\n<main>" + element(html, options, assets, controls, {}) + "</main>\n</body>\n</html>";
}

}  // namespace story
