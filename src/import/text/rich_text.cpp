// Puts lines in order.
#include "import/text/rich_text.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "base/utf8.h"
#include "import/text/characters.h"

namespace story::importing {
namespace {

/// Control characters count as spaces; runs of spaces that a browser would show as one are one.
std::string collapsed(std::string_view text, bool& after_space) {
  std::string out;
  for (const char c : text) {
    const bool space = static_cast<unsigned char>(c) <= 0x20 || c == 0x7F;
    if (!space) {
      out += c;
    } else if (!after_space) {
      out += ' ';
    }
    after_space = space;
  }
  return out;
}

/// White space at both ends of a text as spans of their own.
void add_split(Line& out, Span span) {
  std::size_t begin = 0;
  std::size_t end = span.text.size();
  while (begin < end) {
    const CodePoint first = first_code_point(std::string_view(span.text).substr(begin));
    if (!is_space(first.value)) break;
    begin += first.size;
  }
  while (end > begin) {
    const CodePoint last = last_code_point(std::string_view(span.text).substr(0, end));
    if (!is_space(last.value)) break;
    end -= last.size;
  }
  const std::string_view text = span.text;
  const auto add = [&](std::string_view part) {
    if (!part.empty()) out.push_back(text_span(part, span.marks));
  };
  add(text.substr(0, begin));
  add(text.substr(begin, end - begin));
  add(text.substr(end));
}

Line collapse_spaces(Line line) {
  Line out;
  bool after_space = true;  // none is kept at the start
  for (Span& span : line) {
    switch (span.kind) {
      case Span::Kind::text:
        span.text = collapsed(span.text, after_space);
        if (!span.text.empty()) add_split(out, std::move(span));
        break;
      case Span::Kind::line_break:
        while (!out.empty() && out.back().kind == Span::Kind::text && out.back().text == " ") out.pop_back();
        if (!out.empty()) out.push_back(std::move(span));
        after_space = true;
        break;
      case Span::Kind::code:
      case Span::Kind::image:
        if (span.text.empty() && span.image.empty()) break;
        // A description is one line: a blank one would end the paragraph.
        if (span.kind == Span::Kind::image) span.text = collapsed(span.text, after_space = true);
        out.push_back(std::move(span));
        after_space = false;
        break;
    }
  }
  while (!out.empty() && (out.back().kind == Span::Kind::line_break || out.back().text == " ")) out.pop_back();
  return out;
}

/// The marks that both have.
Marks common(const Marks& a, const Marks& b) {
  return {a.emphasis && b.emphasis, a.strong && b.strong, a.strike && b.strike, a.link == b.link ? a.link : ""};
}

void give_separators_common_marks(Line& line) {
  for (std::size_t i = 0; i < line.size();) {
    if (!separates(line[i])) {
      ++i;
      continue;
    }
    std::size_t end = i;
    while (end < line.size() && separates(line[end])) ++end;
    const Marks marks = i > 0 && end < line.size() ? common(line[i - 1].marks, line[end].marks) : Marks{};
    for (; i < end; ++i) line[i].marks = marks;
  }
}

bool is_blank_text(std::string_view text) {
  while (!text.empty()) {
    const CodePoint first = first_code_point(text);
    if (!is_space(first.value) && first.value > 0x20) return false;
    text.remove_prefix(first.size);
  }
  return true;
}

Line join_neighbours(Line line) {
  Line out;
  bool last_separates = false;
  for (Span& span : line) {
    const bool this_separates = separates(span);
    // White space at the ends of marked text stays apart: it may have to stand outside of the marks.
    const bool joins = !out.empty() && out.back().kind == span.kind && out.back().marks == span.marks &&
                       last_separates == this_separates &&
                       (span.kind == Span::Kind::text || span.kind == Span::Kind::code);
    last_separates = this_separates;
    if (joins) {
      out.back().text += span.text;
    } else {
      out.push_back(std::move(span));
    }
  }
  return out;
}

void collect_lines(const Blocks& blocks, std::vector<Line>& lines) {
  for (const Block& block : blocks) {
    if (block.kind == Block::Kind::code) lines.push_back({text_span(block.text)});
    if (!block.line.empty()) lines.push_back(block.line);
    collect_lines(block.children, lines);
  }
}

}  // namespace

Span text_span(std::string_view text, const Marks& marks) { return {Span::Kind::text, std::string(text), {}, marks}; }

Block paragraph(Line line) {
  Block block;
  block.line = std::move(line);
  return block;
}

Block paragraph(std::string_view text) { return paragraph(Line{text_span(text)}); }

Block heading(int level, Line line) {
  Block block = paragraph(std::move(line));
  block.kind = Block::Kind::heading;
  block.number = level;
  return block;
}

Line tidy(Line line) {
  Line out = collapse_spaces(std::move(line));
  give_separators_common_marks(out);
  return join_neighbours(std::move(out));
}

bool is_blank(const Line& line) {
  return std::all_of(line.begin(), line.end(),
                     [](const Span& span) { return span.kind != Span::Kind::image && is_blank_text(span.text); });
}

bool separates(const Span& span) {
  return span.kind == Span::Kind::line_break || (span.kind == Span::Kind::text && is_blank_text(span.text));
}

std::string plain_text(const Line& line) {
  std::string out;
  for (const Span& span : tidy(line)) {
    if (span.kind == Span::Kind::line_break) {
      out += ' ';
    } else {
      out += span.text;
    }
  }
  return out;
}

std::string plain_text(const Blocks& blocks) { return plain_text(one_line(blocks)); }

std::vector<Line> lines_of(const Blocks& blocks) {
  std::vector<Line> lines;
  collect_lines(blocks, lines);
  return lines;
}

Line one_line(const Blocks& blocks) {
  Line out;
  for (Line& line : lines_of(blocks)) {
    if (!out.empty()) out.push_back(text_span(" "));
    out.insert(out.end(), std::make_move_iterator(line.begin()), std::make_move_iterator(line.end()));
  }
  return out;
}

void append(Blocks& to, Blocks from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

}  // namespace story::importing
