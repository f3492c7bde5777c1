// Renders md4c's events. Raw HTML is off, and every link is judged after its entities have been decoded.
#include "html/markdown_renderer.h"

#include <md4c.h>

#include <array>
#include <string>
#include <vector>

#include "base/entity.h"
#include "base/utf8.h"
#include "html/markdown_dialect.h"
#include "html/markdown_limits.h"
#include "html/notes.h"
#include "link/doubt.h"
#include "read/notes.h"

namespace story {
namespace {

/// A callback's answer that makes md_parse stop.
constexpr int kContinue = 0;
constexpr int kStop = 1;

class Renderer {
 public:
  Renderer(Page& page, NodeId node, MarkdownMode mode)
      : page_(page), html_(page.html), node_(node), inline_(mode == MarkdownMode::inline_only), guard_ahead_(inline_) {}

  /// Parses and writes; false where a limit was passed.
  bool run(std::string_view source) {
    MD_PARSER parser{};
    parser.flags = inline_ ? STORY_FLAG_INLINE : 0;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) { return of(self).enter_block(type, detail); };
    parser.leave_block = [](MD_BLOCKTYPE type, void* detail, void* self) { return of(self).leave_block(type, detail); };
    parser.enter_span = [](MD_SPANTYPE type, void* detail, void* self) { return of(self).enter_span(type, detail); };
    parser.leave_span = [](MD_SPANTYPE type, void* /*detail*/, void* self) { return of(self).leave_span(type); };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
      return of(self).text(type, {text, size});
    };
    const std::size_t begin = html_.mark();
    if (md_parse(source.data(), static_cast<MD_SIZE>(source.size()), &parser, this) != kContinue) return false;
    if (levels_ != 0) place_headings(begin);
    return true;
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
    if (inline_) return go_on();
    switch (type) {
      case MD_BLOCK_DOC: break;
      case MD_BLOCK_QUOTE:
        html_.line();
        open("<blockquote", "\n");
        break;
      case MD_BLOCK_UL:
        html_.line();
        open("<ul", "\n");
        break;
      case MD_BLOCK_OL: open_ordered_list(*static_cast<MD_BLOCK_OL_DETAIL*>(detail)); break;
      case MD_BLOCK_LI: open("<li"); break;
      case MD_BLOCK_HR: html_.line().markup("<hr>\n"); break;
      case MD_BLOCK_H:
        html_.line().open_heading(level(detail));
        if (page_.subheads) page_.place(++subheads_);
        open("");
        break;
      case MD_BLOCK_CODE: open_code(*static_cast<MD_BLOCK_CODE_DETAIL*>(detail)); break;
      case MD_BLOCK_P:
        html_.line();
        open("<p");
        break;
      case MD_BLOCK_TABLE: return open_table(*static_cast<MD_BLOCK_TABLE_DETAIL*>(detail));
      case MD_BLOCK_THEAD: html_.markup("<thead>\n"); break;
      case MD_BLOCK_TBODY: html_.markup("<tbody>\n"); break;
      case MD_BLOCK_TR:
        html_.markup("<tr>\n");
        column_ = 0;
        break;
      case MD_BLOCK_TH: open_cell("<th scope=\"col\"", detail); break;
      case MD_BLOCK_TD: open_cell(heads_row(detail) ? Markup("<th scope=\"row\"") : Markup("<td"), detail); break;
      case MD_BLOCK_HTML: break;
    }
    return go_on();
  }

  int leave_block(MD_BLOCKTYPE type, void* detail) {
    while (!spans_.empty()) close_last_span();
    if (inline_) return go_on();
    switch (type) {
      case MD_BLOCK_DOC: break;
      case MD_BLOCK_QUOTE: close("</blockquote>\n"); break;
      case MD_BLOCK_UL: close("</ul>\n"); break;
      case MD_BLOCK_OL: close("</ol>\n"); break;
      case MD_BLOCK_LI: close("</li>\n"); break;
      case MD_BLOCK_HR: break;
      case MD_BLOCK_H:
        close("");
        html_.close_heading(level(detail)).markup("\n");
        break;
      case MD_BLOCK_CODE: html_.markup("</code></pre>\n"); break;
      case MD_BLOCK_P: close("</p>\n"); break;
      case MD_BLOCK_TABLE: html_.markup("</table></div>\n"); break;
      case MD_BLOCK_THEAD: html_.markup("</thead>\n"); break;
      case MD_BLOCK_TBODY: html_.markup("</tbody>\n"); break;
      case MD_BLOCK_TR: html_.markup("</tr>\n"); break;
      case MD_BLOCK_TH: close_cell("</th>\n"); break;
      case MD_BLOCK_TD:
        close_cell(heads_row(detail) ? Markup("</th>\n") : Markup("</td>\n"));
        ++column_;
        break;
      case MD_BLOCK_HTML: break;
    }
    return go_on();
  }

  /// The start tag of a block that may run against the story.
  void open(Markup tag, Markup behind = "") {
    html_.markup(tag);
    // Deeper than markdown_limits.h allows there is none.
    starts_[depth_++ % starts_.size()] = page_.open_end();
    html_.markup(behind);
  }

  void close(Markup tag) {
    page_.turn(starts_[--depth_ % starts_.size()]);
    html_.markup(tag);
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

  void break_line() {
    if (image_depth_ == 0) html_.markup("<br>");
    write("\n");
  }

  int text(MD_TEXTTYPE type, std::string_view text) {
    if (guard_ahead_) {
      guard_ahead_ = false;
      text.remove_prefix(1);
    }
    switch (type) {
      case MD_TEXT_NULLCHAR: inline_ ? break_line() : write(kReplacement); break;
      case MD_TEXT_BR: break_line(); break;
      case MD_TEXT_SOFTBR: write("\n"); break;
      case MD_TEXT_ENTITY: write(decoded(text)); break;
      case MD_TEXT_CODE: write(text); break;
      default: write_with_notes(text); break;
    }
    return go_on();
  }

  /// A text in which notes may be named. What is escaped comes in pieces, and so names none.
  void write_with_notes(std::string_view text) {
    for (;;) {
      const std::size_t at = text.find("[^");
      if (at == std::string_view::npos || image_depth_ > 0) break;
      write(text.substr(0, at));
      text.remove_prefix(at);
      const std::string_view id = note_named_at(text);
      // The bracket alone, where none is named.
      const std::size_t size = id.empty() ? 1 : id.size() + 3;
      if (id.empty()) {
        write(text.substr(0, size));
      } else if (page_.notes != nullptr) {
        page_.notes->name(page_, id, node_, link_open_);
      }
      text.remove_prefix(size);
    }
    write(text);
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
        case MD_TEXT_NULLCHAR: out += inline_ ? "\n" : kReplacement; break;
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
    if (page_.notes != nullptr) page_.notes->name_those_of_link(page_, node_);
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
    open("", "\n");
  }

  void open_code(const MD_BLOCK_CODE_DETAIL& detail) {
    html_.line().markup("<pre><code");
    if (detail.lang.size > 0) html_.attribute("class", std::string("language-").append(decoded(detail.lang)));
    html_.markup(">");
  }

  int open_table(const MD_BLOCK_TABLE_DETAIL& detail) {
    if (detail.col_count > kMostTableColumns || detail.body_row_count > kMostTableRows) {
      table_too_large_ = true;
      return kStop;
    }
    // A table wider than the story scrolls by itself; the tab stop is for those who scroll by keyboard.
    html_.line().markup("<div class=\"table\" tabindex=\"0\"><table part=\"table\">\n");
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
    cell_ = html_.mark();
  }

  /// Whether a cell says what its row is about: the first, unless its column holds numbers.
  bool heads_row(void* detail) const {
    return column_ == 0 && static_cast<MD_BLOCK_TD_DETAIL*>(detail)->align != MD_ALIGN_RIGHT;
  }

  void close_cell(Markup tag) {
    page_.turn_words(cell_);
    html_.markup(tag);
  }

  /// A heading's level as it is written; place_headings() has the last word.
  int level(void* detail) {
    const unsigned level = static_cast<MD_BLOCK_H_DETAIL*>(detail)->level;
    levels_ |= 1U << level;
    return static_cast<int>(level);
  }

  /// Headings stand below the story's headline, the highest of the text just below, and no level is skipped.
  void place_headings(std::size_t begin) {
    int levels[HtmlWriter::kHeadingLevels + 1] = {};
    int next = page_.heading_level;
    for (unsigned level = 1; level <= HtmlWriter::kHeadingLevels; ++level) {
      if ((levels_ >> level & 1) != 0) ++next;
      levels[level] = next;
    }
    html_.change_headings(begin, levels);
  }

  Page& page_;
  HtmlWriter& html_;
  NodeId node_;
  bool inline_;
  bool guard_ahead_;
  std::array<std::size_t, 4 * kMostNesting> starts_{};  ///< of the blocks that are open, where close() turns them
  std::size_t depth_ = 0;
  int column_ = 0;        ///< of a table's cell within its row
  std::size_t cell_ = 0;  ///< where the text of a table's cell begins
  std::uint32_t subheads_ = 0;
  unsigned levels_ = 0;      ///< those of the headings, a bit each
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

}  // namespace

MarkdownResult render_markdown(Page& page, std::string_view source, NodeId node, MarkdownMode mode) {
  Renderer renderer(page, node, mode);
  if (renderer.run(source)) return MarkdownResult::done;
  return renderer.table_too_large() ? MarkdownResult::table_too_large : MarkdownResult::too_large;
}

}  // namespace story
