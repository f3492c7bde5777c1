// ANS (github.com/washingtonpost/ans-schema): a story with fields of its own, and content elements of many types.
#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "import/formats/ans_header.h"
#include "import/formats/ans_media.h"
#include "import/formats/formats.h"
#include "import/pieces.h"
#include "import/text/markdown_inline.h"

namespace story::importing {
namespace {

/// The type's name as messages have it.
std::string named(std::string_view type) {
  return type.empty() ? "an element without a type" : "\"" + std::string(type) + "\"";
}

class AnsImporter {
 public:
  explicit AnsImporter(Importer& in) : in_(in) {}

  void import() {
    const Value root = in_.root();
    const std::string_view type = root["type"].text();
    root["version"].text();
    if (is_element(type)) {
      // A gallery, a film or a picture is published alone, too.
      const bool published = type == "gallery" || type == "video" || type == "audio" || type == "image";
      if (published) read_ans_header(in_, root);
      element(root);
      return;
    }
    if (type != "story") {
      in_.say(root["type"] ? root["type"] : root, messages::breaks_rule(named(type) + " is no type of ANS"));
    }
    read_ans_header(in_, root);
    elements(root["content_elements"]);
    for (const Value& each : root["corrections"].items()) {
      each["type"].text();
      correction(each);
    }
    related_content(root["related_content"]["basic"]);
  }

  static bool is_element(std::string_view type) { return import_of(type) != nullptr; }

 private:
  void elements(const Value& list) {
    for (const Value& each : list.items()) element(each);
  }

  void element(const Value& element) {
    const std::string_view type = element["type"].text();
    if (const Import known = import_of(type)) return (this->*known)(element);
    in_.unknown(element, named(type));
  }

  /// The HTML of a text; older documents have it as "text".
  Blocks content_of(const Value& element) {
    const Value content = element["content"];
    if (content) return in_.html(content);
    in_.say(element, messages::missing(named(element["type"].text()), "content"));
    return in_.html(element["text"]);
  }

  void text(const Value& element) {
    in_.kept();
    in_.story.text(content_of(element));
  }

  void header_element(const Value& element) {
    in_.kept();
    const int level = std::max(element["level"].number() - 1, 1);
    in_.story.text({heading(level, one_line(content_of(element)))});
  }

  void raw_html(const Value& element) {
    if (write_ans_frame(in_, element)) return;
    Blocks blocks = in_.html(element["content"]);
    if (plain_text(blocks).empty()) {
      in_.left_out(element, "\"raw_html\"");
      return;
    }
    in_.as_text(element, "\"raw_html\"");
    in_.story.text(std::move(blocks));
  }

  Block list_of(const Value& element) {
    Block list;
    list.kind = Block::Kind::list;
    list.ordered = element["list_type"].text() == "ordered";
    list.number = list.ordered ? 1 : 0;
    for (const Value& child : element["items"].items()) {
      const std::string_view type = child["type"].text();
      in_.kept();
      if (type == "list") {
        // It belongs to the item before it.
        if (list.children.empty()) add_item(list, {});
        list.children.back().children.push_back(list_of(child));
      } else {
        add_item(list, content_of(child));
      }
    }
    return list;
  }

  static void add_item(Block& list, Blocks content) {
    Block item;
    item.kind = Block::Kind::item;
    item.children = std::move(content);
    list.children.push_back(std::move(item));
  }

  void list(const Value& element) {
    in_.kept();
    in_.story.text({list_of(element)});
  }

  void quote(const Value& element) {
    Quote quote;
    quote.pull = element["subtype"].text() == "pullquote";
    const Value citation = element["citation"];
    if (citation.is_string()) in_.say(citation, messages::wrong_kind("a text element", name_of(citation.kind())));
    citation["type"].text();
    quote.source = in_.html_text(citation.is_string() ? citation : citation["content"]);
    Blocks text;
    std::vector<Value> others;
    for (const Value& child : element["content_elements"].items()) {
      const std::string_view type = child["type"].text();
      if (type == "text") {
        in_.kept();
        append(text, content_of(child));
      } else if (type == "list") {
        in_.flattened(child, "\"list\" in a quotation", "paragraphs");
        append(text, {list_of(child)});
      } else {
        others.push_back(child);
      }
    }
    if (plain_text(text).empty()) {
      in_.flattened(element, "\"quote\" without a text of its own", "what stands in it");
      if (!quote.source.empty()) in_.story.text({paragraph(quote.source)});
    } else {
      in_.kept();
      write_quote(in_, text, std::move(quote));
    }
    // A quotation in a quotation, an image.
    for (const Value& child : others) this->element(child);
  }

  void blockquote(const Value& element) {
    in_.kept();
    write_quote(in_, content_of(element), {});
  }

  void image(const Value& element) {
    const Image image = ans_image(in_, element);
    if (image.url.empty()) {
      in_.without_url(element, "\"image\"");
      return;
    }
    in_.kept();
    in_.story.image(image);
  }

  void table(const Value& element) {
    in_.kept();
    Block table;
    table.kind = Block::Kind::table;
    const auto add_row = [&](const Value& cells, bool header) {
      Block row;
      row.kind = Block::Kind::row;
      row.header = header;
      for (const Value& each : cells.items()) {
        in_.kept();
        each["type"].text();
        Block cell;
        cell.kind = Block::Kind::cell;
        cell.line = each.is_object() ? one_line(content_of(each)) : one_line(in_.html(each));
        row.children.push_back(std::move(cell));
      }
      if (!row.children.empty()) table.children.push_back(std::move(row));
    };
    add_row(element["header"], true);
    for (const Value& row : element["rows"].items()) add_row(row.is_object() ? row["cells"] : row, false);
    in_.story.text({std::move(table)});
  }

  void code(const Value& element) {
    in_.kept();
    Block code;
    code.kind = Block::Kind::code;
    code.text = element["content"].text();
    if (!code.text.empty()) in_.story.text({std::move(code)});
  }

  void divider(const Value& /*element*/) {
    in_.kept();
    Block rule;
    rule.kind = Block::Kind::rule;
    in_.story.text({std::move(rule)});
  }

  Link link_of(const Value& element) {
    Link link;
    link.url = in_.url(element["url"]);
    link.title = in_.html_text(element["content"]);
    const Value description = element["description"];
    link.description = in_.html_text(description.is_string() ? description : description["content"]);
    description["type"].text();
    const Value image = element["image"];
    if (image["url"]) {
      link.image = ans_image(in_, image);
    } else if (image) {
      in_.without_url(image, "an image");
    }
    return link;
  }

  void interstitial_link(const Value& element) {
    write_related(in_, element, "\"interstitial_link\"", {}, link_of(element));
  }

  void link_list(const Value& element) {
    std::vector<Link> links;
    Blocks others;
    const std::string_view title = element["title"].text();
    for (const Value& child : element["items"].items()) {
      if (child["type"].text() == "interstitial_link") {
        Link link = link_of(child);
        if (!link.url.empty() && !link.title.empty()) {
          in_.kept();
          links.push_back(std::move(link));
          continue;
        }
        in_.as_text(child, "\"interstitial_link\" without an address");
        others.push_back(paragraph(link.title + (link.description.empty() ? "" : " ") + link.description));
      } else {
        in_.as_text(child, named(child["type"].text()) + " in a list of links");
        append(others, content_of(child));
      }
    }
    if (!links.empty()) {
      in_.kept();
      in_.story.related(title, {}, links);
    } else {
      in_.flattened(element, "\"link_list\" without links", "text");
      if (!title.empty()) in_.story.text({heading(2, {text_span(title)})});
    }
    in_.story.text(std::move(others));
  }

  void related_content(const Value& list) {
    std::vector<Link> links;
    for (const Value& each : list.items()) {
      Link link;
      link.url = in_.url(each.first_of({"canonical_url", "website_url"}));
      link.title = each["headlines"]["basic"].text();
      link.published = in_.date(each["display_date"]);
      if (link.url.empty() || link.title.empty()) {
        in_.without_url(each, "\"related_content\"");
        continue;
      }
      in_.kept();
      links.push_back(std::move(link));
    }
    if (!links.empty()) in_.story.related({}, {}, links);
  }

  void group(const Value& element) {
    in_.flattened(element, named(element["type"].text()), "the elements in it");
    elements(element["content_elements"]);
  }

  void numeric_rating(const Value& element) {
    const std::string_view value = element["numeric_rating"].text();
    const std::string_view most = element["max"].text();
    const std::string_view units = element["units"].text();
    element["min"].text();
    if (write_rating(in_, units.empty() ? "Rating" : escaped(units), value, most)) {
      in_.kept();
      return;
    }
    in_.as_text(element, "\"numeric_rating\"");
    in_.story.text({paragraph(std::string(value) + (most.empty() ? "" : " / ") + std::string(most))});
  }

  void correction(const Value& element) {
    const Value date = element.first_of({"date", "correction_date", "created_date"});
    write_correction(in_, element, element["correction_type"].text(), element["text"], date);
  }

  void reference(const Value& element) {
    const std::string_view id = element["referent"]["id"].text();
    if (id.substr(0, 4) != "http") {
      in_.without_url(element, "\"reference\"");
      return;
    }
    write_link(in_, element, "\"reference\"", id, {});
  }

  void media(const Value& element) { write_ans_media(in_, element, element["type"].text()); }

  void unsupported(const Value& element) { in_.left_out(element, named(element["type"].text())); }

  using Import = void (AnsImporter::*)(const Value&);
  struct Row {
    std::string_view type;
    Import import;
  };

  /// What imports a type; null where it is not known.
  static Import import_of(std::string_view type) {
    static constexpr Row kTypes[] = {
        {"text", &AnsImporter::text},
        {"header", &AnsImporter::header_element},
        {"raw_html", &AnsImporter::raw_html},
        {"list", &AnsImporter::list},
        {"quote", &AnsImporter::quote},
        {"blockquote", &AnsImporter::blockquote},
        {"pullquote", &AnsImporter::quote},
        {"image", &AnsImporter::image},
        {"table", &AnsImporter::table},
        {"code", &AnsImporter::code},
        {"divider", &AnsImporter::divider},
        {"interstitial_link", &AnsImporter::interstitial_link},
        {"link_list", &AnsImporter::link_list},
        {"element_group", &AnsImporter::group},
        {"gallery", &AnsImporter::media},
        {"numeric_rating", &AnsImporter::numeric_rating},
        {"correction", &AnsImporter::correction},
        {"oembed_response", &AnsImporter::media},
        {"reference", &AnsImporter::reference},
        {"video", &AnsImporter::media},
        {"audio", &AnsImporter::media},
        {"custom_embed", &AnsImporter::unsupported},
        {"graphic", &AnsImporter::unsupported},
    };
    for (const Row& row : kTypes) {
      if (row.type == type) return row.import;
    }
    return nullptr;
  }

  Importer& in_;
};

}  // namespace

std::string recognize_ans(const Value& root) {
  const std::string_view type = root["type"].text();
  const std::string_view version = root["version"].text();
  if (type.empty()) return {};
  if (version.substr(0, 2) == "0." && root.first_of({"headlines", "content_elements", "credits", "_id"})) {
    return "it has the version " + std::string(version) + " of ANS";
  }
  if (root["content_elements"].is_list()) return "it has \"content_elements\"";
  const bool has_own_parts =
      root.first_of({"_id", "content", "items", "rows", "url", "numeric_rating", "raw_oembed", "referent"}) &&
      !root["children"];
  if (AnsImporter::is_element(type) && has_own_parts)
    return "its type is \"" + std::string(type) + "\", an element of ANS";
  return {};
}

void import_ans(Importer& in) { AnsImporter(in).import(); }

}  // namespace story::importing
