// A table of data: its own columns, numbers and dates as the language writes them.
#pragma once

#include <cstdint>

#include "parts.h"

namespace story {

struct Column {
  enum class Kind : std::uint8_t { text, number, date };
  enum class Align : std::uint8_t { by_kind, start, end, center };

  Markdown label;
  Kind kind = Kind::text;
  Align align = Align::by_kind;
};

/// A number or words; neither in a gap.
struct Cell {
  Value number;
  Markdown text;
};

struct Table {
  Markdown caption;
  List<Column> columns;
  List<Cell> cells;  ///< row by row, as many a row as there are columns
  Source source;
  Date as_of;
  int show_first = 0;  ///< so many rows, the others behind a button; 0 is all
};

/// Reads the block's own fields; false where it can't be shown.
bool read(Object& in, Table& table);

/// Writes the block's HTML. Its id and language are in page.block.
void render(Page& page, const Table& table);

}  // namespace story
