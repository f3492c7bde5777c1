// A table of data: its own columns, numbers and dates as the language writes them.
#include "blocks/table/table.h"

#include <algorithm>
#include <string>

#include "diagnostics/article_messages.h"
#include "html/controls.h"
#include "html/markdown.h"
#include "html/page.h"
#include "language/quantity.h"
#include "read/fields.h"
#include "story.h"

namespace story {
namespace {

/// As of tables in Markdown.
constexpr std::size_t kMostColumns = 32;
constexpr std::size_t kMostRows = 500;

void read_columns(Object& in, Table& table) {
  Document& document = in.document();
  for (const NodeId node : in.members("columns", Need::required)) {
    Column column;
    // One that can't be read keeps its place: the cells below it belong to it.
    if (document[node].kind == Kind::object) {
      Object fields(document, in.report(), node, "a column");
      fields.markdown("label", column.label, Need::required);
      fields.choice("kind", column.kind, {"text", "number", "date"});
      fields.choice("align", column.align, {"start", "end", "center"}, 1);
      fields.finish();
    } else {
      in.report().at_value(node, messages::wrong_type(name_of(Kind::object), name_of(document[node].kind)));
    }
    if (table.columns.size() == kMostColumns) {
      in.report().at_value(document[node].parent, messages::large_table(kMostColumns, kMostRows));
      return;
    }
    table.columns.add(document.arena(), column);
  }
}

Cell read_cell(Object& in, NodeId node) {
  const Node& value = in.document()[node];
  switch (value.kind) {
    case Kind::null: return {};
    case Kind::number: return {.number = {value.text, true, read_decimal(value.text), node}, .text = {}};
    case Kind::string: return {.number = {}, .text = {value.text, node}};
    default: in.report().at_value(node, messages::wrong_cell(name_of(value.kind))); return {};
  }
}

void read_row(Object& in, Table& table, NodeId row) {
  Document& document = in.document();
  const std::size_t columns = table.columns.size();
  std::size_t cells = 0;
  for (const NodeId node : document.members(row)) {
    if (cells++ < columns) table.cells.add(document.arena(), read_cell(in, node));
  }
  if (cells != columns) in.report().at_value(row, messages::row_length(cells, columns));
  for (; cells < columns; ++cells) table.cells.add(document.arena(), {});
}

void read_rows(Object& in, Table& table) {
  Document& document = in.document();
  for (const NodeId row : in.members("rows", Need::required)) {
    if (table.columns.empty()) continue;
    if (document[row].kind != Kind::array) {
      in.report().at_value(row, messages::wrong_type(name_of(Kind::array), name_of(document[row].kind)));
    } else if (table.cells.size() == kMostRows * table.columns.size()) {
      in.report().at_value(document[row].parent, messages::large_table(kMostColumns, kMostRows));
      return;
    } else {
      read_row(in, table, row);
    }
  }
}

void align(Page& page, const Column& column) {
  const Column::Align by_kind = column.kind == Column::Kind::number ? Column::Align::end : Column::Align::start;
  switch (column.align == Column::Align::by_kind ? by_kind : column.align) {
    case Column::Align::end: page.html.markup(" class=\"end\""); break;
    case Column::Align::center: page.html.markup(" class=\"center\""); break;
    default: break;
  }
}

void render_words_of(Page& page, const Column& column, const Cell& cell) {
  const Date date = column.kind == Column::Kind::date ? read_date(cell.text.source) : Date();
  if (date) {
    page.time(date);
  } else {
    render_words(page, cell.text);
  }
}

void render_cell(Page& page, const Column& column, const Cell& cell, bool first) {
  HtmlWriter& html = page.html;
  html.markup(first ? Markup("<th scope=\"row\"") : Markup("<td"));
  align(page, column);
  if (cell.number) {
    // By which the script sorts.
    html.attribute("data-value", cell.number.text).markup(">");
    html.markup("<bdi>").text(format_quantity(page.locale, cell.number, Scale::none, {})).markup("</bdi>");
  } else {
    html.markup(">");
    render_words_of(page, column, cell);
  }
  html.markup(first ? Markup("</th>") : Markup("</td>"));
}

void render_head(Page& page, const Table& table) {
  HtmlWriter& html = page.html;
  html.markup("<caption id=\"story-").attribute_text(page.block->id).markup("-title\" part=\"caption\">");
  render_words(page, table.caption);
  html.markup("</caption>\n<thead>\n<tr>");
  for (const Column& column : table.columns) {
    html.markup("<th scope=\"col\"");
    align(page, column);
    html.markup(">");
    render_words(page, column.label);
    html.markup("</th>");
  }
  html.markup("</tr>\n</thead>\n");
}

}  // namespace

bool read(Object& in, Table& table) {
  in.markdown("caption", table.caption, Need::required);
  read_columns(in, table);
  read_rows(in, table);
  in.object("source", table.source, read_source, "a source");
  in.date("asOf", table.as_of);
  in.whole_number("showFirst", table.show_first, 1, static_cast<int>(kMostRows));
  return in.complete() && !table.cells.empty();
}

void render(Page& page, const Table& table) {
  HtmlWriter& html = page.html;
  const std::size_t columns = table.columns.size();
  const std::size_t rows = table.cells.size() / columns;
  const std::size_t first = table.show_first == 0 ? rows : static_cast<std::size_t>(table.show_first);
  html.markup("<div class=\"data\" part=\"table\"");
  page.close_block_tag();
  html.markup("\n<div class=\"table\" tabindex=\"0\"><table>\n");
  render_head(page, table);
  html.markup("<tbody>\n");
  for (std::size_t row = 0; row < rows; ++row) {
    html.markup(row < first ? Markup("<tr>") : Markup("<tr class=\"rest\">"));
    for (std::size_t i = 0; i < columns; ++i) {
      render_cell(page, table.columns[i], table.cells[row * columns + i], i == 0);
    }
    html.markup("</tr>\n");
  }
  html.markup("</tbody>\n</table></div>\n");
  if (first < rows) {
    html.markup("<button class=\"all\" part=\"button\" type=\"button\"");
    page.button_language();
    const std::string number = with_own_digits(page.button_words(), digits_of(static_cast<std::uint32_t>(rows)));
    html.markup(" hidden>").text(fill(page.button_words().all_rows, number)).markup("</button>\n");
  }
  page.origin(table.source, table.as_of);
  render_controls(page);
  html.markup("</div>\n");
}

}  // namespace story
