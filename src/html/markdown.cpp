// Where Markdown stands, and what of it needs no parser.
#include "html/markdown.h"

#include <algorithm>
#include <string>

#include "base/ascii_set.h"
#include "base/utf8.h"
#include "html/markdown_limits.h"
#include "html/markdown_renderer.h"
#include "html/markup_advice.h"
#include "html/notes.h"
#include "html/paragraphs.h"
#include "read/note_definitions.h"

namespace story {
namespace {

constexpr std::string_view kLineEnds = "\r\n";

/// What inline Markdown may read as more than text.
constexpr AsciiSet kMarks("\\`*_[]<>&!~\n\r");

/// Whether an odd number of backslashes stand at the end.
bool ends_escaping(std::string_view line) { return (line.size() - 1 - line.find_last_not_of('\\')) % 2 == 1; }

/// An inline text as md4c gets it: its lines joined by spaces, or by NUL where two spaces or a backslash break them.
std::string one_line(std::string_view source) {
  std::string line(1, kGuard);
  while (!source.empty()) {
    const std::size_t end = std::min(source.find_first_of(kLineEnds), source.size());
    std::string_view part = source.substr(0, end);
    source.remove_prefix(end);
    const bool escaped = ends_escaping(part);
    const bool broken = !source.empty() && !trimmed(part).empty() && (escaped || part.ends_with("  "));
    if (broken) part = escaped ? part.substr(0, end - 1) : trimmed(part);
    for (const char c : part) line += c == '\0' ? kReplacement : std::string_view(&c, 1);
    if (source.empty()) break;
    source.remove_prefix(source.starts_with("\r\n") ? 2 : 1);
    line += broken ? '\0' : ' ';
  }
  return line;
}

void render_inline(Page& page, std::string_view source, NodeId node) {
  source = trimmed(source);
  if (kMarks.first_in(source) == source.size()) {
    page.html.text(source);
    return;
  }
  const std::string line = one_line(source);
  render_markdown(page, line, node, MarkdownMode::inline_only);
  advise_on_inline(page.report, line, node);
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
std::string_view render_plain_start(Page& page, std::string_view markdown) {
  while (const std::size_t size = plain_paragraph(markdown)) {
    page.html.line().markup("<p");
    const std::size_t start = page.open_end();
    page.html.text(markdown.substr(0, size));
    page.turn(start);
    page.html.markup("</p>\n");
    markdown.remove_prefix(std::min(markdown.find_first_not_of('\n', size), markdown.size()));
  }
  return markdown;
}

void render_mark(HtmlWriter& html, std::string_view mark) {
  if (!mark.empty()) html.markup("<span class=\"mark\" part=\"mark\">").text(mark).markup("</span>");
}

}  // namespace

void render_inline(Page& page, const Markdown& markdown) { render_inline(page, markdown.source, markdown.node); }

void render_words(Page& page, const Markdown& markdown) {
  const std::size_t start = page.html.mark();
  render_inline(page, markdown);
  page.turn_words(start);
}

void render_paragraphs(Page& page, const Markdown& markdown, std::string_view open, std::string_view close) {
  std::string_view rest = markdown.source;
  for (std::string_view paragraph = take_paragraph(rest); !paragraph.empty();) {
    page.html.markup("<p");
    const std::size_t start = page.open_end();
    render_mark(page.html, open);
    open = {};
    render_inline(page, paragraph, markdown.node);
    paragraph = take_paragraph(rest);
    if (paragraph.empty()) render_mark(page.html, close);
    page.turn(start);
    page.html.markup("</p>");
  }
}

void render_blocks(Page& page, const Markdown& markdown) {
  const std::size_t mark = page.html.mark();
  const std::size_t notes = page.notes == nullptr ? 0 : page.notes->mark();
  const auto show_plain = [&](Message message) {
    page.html.rewind(mark);
    if (page.notes != nullptr) page.notes->rewind(notes);
    page.html.markup("<p>").text(markdown.source).markup("</p>\n");
    page.report.at_value(markdown.node, std::move(message));
  };
  std::string kept;
  const std::string_view rest = render_plain_start(page, without_notes(markdown, kept));
  if (nesting_bound(rest) > kMostNesting) {
    show_plain(messages::markdown_too_deep(kMostNesting));
    return;
  }
  MarkdownResult result = page.html.overflowed() ? MarkdownResult::too_large : MarkdownResult::done;
  if (!rest.empty()) result = render_markdown(page, rest, markdown.node, MarkdownMode::blocks);
  if (result == MarkdownResult::table_too_large) {
    show_plain(messages::table_too_large(kMostTableColumns, kMostTableRows));
  } else if (result == MarkdownResult::too_large) {
    show_plain(messages::markdown_too_large());
  } else {
    advise_on_blocks(page.report, markdown);
  }
}

}  // namespace story
