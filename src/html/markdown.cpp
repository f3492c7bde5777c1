// Renders md4c's events; the only file that includes it. Raw HTML is off, and every link is judged after its entities
// have been decoded.
#include "html/markdown.h"

#include <md4c.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/ascii_set.h"
#include "base/entity.h"
#include "base/utf8.h"
#include "html/markdown_limits.h"
#include "html/paragraphs.h"
#include "link/doubt.h"

namespace story {
namespace {

/// Those that markdown_parser.c has set while compiling.
constexpr unsigned kFlags = MD_FLAG_NOHTML | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;

/// A callback's answer that makes md_parse stop.
constexpr int kContinue = 0;
constexpr int kStop = 1;

/// Starts the copy of an inline text that is parsed: with it in front, nothing can start a heading, list, quotation,
/// code block or link definition. As punctuation it leaves emphasis after it as it is at the start of a line.
constexpr char kGuard = '.';

class Renderer {
 public:
  enum class Mode { blocks, inline_only };

  Renderer(Page& page, NodeId node, Mode mode)
      : page_(page), html_(page.html), node_(node), mode_(mode), guard_ahead_(mode == Mode::inline_only) {}

  /// Parses and writes; false where a limit was passed.
  bool run(std::string_view source) {
    MD_PARSER parser{};
    parser.flags = kFlags;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) { return of(self).enter_block(type, detail); };
    parser.leave_block = [](MD_BLOCKTYPE type, void* detail, void* self) { return of(self).leave_block(type, detail); };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) { return of(self).enter_span(type, detail); };
    parser.leave_span = [](MD_SPANTYPE type, void* /*detail*/, void* self) { return of(self).leave_span(type); };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
      return of(self).text(type, {text, size});
    };
    return md_parse(source.data(), static_cast<MD_SIZE>(source.size()), &parser, this) == kContinue;
  }

  bool table_too_large() const { return table_too_large_; }

 private:
  struct Span {
    MD_SPANTYPE type;
    bool has_tag;
  };

  static Renderer& of(void* self) { return *static_cast<Renderer*>(self); }
  int go_on() const { return html_.overflowed() ? kStop : kContinue; }

  int enter_block(MD_BLOCKTYPE type, void* detail) {
    if (mode_ == Mode::inline_only) return go_on();
    switch (type) {
      case MD_BLOCK_DOC: break;
      case MD_BLOCK_QUOTE: html_.line().markup("<blockquote>\n"); break;
      case MD_BLOCK_UL: html_.line().markup("<ul>\n"); break;
      case MD_BLOCK_OL: open_ordered_list(*static_cast<MD_BLOCK_OL_DETAIL*>(detail)); break;
      case MD_BLOCK_LI: html_.markup("<li>"); break;
      case MD_BLOCK_HR: html_.line().markup("<hr>\n"); break;
      case MD_BLOCK_H: html_.line().open_heading(level(detail)).markup(">"); break;
      case MD_BLOCK_CODE: open_code(*static_cast<MD_BLOCK_CODE_DETAIL*>(detail)); break;
      case MD_BLOCK_P: html_.line().markup("<p>"); break;
      case MD_BLOCK_TABLE: return open_table(*static_cast<MD_BLOCK_TABLE_DETAIL*>(detail));
      case MD_BLOCK_THEAD: html_.markup("<thead>\n"); break;
      case MD_BLOCK_TBODY: html_.markup("<tbody>\n"); break;
      case MD_BLOCK_TR: html_.markup("<tr>\n"); break;
      case MD_BLOCK_TH: open_cell("<th scope=\"col\"", detail); break;
      case MD_BLOCK_TD: open_cell("<td", detail); break;
      case MD_BLOCK_HTML: break;
    }
    return go_on();
  }

  int leave_block(MD_BLOCKTYPE type, void* detail) {
    while (!spans_.empty()) close_last_span();
    if (mode_ == Mode::inline_only) return go_on();
    switch (type) {
      case MD_BLOCK_DOC: break;
      case MD_BLOCK_QUOTE: html_.markup("</blockquote>\n"); break;
      case MD_BLOCK_UL: html_.markup("</ul>\n"); break;
      case MD_BLOCK_OL: html_.markup("</ol>\n"); break;
      case MD_BLOCK_LI: html_.markup("</li>\n"); break;
      case MD_BLOCK_HR: break;
      case MD_BLOCK_H: html_.close_heading(level(detail)).markup("\n"); break;
      case MD_BLOCK_CODE: html_.markup("</code></pre>\n"); break;
      case MD_BLOCK_P: html_.markup("</p>\n"); break;
      case MD_BLOCK_TABLE: html_.markup("</table></div>\n"); break;
      case MD_BLOCK_THEAD: html_.markup("</thead>\n"); break;
      case MD_BLOCK_TBODY: html_.markup("</tbody>\n"); break;
      case MD_BLOCK_TR: html_.markup("</tr>\n"); break;
      case MD_BLOCK_TH: html_.markup("</th>\n"); break;
      case MD_BLOCK_TD: html_.markup("</td>\n"); break;
      case MD_BLOCK_HTML: break;
    }
    return go_on();
  }

  int enter_span(MD_SPANTYPE type, void* detail) {
    spans_.push_back({type, open_span(type, detail)});
    ++open_of_type_[type];
    return go_on();
  }

  /// md4c ends links that it did not begin where brackets overlap, as in `[]([)]()`: the stack keeps the tags in order.
  int leave_span(MD_SPANTYPE type) {
    if (open_of_type_[type] == 0) return go_on();
    while (spans_.back().type != type) close_last_span();
    close_last_span();
    return go_on();
  }

  /// Whether there is a tag to close: within alternative text only text counts.
  bool open_span(MD_SPANTYPE type, void* detail) {
    if (type == MD_SPAN_IMG && ++image_depth_ == 1) return open_image(*static_cast<MD_SPAN_IMG_DETAIL*>(detail));
    if (image_depth_ > 0) return false;
    switch (type) {
      case MD_SPAN_EM: html_.markup("<em>"); break;
      case MD_SPAN_STRONG: html_.markup("<strong>"); break;
      case MD_SPAN_CODE: html_.markup("<code>"); break;
      case MD_SPAN_DEL: html_.markup("<del>"); break;
      case MD_SPAN_A: return open_link(*static_cast<MD_SPAN_A_DETAIL*>(detail));
      default: return false;
    }
    return true;
  }

  void close_last_span() {
    const Span span = spans_.back();
    spans_.pop_back();
    --open_of_type_[span.type];
    if (span.type == MD_SPAN_IMG) --image_depth_;
    if (!span.has_tag) return;
    switch (span.type) {
      case MD_SPAN_EM: html_.markup("</em>"); break;
      case MD_SPAN_STRONG: html_.markup("</strong>"); break;
      case MD_SPAN_CODE: html_.markup("</code>"); break;
      case MD_SPAN_DEL: html_.markup("</del>"); break;
      case MD_SPAN_A: close_link(); break;
      case MD_SPAN_IMG: close_image(); break;
      default: break;
    }
  }

  int text(MD_TEXTTYPE type, std::string_view text) {
    if (guard_ahead_) {
      guard_ahead_ = false;
      text.remove_prefix(1);
    }
    switch (type) {
      case MD_TEXT_NULLCHAR: write(kReplacement); break;
      case MD_TEXT_BR:
        if (image_depth_ == 0) html_.markup("<br>");
        write("\n");
        break;
      case MD_TEXT_SOFTBR: write("\n"); break;
      case MD_TEXT_ENTITY: write(decoded(text)); break;
      default: write(text); break;
    }
    return go_on();
  }

  void write(std::string_view text) {
    image_depth_ > 0 && image_shown_ ? html_.attribute_text(text) : html_.text(text);
  }

  /// An entity's character; one that is not known stays as it is written, and is reported.
  std::string decoded(std::string_view entity) {
    std::string out;
    if (append_entity(out, entity)) {
      if (is_unfit(first_code_point(out).value)) html_.leave_out_unfit();
      return out;
    }
    page_.report.at_value(node_, messages::unknown_entity(entity));
    return std::string(entity);
  }

  std::string decoded(const MD_ATTRIBUTE& attribute) {
    std::string out;
    for (std::size_t i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size; ++i) {
      const MD_OFFSET begin = attribute.substr_offsets[i];
      const std::string_view part(attribute.text + begin, attribute.substr_offsets[i + 1] - begin);
      switch (attribute.substr_types[i]) {
        case MD_TEXT_NULLCHAR: out += kReplacement; break;
        case MD_TEXT_ENTITY: out += decoded(part); break;
        default: out += part; break;
      }
    }
    return out;
  }

  /// The URL where it may be used; else it is reported. It lives until the next one is judged.
  Link judged(const MD_ATTRIBUTE& attribute, LinkUse use) {
    url_ = decoded(attribute);
    const LinkVerdict verdict = judge_link(url_, use, changed_url_);
    if (verdict.fault == LinkFault::scheme) {
      page_.report.at_value(node_, messages::refused_scheme(url_, verdict.scheme, use == LinkUse::resource));
    } else if (verdict.fault == LinkFault::host) {
      page_.report.at_value(node_, messages::refused_host(url_));
    } else if (verdict.fault == LinkFault::length) {
      page_.report.at_value(node_, messages::refused_length(url_, kLongestUrl));
    } else if (verdict.doubt != LinkDoubt::none) {
      page_.report.at_value(node_, doubt_about(url_, verdict));
    }
    return verdict.link;
  }

  /// md4c has links within links where an address stands in a link's text; HTML has none, so the outer one is kept.
  bool open_link(const MD_SPAN_A_DETAIL& detail) {
    if (link_open_) return false;
    const Link link = judged(detail.href, LinkUse::navigation);
    if (!link) return false;  // its text stays
    link_open_ = true;
    html_.markup("<a part=\"link\"");
    page_.link_attributes(link);
    html_.optional_attribute("title", decoded(detail.title)).markup(">");
    return true;
  }

  void close_link() {
    html_.markup("</a>");
    link_open_ = false;
  }

  bool open_image(const MD_SPAN_IMG_DETAIL& detail) {
    const Link link = judged(detail.src, LinkUse::resource);
    image_shown_ = link && page_.allows_image(link, node_);
    if (!image_shown_) return false;  // its alternative text stays, as text
    image_title_ = decoded(detail.title);
    html_.markup("<img").attribute("src", link.href).markup(" alt=\"");
    return true;
  }

  void close_image() {
    html_.markup("\"").optional_attribute("title", image_title_);
    html_.markup(" loading=\"lazy\" decoding=\"async\" referrerpolicy=\"no-referrer\">");
  }

  void open_ordered_list(const MD_BLOCK_OL_DETAIL& detail) {
    html_.line().markup("<ol");
    if (detail.start != 1) html_.attribute("start", static_cast<std::uint32_t>(detail.start));
    html_.markup(">\n");
  }

  void open_code(const MD_BLOCK_CODE_DETAIL& detail) {
    html_.line().markup("<pre><code");
    if (detail.lang.size > 0) html_.attribute("class", "language-" + decoded(detail.lang));
    html_.markup(">");
  }

  int open_table(const MD_BLOCK_TABLE_DETAIL& detail) {
    if (detail.col_count > kMostTableColumns || detail.body_row_count > kMostTableRows) {
      table_too_large_ = true;
      return kStop;
    }
    // A table wider than the story scrolls by itself; the tab stop is for those who scroll by keyboard.
    html_.line().markup("<div class=\"table\" tabindex=\"0\"><table>\n");
    return go_on();
  }

  void open_cell(Markup start, void* detail) {
    html_.markup(start);
    switch (static_cast<MD_BLOCK_TD_DETAIL*>(detail)->align) {
      case MD_ALIGN_DEFAULT: break;
      case MD_ALIGN_LEFT: html_.markup(" class=\"left\""); break;
      case MD_ALIGN_CENTER: html_.markup(" class=\"center\""); break;
      case MD_ALIGN_RIGHT: html_.markup(" class=\"right\""); break;
    }
    html_.markup(">");
  }

  /// Headings stand below the story's headline.
  int level(void* detail) const {
    return page_.heading_level + static_cast<int>(static_cast<MD_BLOCK_H_DETAIL*>(detail)->level);
  }

  Page& page_;
  HtmlWriter& html_;
  NodeId node_;
  Mode mode_;
  bool guard_ahead_;
  std::vector<Span> spans_;  ///< those that are open
  std::array<std::size_t, MD_SPAN_U + 1> open_of_type_{};
  std::string url_;
  std::string changed_url_;
  bool link_open_ = false;
  bool image_shown_ = false;
  int image_depth_ = 0;
  std::string image_title_;
  bool table_too_large_ = false;
};

/// What inline Markdown may read as more than text.
constexpr AsciiSet kMarks("\\`*_[]<>&!~\n\r");

void render_inline(Page& page, std::string_view source, NodeId node) {
  source = trimmed(source);
  if (kMarks.first_in(source) == source.size()) {
    page.html.text(source);
    return;
  }
  std::string guarded(1, kGuard);
  guarded += source;
  for (char& c : guarded) {
    if (c == '\n' || c == '\r') c = ' ';
  }
  Renderer(page, node, Renderer::Mode::inline_only).run(guarded);
}

/// What makes a line more than text at its start, besides the marks.
constexpr AsciiSet kBlockStarts(" \t-+=:|#0123456789");

/// The length of the paragraph that `markdown` starts with where that is nothing but text, with no space at a line's
/// end; else 0.
std::size_t plain_paragraph(std::string_view markdown) {
  std::size_t at = 0;
  while (at < markdown.size() && !kBlockStarts.has(markdown[at])) {
    const std::size_t length = kMarks.first_in(markdown.substr(at));
    at += length;
    if (length == 0 || markdown[at - 1] == ' ' || markdown[at - 1] == '\t') return 0;
    if (at == markdown.size()) return at;
    if (markdown[at] != '\n') return 0;
    ++at;
    if (at == markdown.size() || markdown[at] == '\n') return at - 1;
  }
  return 0;
}

/// Writes the paragraphs that `markdown` starts with, up to the first that is more than text, and returns the rest.
/// Nothing that may follow changes them.
std::string_view render_plain_start(HtmlWriter& html, std::string_view markdown) {
  while (const std::size_t size = plain_paragraph(markdown)) {
    html.line().markup("<p>").text(markdown.substr(0, size)).markup("</p>\n");
    markdown.remove_prefix(std::min(markdown.find_first_not_of('\n', size), markdown.size()));
  }
  return markdown;
}

void render_mark(HtmlWriter& html, std::string_view mark) {
  if (!mark.empty()) html.markup("<span class=\"mark\">").text(mark).markup("</span>");
}

}  // namespace

void render_inline(Page& page, const Markdown& markdown) { render_inline(page, markdown.source, markdown.node); }

void render_paragraphs(Page& page, const Markdown& markdown, std::string_view open, std::string_view close) {
  std::string_view rest = markdown.source;
  for (std::string_view paragraph = take_paragraph(rest); !paragraph.empty();) {
    page.html.markup("<p>");
    render_mark(page.html, open);
    open = {};
    render_inline(page, paragraph, markdown.node);
    paragraph = take_paragraph(rest);
    if (paragraph.empty()) render_mark(page.html, close);
    page.html.markup("</p>");
  }
}

void render_blocks(Page& page, const Markdown& markdown) {
  const std::size_t mark = page.html.mark();
  const auto show_plain = [&](Message message) {
    page.html.rewind(mark);
    page.html.markup("<p>").text(markdown.source).markup("</p>\n");
    page.report.at_value(markdown.node, std::move(message));
  };
  const std::string_view rest = render_plain_start(page.html, markdown.source);
  if (nesting_bound(rest) > kMostNesting) {
    show_plain(messages::markdown_too_deep(kMostNesting));
    return;
  }
  Renderer renderer(page, markdown.node, Renderer::Mode::blocks);
  const bool done = rest.empty() ? !page.html.overflowed() : renderer.run(rest);
  if (renderer.table_too_large()) {
    show_plain(messages::table_too_large(kMostTableColumns, kMostTableRows));
  } else if (!done) {
    show_plain(messages::markdown_too_large());
  }
}

}  // namespace story
