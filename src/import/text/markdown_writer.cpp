// Writes CommonMark and its tables. What stands in a container is written first and then indented.
#include "import/text/markdown_writer.h"

#include <algorithm>
#include <utility>

#include "html/markdown_limits.h"
#include "import/text/markdown_inline.h"

namespace story::importing {
namespace {

using Kind = Block::Kind;

std::string write_blocks(const Blocks& blocks, bool& flattened);

/// `text` with `first` before its first line and `rest` before each other that is not empty.
std::string indented(std::string_view text, std::string_view first, std::string_view rest) {
  std::string out(first);
  for (;;) {
    const std::size_t end = text.find('\n');
    out += text.substr(0, end);
    if (end == std::string_view::npos) return out;
    out += '\n';
    text.remove_prefix(end + 1);
    // An empty line of a quotation has its ">" too, without the space.
    const bool empty = text.empty() || text.front() == '\n';
    out += empty ? rest.substr(0, rest.find_last_not_of(' ') + 1) : rest;
  }
}

std::string write_code(std::string_view text) {
  std::string code;
  for (const char c : text) {
    const bool control = static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t';
    if (c != '\r') code += control ? ' ' : c;
  }
  if (!code.empty() && !code.ends_with('\n')) code += '\n';
  std::size_t longest = 2;
  std::size_t run = 0;
  for (const char c : code) {
    run = c == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(longest + 1, '`');
  return fence + "\n" + code + fence;
}

/// Whether the items can follow one another without empty lines: a line each, perhaps with a list below it.
bool is_tight(const Block& list) {
  return std::all_of(list.children.begin(), list.children.end(), [](const Block& item) {
    const Blocks& held = item.children;
    if (held.empty() || held.size() > 2 || held.front().kind != Kind::paragraph) return held.empty();
    return std::all_of(held.begin() + 1, held.end(), [](const Block& block) {
      // Only a list that counts from 1 may follow a line at once.
      return block.kind == Kind::list && (!block.ordered || block.number == 1) && is_tight(block);
    });
  });
}

/// `alternate`: with the other marker, since a list right before has the first one.
std::string write_list(const Block& list, bool alternate, bool& flattened) {
  constexpr int kMostNumber = 999'999'999;
  const bool tight = is_tight(list);
  std::string out;
  int number = list.number;
  for (const Block& item : list.children) {
    std::string content;
    if (tight) {
      for (const Block& block : item.children) {
        const std::string part = write_blocks({block}, flattened);
        if (part.empty()) continue;
        if (!content.empty()) content += '\n';
        content += part;
      }
    } else {
      content = write_blocks(item.children, flattened);
    }
    if (content.empty()) continue;
    std::string marker = alternate ? "* " : "- ";
    if (list.ordered) marker = std::to_string(number) + (alternate ? ") " : ". ");
    number = std::min(number + 1, kMostNumber);
    if (!out.empty()) out += tight ? "\n" : "\n\n";
    out += indented(content, marker, std::string(marker.size(), ' '));
  }
  return out;
}

std::size_t columns_of(const Block& table) {
  std::size_t columns = 0;
  for (const Block& row : table.children) columns = std::max(columns, row.children.size());
  return columns;
}

std::string write_row(const Block& row, std::size_t columns) {
  std::string out = "|";
  for (std::size_t i = 0; i < columns; ++i) {
    out += ' ';
    if (i < row.children.size()) {
      const Block& cell = row.children[i];
      out += inline_markdown(cell.children.empty() ? cell.line : one_line(cell.children), Place::cell);
    }
    if (out.back() != ' ') out += ' ';
    out += '|';
  }
  return out;
}

std::string write_table(const Block& table, bool& flattened) {
  const std::size_t columns = columns_of(table);
  if (columns == 0) return {};
  if (columns > kMostTableColumns || table.children.size() > kMostTableRows) {
    flattened = true;
    Blocks lines;
    for (Line& line : lines_of(table.children)) lines.push_back(paragraph(std::move(line)));
    return write_blocks(lines, flattened);
  }
  // Markdown has no table without a header.
  const bool header = table.children.front().header;
  std::string out = header ? write_row(table.children.front(), columns) : write_row({}, columns);
  out += "\n|";
  for (std::size_t i = 0; i < columns; ++i) out += " --- |";
  for (std::size_t i = header ? 1 : 0; i < table.children.size(); ++i) {
    out += '\n';
    out += write_row(table.children[i], columns);
  }
  return out;
}

std::string write_block(const Block& block, bool alternate, bool& flattened) {
  switch (block.kind) {
    case Kind::paragraph: return inline_markdown(block.line, Place::block);
    case Kind::heading: {
      const std::string text = inline_markdown(block.line, Place::heading);
      if (text.empty()) return {};
      return std::string(static_cast<std::size_t>(std::clamp(block.number, 1, 6)), '#') + ' ' + text;
    }
    case Kind::quote: {
      const std::string content = write_blocks(block.children, flattened);
      return content.empty() ? content : indented(content, "> ", "> ");
    }
    case Kind::list: return write_list(block, alternate, flattened);
    case Kind::code: return write_code(block.text);
    case Kind::rule: return "___";
    case Kind::table: return write_table(block, flattened);
    case Kind::item:
    case Kind::row:
    case Kind::cell: return write_blocks(block.children, flattened);
  }
  return {};
}

std::string write_blocks(const Blocks& blocks, bool& flattened) {
  std::string out;
  const Block* last = nullptr;
  bool alternate = false;
  for (const Block& block : blocks) {
    const bool follows_list =
        last != nullptr && last->kind == Kind::list && block.kind == Kind::list && last->ordered == block.ordered;
    const bool other = follows_list && !alternate;
    std::string text = write_block(block, other, flattened);
    if (text.empty()) continue;
    if (!out.empty()) out += "\n\n";
    out += text;
    last = &block;
    alternate = other;
  }
  return out;
}

/// The lines of blocks as paragraphs.
std::string write_lines(const Blocks& blocks, bool without_marks) {
  Blocks flat;
  for (Line& line : lines_of(blocks)) {
    for (Span& span : line) {
      if (!without_marks) continue;
      span.marks = {};
      if (span.kind == Span::Kind::code) span.kind = Span::Kind::text;
    }
    flat.push_back(paragraph(std::move(line)));
  }
  bool flattened = false;
  return write_blocks(flat, flattened);
}

}  // namespace

std::string block_markdown(const Blocks& blocks, Written& written) {
  bool flattened = false;
  std::string out = write_blocks(blocks, flattened);
  if (nesting_bound(out) > kMostNesting) {
    flattened = true;
    out = write_lines(blocks, false);
    // What only looks like containers, behind a delimiter at the start of a line.
    if (nesting_bound(out) > kMostNesting) out = write_lines(blocks, true);
  }
  written = flattened ? Written::flattened : Written::whole;
  return out;
}

std::string paragraph_markdown(const Blocks& blocks) {
  std::string out;
  for (const Line& line : lines_of(blocks)) {
    const std::string text = inline_markdown(line);
    if (text.empty()) continue;
    if (!out.empty()) out += "\n\n";
    out += text;
  }
  return out;
}

}  // namespace story::importing
