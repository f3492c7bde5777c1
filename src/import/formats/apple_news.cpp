// Apple News Format (developer.apple.com/documentation/applenewsformat): components in components, each with its role.
#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

#include "import/formats/apple_news_media.h"
#include "import/formats/apple_news_text.h"
#include "import/formats/formats.h"
#include "import/pieces.h"
#include "import/text/characters.h"
#include "import/text/markdown_inline.h"

namespace story::importing {
namespace {

std::string named(std::string_view role) {
  return role.empty() ? "a component without a role" : "\"" + std::string(role) + "\"";
}

/// Whether two texts say the same, whatever their white space.
bool same_words(std::string_view a, std::string_view b) {
  return plain_text(Line{text_span(a)}) == plain_text(Line{text_span(b)});
}

class AppleNewsImporter {
 public:
  explicit AppleNewsImporter(Importer& in) : in_(in) {}

  void import() {
    const Value root = in_.root();
    root["version"].text();
    check(root);
    header(root);
    components(root["components"]);
    links(root["metadata"]["links"]);
  }

 private:
  /// The rules of the format that Apple's own tools check first.
  void check(const Value& root) {
    for (const std::string_view name : {"version", "identifier", "title", "language", "layout", "components"}) {
      if (!root.unmarked()[name]) in_.say(root, messages::missing("an Apple News document", name));
    }
    const Value identifier = root["identifier"];
    const std::string_view id = identifier.text();
    const bool good = std::all_of(
        id.begin(), id.end(), [](char c) { return is_ascii_letter(c) || is_ascii_digit(c) || c == '-' || c == '_'; });
    constexpr std::size_t kLongest = 64;
    if (!good || id.size() > kLongest) {
      in_.say(identifier, messages::breaks_rule(
                              "an identifier has at most 64 characters, of letters, digits, hyphens and underscores"));
    }
    std::vector<std::string_view> seen;
    for (const Value& keyword : root["metadata"]["keywords"].unmarked().items()) {
      if (std::find(seen.begin(), seen.end(), keyword.text()) != seen.end()) {
        in_.say(keyword, messages::breaks_rule("each keyword may stand here once"));
      }
      seen.push_back(keyword.text());
      constexpr std::size_t kMostKeywords = 50;  // the format's own limit
      if (seen.size() > kMostKeywords) break;
    }
  }

  void header(const Value& root) {
    Header& header = in_.story.header;
    const Value metadata = root["metadata"];
    header.id = root["identifier"].text();
    header.url = in_.url(metadata["canonicalURL"]);
    header.lang = in_.language(root["language"]);
    title_ = root["title"].text();
    header.headline_markdown = escaped(title_);
    header.standfirst_markdown = escaped(root["subtitle"].text());
    const Value excerpt = metadata["excerpt"];
    if (header.standfirst_markdown.empty()) {
      header.standfirst_markdown = escaped(excerpt.text());
    } else if (same_words(excerpt.unmarked().text(), title_)) {
      excerpt.text();
    }
    for (const Value& author : metadata["authors"].items()) {
      if (!author.text().empty()) header.authors.push_back({std::string(author.text()), {}, {}});
    }
    header.published = in_.date(metadata["datePublished"]);
    header.updated = in_.date(metadata["dateModified"]);
    header.image.url = in_.url(metadata["thumbnailURL"], LinkUse::resource);
  }

  void links(const Value& list) {
    std::vector<Link> links;
    for (const Value& each : list.items()) {
      each["relationship"].text();
      Link link;
      link.url = in_.url(each["URL"]);
      // The format gives no title.
      link.title = each["URL"].text();
      if (link.url.empty()) {
        in_.left_out(each, "a link");
        continue;
      }
      in_.kept();
      links.push_back(std::move(link));
    }
    if (!links.empty()) in_.story.related({}, {}, links);
  }

  void components(const Value& list) {
    const std::vector<Value> all = list.items();
    for (std::size_t i = 0; i < all.size(); ++i) {
      const Value next = i + 1 < all.size() ? all[i + 1] : Value();
      if (component(all[i], next)) ++i;
    }
  }

  /// Imports a component; true where it took the next one with it.
  bool component(const Value& component, const Value& next) {
    const std::string_view role = component["role"].text();
    if (role == "pullquote" || role == "quote") return quote(component, role, next);
    if (component["URL"] && is_image(role)) return image(component, next);
    if (const Import known = import_of(role)) {
      (this->*known)(component);
      return false;
    }
    if (role.substr(0, 7) == "heading") {
      in_.kept();
      const int level = role.size() == 8 ? std::clamp(role[7] - '0', 1, 6) : 1;
      in_.story.text({heading(level, one_line(apple_news_text(in_, component)))});
    } else if (component["components"].is_list()) {
      container(component, role);
    } else if (component["URL"]) {
      write_apple_news_post(in_, component, named(role));
    } else {
      in_.unknown(component, named(role));
    }
    return false;
  }

  static bool is_image(std::string_view role) {
    constexpr std::string_view kImages[] = {"photo", "figure", "image", "portrait", "logo", "infographic"};
    return std::find(std::begin(kImages), std::end(kImages), role) != std::end(kImages);
  }

  bool quote(const Value& component, std::string_view role, const Value& next) {
    Quote quote;
    quote.pull = role == "pullquote";
    const Value style = next.unmarked()["textStyle"];
    // By convention a second one right behind carries the name.
    const bool attributed = next.unmarked()["role"].text().find("quote") != std::string_view::npos &&
                            style.text().find("ttribution") != std::string_view::npos;
    if (attributed) {
      next["role"].text();
      next["textStyle"].text();
      quote.speaker = plain_text(apple_news_text(in_, next));
      in_.kept();
    }
    in_.kept();
    write_quote(in_, apple_news_text(in_, component), std::move(quote));
    return attributed;
  }

  bool image(const Value& component, const Value& next) {
    Image image = apple_news_image(in_, component);
    const bool captioned = is_blank(image.caption) && next.unmarked()["role"].text() == "caption";
    if (captioned) {
      next["role"].text();
      image.caption = one_line(apple_news_text(in_, next));
      in_.kept();
    }
    if (image.url.empty()) {
      in_.without_url(component, named(component["role"].text()));
      in_.story.text({paragraph(std::move(image.caption))});
    } else {
      in_.kept();
      in_.story.image(image);
    }
    return captioned;
  }

  void media(const Value& component) { write_apple_news_media(in_, component, component["role"].text()); }

  void body(const Value& component) {
    in_.kept();
    in_.story.text(apple_news_text(in_, component));
  }

  void title(const Value& component) {
    Blocks text = apple_news_text(in_, component);
    in_.kept();
    if (same_words(plain_text(text), title_)) return;
    in_.story.text({heading(1, one_line(text))});
  }

  void byline(const Value& component) {
    Blocks text = apple_news_text(in_, component);
    const std::string words = plain_text(text);
    std::vector<Author>& authors = in_.story.header.authors;
    if (authors.empty() && component["role"].text() != "illustrator" && component["role"].text() != "photographer") {
      in_.kept();
      authors.push_back({std::string(byline_name(words)), {}, {}});
      if (authors.back().name.empty()) authors.pop_back();
      return;
    }
    if (authors.size() == 1 && byline_name(words) == authors.front().name) {
      in_.kept();
      return;
    }
    in_.as_text(component, named(component["role"].text()));
    in_.story.text(std::move(text));
  }

  void divider(const Value& /*component*/) {
    in_.kept();
    Block rule;
    rule.kind = Block::Kind::rule;
    in_.story.text({std::move(rule)});
  }

  void container(const Value& component, std::string_view role) {
    if (component["components"].items().empty()) {
      in_.left_out(component, named(role));
      return;
    }
    in_.flattened(component, named(role), "the components in it");
    components(component["components"]);
  }

  /// A box of text; what else stands in it comes behind.
  void aside(const Value& component) {
    std::string title;
    Blocks content;
    std::vector<Value> others;
    for (const Value& child : component["components"].items()) {
      const std::string_view role = child["role"].text();
      if (role == "title" || role.substr(0, 7) == "heading") {
        in_.kept();
        Line line = one_line(apple_news_text(in_, child));
        if (title.empty() && content.empty()) {
          title = plain_text(line);
        } else {
          content.push_back(heading(2, std::move(line)));
        }
      } else if (role == "body" || role == "intro" || role == "caption") {
        in_.kept();
        append(content, apple_news_text(in_, child));
      } else {
        others.push_back(child);
      }
    }
    if (!title.empty() || !content.empty()) {
      write_box(in_, component, "\"aside\"", title, std::move(content));
    } else {
      in_.flattened(component, "\"aside\"", "the components in it");
    }
    for (const Value& child : others) this->component(child, {});
  }

  void link_button(const Value& component) {
    Link link;
    link.url = in_.url(component["URL"]);
    link.title = plain_text(apple_news_text(in_, component));
    write_related(in_, component, "\"link_button\"", {}, std::move(link));
  }

  void html_table(const Value& component) {
    const Value html = component["html"];
    if (html.text().empty()) {
      in_.say(component, messages::missing("\"htmltable\"", "html"));
      in_.left_out(component, "\"htmltable\"");
      return;
    }
    in_.kept();
    in_.story.text(in_.html(html));
  }

  void data_table(const Value& component) {
    const Value data = component["data"];
    const std::vector<Value> columns = data["descriptors"].items();
    const std::vector<Value> records = data["records"].items();
    if (columns.empty() || records.empty()) {
      in_.say(data ? data : component, messages::missing("\"datatable\"", columns.empty() ? "descriptors" : "records"));
      in_.unknown(component, "\"datatable\"");
      return;
    }
    in_.kept();
    Block table;
    table.kind = Block::Kind::table;
    const auto add_cell = [this](Block& row, const Value& value) {
      Block cell;
      cell.kind = Block::Kind::cell;
      cell.line = one_line(value.is_object() ? apple_news_text(in_, value) : apple_news_plain(in_, value, {}));
      if (value.is_object()) value["type"].text();
      row.children.push_back(std::move(cell));
    };
    const auto add_row = [&table]() -> Block& {
      table.children.emplace_back();
      table.children.back().kind = Block::Kind::row;
      return table.children.back();
    };
    Block& header = add_row();
    header.header = true;
    for (const Value& column : columns) add_cell(header, column["label"]);
    for (const Value& record : records) {
      Block& row = add_row();
      for (const Value& column : columns) add_cell(row, record[column["key"].text()]);
    }
    in_.story.text({std::move(table)});
  }

  void advertisement(const Value& component) { in_.left_out(component, "an advertisement"); }

  using Import = void (AppleNewsImporter::*)(const Value&);
  struct Row {
    std::string_view role;
    Import import;
  };

  /// What imports a role; null where it is not known.
  static Import import_of(std::string_view role) {
    static constexpr Row kRoles[] = {
        {"title", &AppleNewsImporter::title},
        {"intro", &AppleNewsImporter::body},
        {"body", &AppleNewsImporter::body},
        {"caption", &AppleNewsImporter::body},
        {"byline", &AppleNewsImporter::byline},
        {"author", &AppleNewsImporter::byline},
        {"photographer", &AppleNewsImporter::byline},
        {"illustrator", &AppleNewsImporter::byline},
        {"divider", &AppleNewsImporter::divider},
        {"aside", &AppleNewsImporter::aside},
        {"gallery", &AppleNewsImporter::media},
        {"mosaic", &AppleNewsImporter::media},
        {"video", &AppleNewsImporter::media},
        {"audio", &AppleNewsImporter::media},
        {"music", &AppleNewsImporter::media},
        {"link_button", &AppleNewsImporter::link_button},
        {"htmltable", &AppleNewsImporter::html_table},
        {"datatable", &AppleNewsImporter::data_table},
        {"replica_advertisement", &AppleNewsImporter::advertisement},
        {"banner_advertisement", &AppleNewsImporter::advertisement},
    };
    for (const Row& row : kRoles) {
      if (row.role == role) return row.import;
    }
    return nullptr;
  }

  Importer& in_;
  std::string_view title_;
};

}  // namespace

std::string recognize_apple_news(const Value& root) {
  const Value components = root["components"];
  if (!components.is_list() || root["content_elements"]) return {};
  if (root["identifier"] || root["metadata"]) return "it has \"components\" and an identifier";
  const std::vector<Value> items = components.items();
  return !items.empty() && items.front()["role"] ? "it has \"components\" with roles" : "";
}

void import_apple_news(Importer& in) { AppleNewsImporter(in).import(); }

}  // namespace story::importing
