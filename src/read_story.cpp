// Reads a story's own fields, and each block through its type.
#include "read_story.h"

#include "base/nearest.h"
#include "blocks/blocks.h"
#include "contents.h"
#include "glossary.h"
#include "read/advice.h"
#include "read/fallback.h"
#include "read/fields.h"
#include "read/ids.h"
#include "read/notes.h"
#include "read/reader.h"
#include "read/trust.h"
#include "read/version.h"
#include "slot_names.h"

namespace story {
namespace {

bool read_section(Object& in, Section& section) {
  in.text("title", section.title, Need::required);
  in.link("url", section.url, LinkUse::navigation);
  return in.complete();
}

bool read_publisher(Object& in, Publisher& publisher) {
  in.text("name", publisher.name, Need::required);
  in.link("url", publisher.url, LinkUse::navigation);
  in.object("logo", publisher.logo, read_image, "an image");
  read_policies(in, publisher.policies);
  return in.complete();
}

/// A block's type and own fields. Without a type that we know it stays Unreadable.
std::string_view read_content(Object& in, Block& block) {
  std::string_view name;
  in.token("type", name, Need::required);
  const BlockType* type = find_block_type(name);
  if (type == nullptr) {
    block.content = Unreadable{name};
    if (name.empty()) return {};
    const std::vector<std::string_view> known = block_type_names();
    const std::string_view nearest = nearest_name(name, known);
    const NodeId node = in.document().find(in.node(), "type");
    if (block.fallback) {
      in.report().at_value(node, messages::unknown_type_with_fallback(name, nearest));
    } else {
      in.report().at_value(node, messages::unknown_type(name, nearest, known));
    }
    return {};
  }
  Object fields(in.document(), in.report(), in.node(), type->what);
  for (const Name shared : {Name("type"), Name("id"), Name("lang"), Name("fallback")}) fields.allow(shared);
  if (!type->read(fields, block.content)) block.content = Unreadable{name};
  // That of a picture is the picture's own.
  if (!std::holds_alternative<Figure>(block.content)) read_digital_source(fields, block.digital_source);
  fields.finish();
  return type->name;
}

void read_blocks(Object& in, List<Block>& blocks) {
  Arena& arena = in.document().arena();
  Ids ids(in.report(), arena);
  List<std::string_view> types;
  for (const NodeId node : in.members("blocks", Need::required, true)) {
    Block& block = blocks.add(arena, Block());
    block.node = node;
    if (in.document()[node].kind != Kind::object) {
      in.report().at_value(node, messages::wrong_type(name_of(Kind::object), name_of(in.document()[node].kind)));
      block.content = Unreadable{};
      types.add(arena, {});
    } else {
      Object object(in.document(), in.report(), node, "a block");
      std::string_view id;
      object.token("id", id);
      if (!id.empty()) block.id = ids.take_given(id, in.document().find(node, "id"));
      object.language("lang", block.lang);
      read_fallback(object, block.fallback);
      types.add(arena, read_content(object, block));
    }
  }
  check_slots(in, blocks);
  // Only now are all the ids known that must not be given twice.
  for (std::size_t i = 0; i < blocks.size(); ++i) ids.make(blocks[i], types[i].empty() ? "block" : types[i]);
}

void check_version(Object& in) {
  Value version;
  in.value("version", version);
  if (version && version.text != "1" && version.text != "1.0" && version.text != "1.1") judge_version(in, version);
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
  read_trust(in, story);
  read_notes(in, story.notes);
  read_glossary(in, story.glossary);
  read_blocks(in, story.blocks);
  find_corrected(in, story);
  advise_on_language(in, story.lang);
  advise_on_dates(in, story.published, story.updated);
  in.finish();
  return story;
}

}  // namespace story
