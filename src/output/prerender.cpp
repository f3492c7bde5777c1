// Declarative shadow DOM, light elements and whole pages.
#include "output/prerender.h"

#include <cstdint>

#include "blocks/blocks.h"
#include "language/locales.h"
#include "output/head.h"
#include "output/single_line.h"

namespace story {
namespace {

void add_attribute(std::string& out, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  out += ' ';
  out += name;
  out += "=\"" + escaped(value) + '"';
}

/// The style sheets of what `html` holds that only some stories have: their blocks, sound in a quotation, contents,
/// a glossary and what they say of themselves.
std::string styles_of_some(std::string_view html) {
  std::string out;
  for (const std::string_view type : block_type_names()) {
    const std::string_view sheet = article_styles(type);
    if (sheet.empty()) continue;
    std::string start = " part=\"";
    start += type;
    start += "\" id=\"story-";
    if (html.find(start) != std::string_view::npos) out += sheet;
  }
  if (!out.empty() || html.find("<audio") != std::string_view::npos ||
      html.find("<nav class=\"contents\"") != std::string_view::npos)
    out.insert(0, article_base_styles());
  for (const std::string_view mark : {" class=\"about", " class=\"glossary\"", " data-x=\"", " data-y=\""}) {
    if (html.find(mark) == std::string_view::npos) continue;
    out += article_styles("about");
    break;
  }
  return out;
}

/// The same styles for a story outside of a shadow root: they hold for the light element alone.
std::string scoped(std::string_view sheet) {
  constexpr std::string_view kHost = ":host";
  std::string out = "@scope (story-widget:has(> .story)){";
  for (std::string_view rest = sheet; !rest.empty();) {
    const std::size_t at = rest.find(kHost);
    out += rest.substr(0, at);
    if (at == std::string_view::npos) break;
    rest.remove_prefix(at + kHost.size());
    out += rest.front() == '(' ? ":scope:is" : ":scope";
  }
  return out + '}';
}

void add_link(std::string& out, std::string_view address) {
  out += "<link rel=\"stylesheet\"";
  add_attribute(out, "href", address);
  out += '>';
}

/// The second style sheet lies beside the first: `story-widget.css`, `story-widget.articles.css`.
std::string beside(std::string_view address) {
  constexpr std::string_view kSuffix = ".css";
  const std::string_view path = address.substr(0, address.find_first_of("?#"));
  std::string out(path);
  if (out.size() >= kSuffix.size() && out.ends_with(kSuffix)) out.resize(out.size() - kSuffix.size());
  out += ".articles.css";
  out += address.substr(path.size());
  return out;
}

enum class Scope : std::uint8_t { shadow_root, element };

/// Links to the style sheets, or a <style> element with what the story needs of them.
std::string styles(const Assets& assets, std::string_view html, Scope scope) {
  const std::string more = styles_of_some(html);
  std::string out;
  if (!assets.css.empty()) {
    add_link(out, assets.css);
    if (!more.empty()) add_link(out, beside(assets.css));
    return out;
  }
  const std::string sheet = std::string(style_sheet()) + more;
  out = "<style";
  add_attribute(out, "nonce", assets.nonce);
  out += '>';
  out += scope == Scope::element ? scoped(sheet) : sheet;
  return out + "</style>";
}

std::string start_tag(const RenderOptions& options, std::string_view controls) {
  std::string out = "<story-widget";
  add_attribute(out, "block", options.block);
  add_attribute(out, "controls", controls);
  constexpr int kDefaultLevel = 2;
  if (options.heading_level != kDefaultLevel)
    add_attribute(out, "heading-level", std::to_string(options.heading_level));
  return out;
}

/// `before`: the styles, where they go with the element.
std::string light(std::string_view html, const RenderOptions& options, std::string_view controls,
                  std::string_view before) {
  std::string out = start_tag(options, controls) + " data-light=\"\">";
  out += before;
  return out + single_line(html) + "</story-widget>";
}

void add_script(std::string& out, std::string_view address) {
  out += "<script type=\"module\"";
  add_attribute(out, "src", address);
  out += "></script>\n";
}

/// What only a page within a frame has. Its second script lies beside the first.
std::string frame_head(const Assets& assets) {
  std::string out = "<meta name=\"robots\" content=\"noindex\">\n<base target=\"_top\">\n";
  if (!assets.script.empty()) {
    const std::string_view path = assets.script.substr(0, assets.script.find_first_of("?#"));
    add_script(out, std::string(path.substr(0, path.rfind('/') + 1)) + "framed.js");
  }
  return out;
}

}  // namespace

std::string prerendered_element(std::string_view html, const RenderOptions& options, const Assets& assets) {
  std::string out = start_tag(options, {}) + "><template shadowrootmode=\"open\" shadowrootclonable=\"\">";
  out += styles(assets, html, Scope::shadow_root);
  return out + single_line(html) + "</template></story-widget>";
}

std::string light_element(std::string_view html, const RenderOptions& options, const Assets& assets) {
  return light(html, options, {}, styles(assets, html, Scope::element));
}

std::string prerendered_page(const Document& document, const Story& story, std::string_view html,
                             const OutputRequest& request) {
  const Assets& assets = request.assets;
  const std::string_view lang = story.lang.empty() ? request.options.lang : story.lang;
  std::string out = "<!doctype html>\n<html";
  add_attribute(out, "lang", lang);
  add_attribute(out, "dir", is_right_to_left(lang) ? "rtl" : "ltr");
  out += ">\n<head>\n<meta charset=\"utf-8\">\n";
  out += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
  out += "<meta name=\"color-scheme\" content=\"light dark\">\n";
  out += document_head(document, story, lang, request.site);
  if (request.output == Output::frame) out += frame_head(assets);
  out += styles(assets, html, Scope::shadow_root) + '\n';
  if (!assets.script.empty()) add_script(out, assets.script);
  // A page without the script keeps no room for the buttons that it would show.
  const std::string_view controls = assets.script.empty() ? "original" : "";
  return out + "</head>\n<body>\n<main>" + light(html, request.options, controls, {}) + "</main>\n</body>\n</html>";
}

}  // namespace story
