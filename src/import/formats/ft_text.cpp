// Reads paragraphs, headings, lists, tables and what stands in them.
#include "import/formats/ft_text.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "import/pieces.h"

namespace story::importing {
namespace {

constexpr std::string_view kBlocks[] = {"paragraph", "heading", "scrolly-heading", "list", "table", "thematic-break"};
constexpr std::string_view kPhrasing[] = {"text",      "break",       "strong", "emphasis",          "strikethrough",
                                          "subscript", "superscript", "link",   "find-out-more-link"};

template <std::size_t N>
bool holds(const std::string_view (&list)[N], std::string_view name) {
  return std::find(std::begin(list), std::end(list), name) != std::end(list);
}

int level_of(std::string_view level) {
  if (level == "chapter") return 1;
  return level == "label" ? 3 : 2;
}

std::string quoted(std::string_view type) { return "\"" + std::string(type) + "\""; }

}  // namespace

bool FtText::takes(std::string_view type) { return holds(kBlocks, type) || holds(kPhrasing, type); }

Line FtText::phrasing(const Value& children) {
  Line line;
  add_phrasing(children, {}, line);
  return line;
}

void FtText::add_phrasing(const Value& children, const Marks& marks, Line& line) {
  for (const Value& child : children.items()) add_inline(child, marks, line);
}

void FtText::add_inline(const Value& node, const Marks& marks, Line& line) {
  const std::string_view type = node["type"].text();
  Marks inner = marks;
  if (type == "text") {
    in_.kept();
    line.push_back(text_span(node["value"].spaced_text(), marks));
    return;
  }
  if (type == "break") {
    in_.kept();
    Span span;
    span.kind = Span::Kind::line_break;
    span.marks = marks;
    line.push_back(std::move(span));
    return;
  }
  if (type == "strong") {
    inner.strong = true;
  } else if (type == "emphasis") {
    inner.emphasis = true;
  } else if (type == "strikethrough") {
    inner.strike = true;
  } else if (type == "link" || type == "find-out-more-link") {
    inner.link = in_.url(node["url"]);
  } else if (node["children"].is_list()) {
    in_.as_text(node, quoted(type));
    add_phrasing(node["children"], inner, line);
    return;
  } else {
    const Blocks text = in_.text_within(node);
    if (text.empty()) {
      in_.left_out(node, quoted(type));
      return;
    }
    in_.as_text(node, quoted(type));
    in_.settle(node);
    for (Span& span : one_line(text)) line.push_back(std::move(span));
    return;
  }
  in_.kept();
  add_phrasing(node["children"], inner, line);
}

Block FtText::list(const Value& node) {
  Block list;
  list.kind = Block::Kind::list;
  list.ordered = node["ordered"].is_true();
  list.number = list.ordered ? 1 : 0;
  for (const Value& child : node["children"].items()) {
    in_.kept();
    child["type"].text();
    Block item;
    item.kind = Block::Kind::item;
    item.children = blocks(child["children"]);
    list.children.push_back(std::move(item));
  }
  return list;
}

Block FtText::row(const Value& node) {
  Block row;
  row.kind = Block::Kind::row;
  row.header = true;
  for (const Value& child : node["children"].items()) {
    in_.kept();
    child["type"].text();
    Block cell;
    cell.kind = Block::Kind::cell;
    cell.line = phrasing(child["children"]);
    row.header = row.header && child["heading"].is_true();
    row.children.push_back(std::move(cell));
  }
  return row;
}

Blocks FtText::table(const Value& node) {
  Blocks out;
  Block table;
  table.kind = Block::Kind::table;
  Blocks footer;
  for (const Value& part : node["children"].items()) {
    in_.kept();
    const std::string_view type = part["type"].text();
    if (type == "table-caption") {
      out.push_back(paragraph(phrasing(part["children"])));
    } else if (type == "table-footer") {
      footer.push_back(paragraph(phrasing(part["children"])));
    } else {
      for (const Value& child : part["children"].items()) {
        in_.kept();
        child["type"].text();
        table.children.push_back(row(child));
        if (type == "table-header" && table.children.size() == 1) table.children.back().header = true;
      }
    }
  }
  out.push_back(std::move(table));
  append(out, std::move(footer));
  return out;
}

Blocks FtText::block(const Value& node) {
  const std::string_view type = node["type"].text();
  if (holds(kPhrasing, type)) {
    Line line;
    add_inline(node, {}, line);
    return {paragraph(std::move(line))};
  }
  in_.kept();
  if (type == "heading" || type == "scrolly-heading") {
    return {heading(level_of(node["level"].text()), phrasing(node["children"]))};
  }
  if (type == "list") return {list(node)};
  if (type == "table") return table(node);
  if (type == "thematic-break") {
    Block rule;
    rule.kind = Block::Kind::rule;
    return {rule};
  }
  return {paragraph(phrasing(node["children"]))};
}

Blocks FtText::blocks(const Value& children) {
  Blocks out;
  bool in_line = false;  // phrasing that follows phrasing stands in the same line
  for (const Value& child : children.items()) {
    const std::string_view type = child["type"].text();
    if (holds(kPhrasing, type) || type.empty()) {
      if (!in_line) out.push_back(paragraph(Line()));
      add_inline(child, {}, out.back().line);
      in_line = true;
      continue;
    }
    in_line = false;
    if (takes(type)) {
      append(out, block(child));
    } else if (type == "blockquote") {
      in_.kept();
      Block quote;
      quote.kind = Block::Kind::quote;
      quote.children = blocks(child["children"]);
      out.push_back(std::move(quote));
    } else if (const Image picture = image(child); !picture.url.empty()) {
      in_.flattened(child, quoted(type), "an image in the text");
      append(out, image_in_text(picture));
    } else if (child["children"].is_list() && !child["children"].items().empty()) {
      in_.flattened(child, quoted(type), "part of the text");
      append(out, blocks(child["children"]));
    } else {
      Blocks text = in_.text_within(child);
      if (type == "image-set" || type == "layout-image") {
        in_.without_url(child, quoted(type));
      } else if (text.empty()) {
        in_.left_out(child, quoted(type));
      } else {
        in_.as_text(child, quoted(type));
        in_.settle(child);
        append(out, std::move(text));
      }
    }
  }
  return out;
}

Image FtText::image(const Value& node) {
  const Value picture = node["picture"];
  Value chosen = picture.first_of({"fallbackImage"});
  if (!chosen) chosen = node["fallbackImage"];
  for (const Value& each : picture["images"].items()) {
    if (!chosen || each["width"].number() > chosen["width"].number()) chosen = each;
  }
  if (!chosen && node["type"].text() == "image") chosen = node;
  Image image;
  if (!chosen) return image;
  image.url = in_.url(chosen["url"], LinkUse::resource);
  image.width = static_cast<std::uint32_t>(chosen["width"].number());
  image.height = static_cast<std::uint32_t>(chosen["height"].number());
  // Other images of the picture are other crops of it.
  std::vector<Value> same = picture["images"].items();
  same.push_back(chosen);
  for (const Value& each : same) {
    if (each["url"].text() != chosen["url"].text()) continue;
    for (const Value& source : each["sourceSet"].items()) {
      add_size(in_, image, source["url"], source["width"].number() * std::max(source["dpr"].number(), 1));
    }
  }
  const Value described = picture ? picture : node;
  image.alt = described.first_of({"alt", "description"}).text();
  image.caption = {text_span(described["caption"].text())};
  image.credit = described["credit"].text();
  return image;
}

}  // namespace story::importing
