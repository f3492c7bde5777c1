// Reads a story's own fields, and each block through its type.
#include "read_story.h"

#include <algorithm>
#include <set>
#include <string>

#include "base/ascii.h"
#include "base/nearest.h"
#include "base/number.h"
#include "blocks/blocks.h"
#include "contents.h"
#include "read/advice.h"
#include "read/fields.h"
#include "read/reader.h"

namespace story {
namespace {

bool read_section(Object& in, Section& section) {
  in.text("title", section.title, Need::required);
  in.link("url", section.url, LinkUse::navigation);
  return in.complete();
}

bool read_author(Object& in, Author& author) {
  in.text("name", author.name, Need::required);
  in.text("role", author.role);
  in.link("url", author.url, LinkUse::navigation);
  in.choice("kind", author.kind, {"person", "organization"});
  return in.complete();
}

bool read_publisher(Object& in, Publisher& publisher) {
  in.text("name", publisher.name, Need::required);
  in.link("url", publisher.url, LinkUse::navigation);
  in.object("logo", publisher.logo, read_image, "an image");
  in.link("policies", publisher.policies, LinkUse::navigation);
  return in.complete();
}

constexpr bool is_slug_character(char c) { return is_ascii_letter(c) || is_ascii_digit(c) || c == '-' || c == '_'; }

/// An id as it could have been meant: "By the numbers" gives "by-the-numbers".
std::string slug_of(std::string_view text) {
  constexpr std::size_t kMost = 60;
  std::string slug;
  for (const char c : text.substr(0, kMost)) {
    if (is_slug_character(c)) {
      slug += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    } else if (!slug.empty() && slug.back() != '-') {
      slug += '-';
    }
  }
  while (!slug.empty() && slug.back() == '-') slug.pop_back();
  return slug;
}

/// Gives every block an id of its own.
class Ids {
 public:
  Ids(Report& report, Arena& arena) : report_(report), arena_(arena) {}

  /// The id that a story's author gave, unless it can't be used.
  void take_given(Block& block, std::string_view given, NodeId node) {
    if (!std::all_of(given.begin(), given.end(), is_slug_character)) {
      report_.at_value(node, messages::bad_id(given, slug_of(given)));
    } else if (!taken_.insert(given).second) {
      report_.at_value(node, messages::repeated_id(given));
    } else {
      block.id = given;
    }
  }

  /// `quote-2` for the second quote; the next free number where an author has used that.
  void make(Block& block, std::string_view type) {
    Numbers& numbers = numbers_of(type);
    ++numbers.blocks;
    if (!block.id.empty()) return;
    // All between are known to be taken: each number is tried once, however many ids look like this.
    numbers.next = std::max(numbers.next, numbers.blocks);
    std::string id;
    do {
      id = type;
      id += '-';
      id += digits_of(numbers.next++);
    } while (taken_.contains(id));
    block.id = arena_.keep(id);
    taken_.insert(block.id);
  }

 private:
  struct Numbers {
    std::string_view type;
    std::uint32_t blocks = 0;  // of this type, so far
    std::uint32_t next = 0;    // the first that may be free
  };

  Numbers& numbers_of(std::string_view type) {
    for (Numbers& numbers : numbers_) {
      if (numbers.type == type) return numbers;
    }
    return numbers_.add(arena_, {type});
  }

  Report& report_;
  Arena& arena_;
  std::set<std::string_view> taken_;
  List<Numbers> numbers_;  ///< there are few types
};

/// A block's type and own fields. Without a type that we know it stays Unreadable.
std::string_view read_content(Object& in, Block& block) {
  std::string_view name;
  in.token("type", name, Need::required);
  const BlockType* type = find_block_type(name);
  if (type == nullptr) {
    block.content = Unreadable{name};
    if (name.empty()) return {};
    const std::vector<std::string_view> known = block_type_names();
    in.report().at_value(in.document().find(in.node(), "type"),
                         messages::unknown_type(name, nearest_name(name, known), known));
    return {};
  }
  Object fields(in.document(), in.report(), in.node(), type->what);
  for (const Name shared : {Name("type"), Name("id"), Name("lang")}) fields.allow(shared);
  if (!type->read(fields, block.content)) block.content = Unreadable{name};
  fields.finish();
  return type->name;
}

void read_blocks(Object& in, List<Block>& blocks) {
  Arena& arena = in.document().arena();
  Ids ids(in.report(), arena);
  List<std::string_view> types;
  for (const NodeId node : in.members("blocks", Need::required, true)) {
    Block block;
    block.node = node;
    if (in.document()[node].kind != Kind::object) {
      in.report().at_value(node, messages::wrong_type(name_of(Kind::object), name_of(in.document()[node].kind)));
      block.content = Unreadable{};
      types.add(arena, {});
    } else {
      Object object(in.document(), in.report(), node, "a block");
      std::string_view id;
      object.token("id", id);
      if (!id.empty()) ids.take_given(block, id, in.document().find(node, "id"));
      object.language("lang", block.lang);
      types.add(arena, read_content(object, block));
    }
    blocks.add(arena, block);
  }
  // Only now are all the ids known that must not be given twice.
  for (std::size_t i = 0; i < blocks.size(); ++i) ids.make(blocks[i], types[i].empty() ? "block" : types[i]);
}

void check_version(Object& in) {
  Value version;
  in.value("version", version);
  if (!version || version.text == "1") return;
  in.report().at_value(version.node, messages::unsupported_version(version.text));
}

}  // namespace

std::string_view without_byte_order_mark(std::string_view json) {
  constexpr std::string_view kByteOrderMark = "\uFEFF";
  if (json.substr(0, kByteOrderMark.size()) == kByteOrderMark) json.remove_prefix(kByteOrderMark.size());
  return json;
}

LoadedStory::LoadedStory(std::string_view json, std::size_t most_bytes)
    : size(json.size()), document(without_byte_order_mark(json)), report(document) {
  const std::size_t length = document.json().size();
  if (length > most_bytes) {
    report.fault({messages::too_large(length, most_bytes), {0, 0}, ""});
  } else if (std::optional<ParseFault> fault = document.parse()) {
    report.fault(std::move(*fault));
  } else if (document[kRoot].kind != Kind::object) {
    report.at_value(kRoot, messages::not_a_story(name_of(document[kRoot].kind)));
  } else {
    story = read_story(document, report);
  }
}

Story read_story(Document& document, Report& report) {
  Story story;
  Object in(document, report, kRoot, "a story");
  in.allow("$schema");
  check_version(in);
  in.token("id", story.id);
  in.link("url", story.url, LinkUse::navigation);
  in.language("lang", story.lang);
  in.choice("dir", story.dir, {"ltr", "rtl"}, 1);
  in.object("section", story.section, read_section, "a section");
  in.markdown("headline", story.headline, Need::required);
  in.markdown("standfirst", story.standfirst);
  in.list("authors", story.authors, read_author, "an author");
  in.date("published", story.published);
  in.date("updated", story.updated);
  in.object("publisher", story.publisher, read_publisher, "a publisher");
  in.object("image", story.image, read_image, "an image");
  read_contents(in, story);
  read_blocks(in, story.blocks);
  advise_on_language(in, story.lang);
  advise_on_dates(in, story.published, story.updated);
  in.finish();
  return story;
}

}  // namespace story
