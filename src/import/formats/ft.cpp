// FT content-tree (github.com/Financial-Times/content-tree): a tree of nodes, each with its type and its children.
#include <algorithm>
#include <iterator>
#include <utility>

#include "import/formats/formats.h"
#include "import/formats/ft_media.h"
#include "import/formats/ft_text.h"
#include "import/pieces.h"
#include "import/text/markdown_inline.h"

namespace story::importing {
namespace {

class FtImporter {
 public:
  explicit FtImporter(Importer& in) : in_(in), text_(in) {}

  void import() {
    const Value root = in_.root();
    const Value body = body_of(root);
    if (body.node() != root.node()) header(root);
    // One node alone is a body of it.
    body["version"].text();
    if (body["type"].text() == "body") {
      in_.kept();
      nodes(body["children"]);
    } else {
      node(body);
    }
  }

  /// The tree in a document that may wrap it.
  static Value body_of(const Value& root) {
    for (const std::string_view name : {"body", "bodyTree", "tree"}) {
      const Value inner = root[name];
      if (inner.is_object() && inner.unmarked()["type"]) return body_of(inner);
    }
    return root;
  }

 private:
  void header(const Value& root) {
    Header& header = in_.story.header;
    header.id = root["id"].text();
    header.url = in_.url(root.first_of({"canonicalWebUrl", "webUrl", "url"}));
    header.headline_markdown = escaped(root.first_of({"headline", "title"}).text());
    header.standfirst_markdown = inline_markdown(one_line(in_.html(root["standfirst"])));
    const std::string_view byline = byline_name(root["byline"].text());
    if (!byline.empty()) header.authors.push_back({std::string(byline), {}, {}});
    header.published = in_.date(root.first_of({"publishedDate", "firstPublishedDate"}));
    header.lang = in_.language(root["language"]);
    root["type"].text();
  }

  void nodes(const Value& children) {
    for (const Value& child : children.items()) node(child);
  }

  void node(const Value& node) {
    const std::string_view type = node["type"].text();
    if (type == "table") return write_ft_table(in_, text_, node);
    if (text_.takes(type)) {
      in_.story.text(text_.block(node));
      return;
    }
    if (const Import known = import_of(type)) return (this->*known)(node);
    if (node["children"].is_list() && !node["children"].items().empty()) {
      in_.flattened(node, named(type), "the nodes in it");
      nodes(node["children"]);
      return;
    }
    in_.unknown(node, named(type));
  }

  static std::string named(std::string_view type) {
    return type.empty() ? "a node without a type" : "\"" + std::string(type) + "\"";
  }

  void blockquote(const Value& node) {
    const Blocks blocks = text_.blocks(node["children"]);
    const bool plain = std::all_of(blocks.begin(), blocks.end(),
                                   [](const Block& block) { return block.kind == Block::Kind::paragraph; });
    in_.kept();
    if (plain) {
      write_quote(in_, blocks, {});
      return;
    }
    Block quote;
    quote.kind = Block::Kind::quote;
    quote.children = blocks;
    in_.story.text({std::move(quote)});
  }

  void pullquote(const Value& node) {
    Quote quote;
    quote.source = node["source"].text();
    quote.pull = true;
    in_.kept();
    write_quote(in_, {paragraph(node["text"].text())}, std::move(quote));
  }

  void image(const Value& node) {
    const Image image = text_.image(node);
    if (image.url.empty()) {
      in_.without_url(node, named(node["type"].text()));
      return;
    }
    in_.kept();
    in_.story.image(image);
  }

  void big_number(const Value& node) {
    write_facts(node, {}, {{escaped(node["description"].text()), std::string(node["number"].text()), {}}});
  }

  void in_numbers(const Value& node) {
    std::vector<Fact> facts;
    for (const Value& child : node["children"].items()) {
      facts.push_back({escaped(child["description"].text()), std::string(child["term"].text()), {}});
      child["type"].text();
      in_.kept();
    }
    write_facts(node, node["title"].text(), std::move(facts));
  }

  void definition(const Value& node) {
    write_facts(node, {}, {{escaped(node["description"].text()), std::string(node["term"].text()), {}}});
  }

  void write_facts(const Value& node, std::string_view title, std::vector<Fact> facts) {
    // A number alone says itself.
    for (Fact& fact : facts) {
      if (fact.label_markdown.empty()) fact.label_markdown = escaped(std::exchange(fact.value, {}));
    }
    const auto empty = [](const Fact& fact) { return fact.label_markdown.empty(); };
    facts.erase(std::remove_if(facts.begin(), facts.end(), empty), facts.end());
    if (facts.empty()) {
      in_.unknown(node, named(node["type"].text()));
      return;
    }
    in_.kept();
    in_.story.facts(title, {}, facts);
  }

  void info_box(const Value& node) {
    in_.kept();
    const std::string_view title = node["title"].text();
    std::vector<Entry> cards;
    for (const Value& card : node["children"].items()) {
      if (card["type"].text() == "card") {
        cards.push_back({{}, std::string(card["title"].text()), text_.blocks(card["children"])});
      } else {
        this->node(card);
      }
    }
    const bool questions = cards.size() > 1 && std::all_of(cards.begin(), cards.end(), [](const Entry& card) {
                             return !card.title.empty() && !plain_text(card.text).empty();
                           });
    if (questions) {
      in_.kept();
      in_.story.questions(title, cards);
      return;
    }
    if (!title.empty()) in_.story.text({heading(2, {text_span(title)})});
    for (Entry& card : cards) write_box(in_, node, "\"card\"", card.title, std::move(card.text));
  }

  void card(const Value& node) {
    write_box(in_, node, "\"card\"", node["title"].text(), text_.blocks(node["children"]));
  }

  void timeline(const Value& node) {
    std::vector<Entry> events;
    for (const Value& event : node["children"].items()) {
      event["type"].text();
      in_.kept();
      events.push_back({{}, std::string(event["title"].text()), text_.blocks(event["children"])});
    }
    write_timeline(in_, node, "\"timeline\"", node["title"].text(), std::move(events));
  }

  /// A frame around slots, whose name says what they hold.
  void layout(const Value& node) {
    const std::string_view name = node["layoutName"].text();
    if (name == "card") {
      write_box(in_, node, "\"layout\"", {}, text_.blocks(node["children"]));
    } else if (name == "timeline") {
      layout_timeline(node);
    } else {
      in_.flattened(node, "\"layout\"", "the nodes in it");
      nodes(node["children"]);
    }
  }

  void layout_timeline(const Value& node) {
    std::string title;
    std::vector<Entry> events;
    for (const Value& child : node["children"].items()) {
      const std::string_view type = child["type"].text();
      if (type == "heading" && title.empty()) {
        title = plain_text(text_.block(child));
      } else if (type == "layout-slot") {
        in_.kept();
        Blocks blocks = text_.blocks(child["children"]);
        Entry event;
        if (!blocks.empty() && blocks.front().kind == Block::Kind::heading) {
          event.title = plain_text(blocks.front().line);
          blocks.erase(blocks.begin());
        }
        event.text = std::move(blocks);
        events.push_back(std::move(event));
      } else {
        this->node(child);
      }
    }
    if (events.empty() && !title.empty()) {
      in_.kept();
      in_.story.text({heading(1, {text_span(title)})});
      return;
    }
    write_timeline(in_, node, "\"layout\"", title, std::move(events));
  }

  Link link_of(const Value& node) {
    const Value teaser = node["teaser"];
    Link link;
    link.url = in_.url(teaser["url"]);
    const Value title = node["teaserTitleOverride"].text().empty() ? teaser["title"] : node["teaserTitleOverride"];
    link.title = title.text();
    teaser["title"].text();
    link.published = in_.date(teaser["publishedDate"]);
    const Value image = teaser["image"];
    link.image.url = in_.url(image["url"], LinkUse::resource);
    link.image.width = static_cast<std::uint32_t>(image["width"].number());
    link.image.height = static_cast<std::uint32_t>(image["height"].number());
    return link;
  }

  void recommended(const Value& node) {
    write_related(in_, node, "\"recommended\"", node["heading"].text(), link_of(node));
  }

  void recommended_list(const Value& node) {
    std::vector<Link> links;
    std::vector<std::pair<Value, Link>> without;
    for (const Value& child : node["children"].items()) {
      child["type"].text();
      Link link = link_of(child);
      if (link.url.empty() || link.title.empty()) {
        without.emplace_back(child, std::move(link));
        continue;
      }
      in_.kept();
      links.push_back(std::move(link));
    }
    if (!links.empty()) {
      in_.kept();
      in_.story.related(node["heading"].text(), {}, links);
    } else if (!node["heading"].text().empty()) {
      in_.story.text({heading(2, {text_span(node["heading"].text())})});
    }
    for (auto& [child, link] : without) write_related(in_, child, "\"recommended\"", {}, std::move(link));
  }

  void media(const Value& node) { write_ft_media(in_, text_, node, node["type"].text()); }

  using Import = void (FtImporter::*)(const Value&);
  struct Row {
    std::string_view type;
    Import import;
  };

  /// What imports a type; null where it is not known.
  static Import import_of(std::string_view type) {
    static constexpr Row kTypes[] = {
        {"blockquote", &FtImporter::blockquote},
        {"pullquote", &FtImporter::pullquote},
        {"image-set", &FtImporter::image},
        {"layout-image", &FtImporter::image},
        {"scrolly-image", &FtImporter::image},
        {"image", &FtImporter::image},
        {"big-number", &FtImporter::big_number},
        {"in-numbers", &FtImporter::in_numbers},
        {"definition", &FtImporter::definition},
        {"info-box", &FtImporter::info_box},
        {"info-pair", &FtImporter::info_box},
        {"card", &FtImporter::card},
        {"timeline", &FtImporter::timeline},
        {"layout", &FtImporter::layout},
        {"recommended", &FtImporter::recommended},
        {"recommended-list", &FtImporter::recommended_list},
        {"youtube-video", &FtImporter::media},
        {"vimeo-video", &FtImporter::media},
        {"acast-podcast", &FtImporter::media},
        {"video", &FtImporter::media},
        {"tweet", &FtImporter::media},
        {"flourish", &FtImporter::media},
        {"clip-set", &FtImporter::media},
        {"image-pair", &FtImporter::media},
    };
    for (const Row& row : kTypes) {
      if (row.type == type) return row.import;
    }
    return nullptr;
  }

  Importer& in_;
  FtText text_;
};

constexpr std::string_view kKnown[] = {
    "body",     "root",      "paragraph",  "heading",       "list",     "blockquote",    "pullquote",
    "info-box", "info-pair", "in-numbers", "big-number",    "timeline", "recommended",   "recommended-list",
    "table",    "image-set", "layout",     "scrolly-block", "carousel", "thematic-break"};

}  // namespace

std::string recognize_ft(const Value& root) {
  if (!root.is_object()) return {};
  const Value body = FtImporter::body_of(root);
  const std::string_view type = body["type"].text();
  // Other formats have types of these names, without children.
  const bool holds_nodes = body["children"].is_list();
  const bool leaf = type == "pullquote" || type == "big-number" || type == "recommended" || type == "image-set";
  if ((!holds_nodes && !leaf) || std::find(std::begin(kKnown), std::end(kKnown), type) == std::end(kKnown)) return {};
  return "its type is \"" + std::string(type) + (holds_nodes ? "\", with children" : "\"");
}

void import_ft(Importer& in) { FtImporter(in).import(); }

}  // namespace story::importing
