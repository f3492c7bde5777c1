// Portable Text (portabletext.org): a list of blocks, whose spans name their marks; or an object that holds one.
#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "import/formats/formats.h"
#include "import/pieces.h"
#include "import/text/markdown_inline.h"

namespace story::importing {
namespace {

std::string named(std::string_view type) {
  return type.empty() ? "a block without a type" : "\"" + std::string(type) + "\"";
}

/// The list of blocks: the document itself, or the longest list of typed objects in it.
Value blocks_of(const Value& root) {
  if (root.is_list() || root["_type"].text() == "block") return root;
  Value found;
  std::size_t most = 0;
  for (const Value& member : root.members()) {
    const std::vector<Value> items = member.unmarked().items();
    const bool typed = !items.empty() && std::any_of(items.begin(), items.end(), [](const Value& item) {
      return item["_type"].text() == "block" || (item["_type"] && item["_key"]);
    });
    if (typed && items.size() > most) {
      found = member;
      most = items.size();
    }
  }
  return found;
}

class PortableTextImporter {
 public:
  explicit PortableTextImporter(Importer& in) : in_(in) {}

  void import() {
    const Value root = in_.root();
    const Value blocks = blocks_of(root);
    if (blocks.node() != root.node()) header(root);
    if (!blocks.is_list()) {
      block(blocks);
    } else {
      for (const Value& each : blocks.items()) block(each);
    }
    end_list();
  }

 private:
  /// The fields that documents around Portable Text most often have.
  void header(const Value& root) {
    Header& header = in_.story.header;
    root["_type"].text();
    header.id = root["_id"].text();
    header.headline_markdown = escaped(root.first_of({"headline", "title"}).text());
    header.standfirst_markdown = escaped(root.first_of({"standfirst", "subtitle", "excerpt"}).text());
    header.lang = in_.language(root.first_of({"language", "lang"}));
    header.published = in_.date(root.first_of({"publishedAt", "_createdAt"}));
    header.updated = in_.date(root["_updatedAt"]);
    const Value author = root["author"];
    const std::string_view name = (author.is_object() ? author["name"] : author).text();
    if (!name.empty()) header.authors.push_back({std::string(name), {}, {}});
  }

  void block(const Value& block) {
    const std::string_view type = block["_type"].text();
    if (type == "block") {
      text_block(block);
      return;
    }
    end_list();
    if (type == "pullQuote" || type == "pullquote" || type == "quote" || type == "blockquote") {
      quote(block, type);
    } else if (type == "image") {
      image(block);
    } else if (type == "gallery" || type == "video" || type == "audio" || is_post(type)) {
      media(block, type);
    } else if (type == "code") {
      code(block);
    } else if (type == "break" || type == "divider") {
      in_.kept();
      Block rule;
      rule.kind = Block::Kind::rule;
      in_.story.text({std::move(rule)});
    } else {
      in_.unknown(block, named(type));
    }
  }

  void text_block(const Value& block) {
    Line line = spans(block);
    const std::string_view style = block["style"].text();
    if (const std::string_view item = block["listItem"].text(); !item.empty()) {
      in_.kept();
      list_item(block, item, std::move(line));
      return;
    }
    end_list();
    if (style == "blockquote") {
      in_.kept();
      write_quote(in_, {paragraph(std::move(line))}, {});
    } else if (style.size() == 2 && style[0] == 'h' && style[1] >= '1' && style[1] <= '6') {
      in_.kept();
      in_.story.text({heading(std::max(style[1] - '1', 1), std::move(line))});
    } else {
      if (style.empty() || style == "normal") {
        in_.kept();
      } else {
        in_.flattened(block, "the style " + named(style), "a paragraph");
      }
      in_.story.text({paragraph(std::move(line))});
    }
  }

  /// A mark that is no decorator names one of the block's definitions.
  using Definitions = std::map<std::string_view, Value>;

  static Definitions definitions_of(const Value& block) {
    Definitions out;
    for (const Value& each : block["markDefs"].items()) out.emplace(each["_key"].text(), each);
    return out;
  }

  Marks marks_of(const Value& span, const Definitions& definitions) {
    Marks marks;
    for (const Value& mark : span["marks"].items()) {
      const std::string_view name = mark.text();
      if (name == "strong") {
        marks.strong = true;
      } else if (name == "em") {
        marks.emphasis = true;
      } else if (name == "strike-through" || name == "strike") {
        marks.strike = true;
      } else if (name != "code") {
        const auto found = definitions.find(name);
        const Value definition = found == definitions.end() ? Value() : found->second;
        if (definition["_type"].text() == "link" || definition["href"]) {
          marks.link = in_.url(definition["href"]);
        } else {
          const std::string_view type = definition["_type"].text();
          in_.say(mark, messages::kept_as_text("the mark " + named(type.empty() ? name : type)));
        }
      }
    }
    return marks;
  }

  static bool is_code(const Value& span) {
    const std::vector<Value> marks = span["marks"].items();
    return std::any_of(marks.begin(), marks.end(), [](const Value& mark) { return mark.text() == "code"; });
  }

  Line spans(const Value& block) {
    Line line;
    const Definitions definitions = definitions_of(block);
    for (const Value& child : block["children"].items()) {
      const std::string_view type = child["_type"].text();
      if (type == "span" || (type.empty() && child["text"])) {
        in_.kept();
        add_span(line, child["text"].spaced_text(), marks_of(child, definitions), is_code(child));
      } else if (type == "image" && !in_.url(child["url"], LinkUse::resource).empty()) {
        in_.kept();
        Span span;
        span.kind = Span::Kind::image;
        span.image = in_.url(child["url"], LinkUse::resource);
        span.text = child["alt"].text();
        line.push_back(std::move(span));
      } else if (const Blocks text = in_.text_within(child); !text.empty()) {
        in_.as_text(child, named(type));
        in_.settle(child);
        for (Span& span : one_line(text)) line.push_back(std::move(span));
      } else {
        in_.left_out(child, named(type));
      }
    }
    return line;
  }

  /// A line break in a span is one in the text.
  static void add_span(Line& line, std::string_view text, const Marks& marks, bool code) {
    for (;;) {
      const std::size_t end = text.find('\n');
      line.push_back(text_span(text.substr(0, end), marks));
      if (code) line.back().kind = Span::Kind::code;
      if (end == std::string_view::npos) return;
      Span line_break;
      line_break.kind = Span::Kind::line_break;
      line_break.marks = marks;
      line.push_back(std::move(line_break));
      text.remove_prefix(end + 1);
    }
  }

  /// Lists come as their items, each with its level: deeper ones belong to the item before them. However many levels
  /// are skipped, there is one list in between.
  void list_item(const Value& block, std::string_view kind, Line line) {
    constexpr int kDeepest = 8;
    const std::size_t level = static_cast<std::size_t>(std::clamp(block["level"].number(), 1, kDeepest));
    const bool ordered = kind == "number";
    if (kind != "number" && kind != "bullet") {
      in_.say(block["listItem"], messages::flattened("the list " + named(kind), "a list of bullets"));
    }
    while (!lists_.empty() && lists_.back().level > level) close_list();
    if (!lists_.empty() && lists_.back().level == level && lists_.back().list.ordered != ordered) close_list();
    if (lists_.empty() || lists_.back().level < level) {
      Block list;
      list.kind = Block::Kind::list;
      list.ordered = ordered;
      list.number = ordered ? 1 : 0;
      lists_.push_back({level, std::move(list)});
    }
    Block item;
    item.kind = Block::Kind::item;
    item.children = {paragraph(std::move(line))};
    lists_.back().list.children.push_back(std::move(item));
  }

  void close_list() {
    Block list = std::move(lists_.back().list);
    lists_.pop_back();
    if (lists_.empty()) {
      in_.story.text({std::move(list)});
      return;
    }
    // A list is opened for an item, so there is one.
    lists_.back().list.children.back().children.push_back(std::move(list));
  }

  void end_list() {
    while (!lists_.empty()) close_list();
  }

  /// A field that is text, or Portable Text again.
  Blocks text_of(const Value& field) {
    Blocks out;
    if (!field.is_list()) {
      if (!field.text().empty()) out.push_back(paragraph(field.text()));
      return out;
    }
    for (const Value& each : field.items()) {
      in_.kept();
      each["_type"].text();
      each["style"].text();
      out.push_back(paragraph(spans(each)));
    }
    return out;
  }

  void quote(const Value& block, std::string_view type) {
    const Blocks text = text_of(block.first_of({"quote", "text", "body", "content"}));
    if (plain_text(text).empty()) {
      in_.unknown(block, named(type));
      return;
    }
    Quote quote;
    const Value speaker = block.first_of({"attribution", "author", "speaker"});
    quote.speaker = (speaker.is_object() ? speaker["name"] : speaker).text();
    quote.role = (speaker.is_object() ? speaker["role"] : block["role"]).text();
    const Value source = block.first_of({"cite", "source"});
    quote.source = (source.is_object() ? source["title"] : source).text();
    if (quote.speaker.empty()) quote.role.clear();
    quote.pull = type == "pullQuote" || type == "pullquote";
    in_.kept();
    write_quote(in_, text, std::move(quote));
  }

  static bool is_post(std::string_view type) { return type == "youtube" || type == "vimeo" || type == "embed"; }

  /// A film, sound, pictures together, or a post.
  void media(const Value& block, std::string_view type) {
    const Value address = block["url"] ? block["url"] : block["asset"]["url"];
    if (is_post(type)) {
      Embed embed;
      embed.url = address.text();
      embed.title = block.first_of({"title", "caption"}).text();
      write_embed(in_, block, named(type), std::move(embed));
    } else if (type == "gallery") {
      std::vector<Image> images;
      for (const Value& each : block["images"].items()) {
        each["_type"].text();
        if (Image image = image_of(each); !image.url.empty()) {
          in_.kept();
          images.push_back(std::move(image));
        } else {
          in_.without_url(each, "\"image\"");
        }
      }
      write_gallery(in_, block, named(type), block["title"].text(), {}, images);
    } else {
      Recording recording;
      recording.title = block["title"].text();
      recording.caption = {text_span(block["caption"].text())};
      recording.credit = block.first_of({"credit", "attribution"}).text();
      recording.transcript = text_of(block["transcript"]);
      recording.poster = image_of(block.first_of({"poster", "thumbnail"}));
      add_file(in_, recording, address, block["mimeType"].text());
      write_recording(in_, block, named(type), type, recording, {});
    }
  }

  Image image_of(const Value& block) {
    Image image;
    image.url = in_.url(block["url"] ? block["url"] : block["asset"]["url"], LinkUse::resource);
    image.alt = block["alt"].text();
    image.caption = {text_span(block["caption"].text())};
    image.credit = block.first_of({"credit", "attribution"}).text();
    const Value hotspot = block["hotspot"];
    set_focus(image, hotspot["x"].text(), hotspot["y"].text());
    in_.settle(hotspot);
    return image;
  }

  void image(const Value& block) {
    const Image image = image_of(block);
    if (image.url.empty()) {
      in_.without_url(block, "\"image\"");
      return;
    }
    in_.kept();
    in_.story.image(image);
  }

  void code(const Value& block) {
    Block code;
    code.kind = Block::Kind::code;
    code.text = block.first_of({"code", "text"}).text();
    if (code.text.empty()) {
      in_.left_out(block, "\"code\"");
      return;
    }
    in_.kept();
    // What stands above the code where it is shown.
    if (const std::string_view name = block["filename"].text(); !name.empty()) {
      Span span = text_span(name);
      span.kind = Span::Kind::code;
      in_.story.text({paragraph(Line{std::move(span)})});
    }
    in_.story.text({std::move(code)});
  }

  Importer& in_;
  struct OpenList {
    std::size_t level;
    Block list;
  };
  std::vector<OpenList> lists_;  ///< from the outside in
};

}  // namespace

std::string recognize_portable_text(const Value& root) {
  const Value blocks = blocks_of(root);
  if (blocks.is_list() && blocks.items().empty()) return {};
  const Value first = blocks.is_list() ? blocks.items().front() : blocks;
  const std::string_view type = first["_type"].text();
  return type.empty() ? "" : "it holds blocks whose _type is \"" + std::string(type) + "\"";
}

bool accepts_portable_text(const Value& root) { return root.is_list() && root.items().empty(); }

void import_portable_text(Importer& in) { PortableTextImporter(in).import(); }

}  // namespace story::importing
