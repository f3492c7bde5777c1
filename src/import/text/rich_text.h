// Text with structure, whatever format it came from: what all importers read into, and Markdown is written from.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace story::importing {

/// How a span is formatted.
struct Marks {
  bool emphasis = false;
  bool strong = false;
  bool strike = false;
  std::string link;  ///< a judged URL, or ""

  bool operator==(const Marks&) const = default;
};

/// A piece of a line.
struct Span {
  enum class Kind : std::uint8_t { text, code, line_break, image };

  Kind kind = Kind::text;
  std::string text;   ///< plain, or an image's alternative text
  std::string image;  ///< a judged URL
  Marks marks;
};

using Line = std::vector<Span>;

/// A paragraph, or what holds others.
struct Block {
  enum class Kind : std::uint8_t { paragraph, heading, quote, list, item, code, rule, table, row, cell };

  Kind kind = Kind::paragraph;
  Line line;             ///< of a paragraph or heading
  std::string text;      ///< of a block of code
  int number = 0;        ///< a heading's level, from 1; an ordered list's first number
  bool ordered = false;  ///< of a list
  bool header = false;   ///< of a row
  std::vector<Block> children;
};

using Blocks = std::vector<Block>;

Span text_span(std::string_view text, const Marks& marks = {});
Block paragraph(Line line);
/// A paragraph of plain text.
Block paragraph(std::string_view text);
Block heading(int level, Line line);

/// The line as it is shown: white space in one piece and none at the ends, no marks on what separates words of other
/// marks, neighbours of the same marks as one.
Line tidy(Line line);

/// Whether nothing of it is seen.
bool is_blank(const Line& line);

/// Whether a span only separates others: white space, or a line break.
bool separates(const Span& span);

/// The text of a line, or of blocks with a space between them.
std::string plain_text(const Line& line);
std::string plain_text(const Blocks& blocks);

/// Every line of these blocks, in order, whatever holds it.
std::vector<Line> lines_of(const Blocks& blocks);

/// All of it as one line, with a space where a block ends.
Line one_line(const Blocks& blocks);

/// Moves the blocks to the end of others.
void append(Blocks& to, Blocks from);

}  // namespace story::importing
