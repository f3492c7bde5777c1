// Counts and reports what becomes of a document's nodes.
#include "import/importer.h"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

#include "import/dates.h"
#include "import/text/characters.h"
#include "import/text/html_reader.h"
#include "import/text/markdown_inline.h"
#include "read/reader.h"

namespace story::importing {
namespace {

/// Names of members that hold text for readers, in any of the formats.
constexpr std::string_view kTextNames[] = {
    "additionalInfo", "alt",         "answer",      "answers",  "attribution", "bio",      "body",    "byline",
    "caption",        "cell",        "cells",       "content",  "copy",        "credit",   "credits", "description",
    "displayTitle",   "endNote",     "endorsement", "excerpt",  "heading",     "headline", "html",    "intro",
    "kicker",         "label",       "lines",       "linkText", "name",        "note",     "notes",   "number",
    "points",         "profileName", "prompt",      "question", "quote",       "row",      "rows",    "source",
    "standfirst",     "subheadline", "subtitle",    "summary",  "systemTitle", "teaser",   "term",    "text",
    "title",          "value"};

/// Names of members that no page shows, though words may stand in them.
constexpr std::string_view kUnseenNames[] = {"elementId", "formId",   "id",   "identifier", "key",
                                             "layout",    "quizType", "role", "shareText",  "slug",
                                             "style",     "tagName",  "type"};

/// Names of parts that build the page around a text, or describe it to machines.
constexpr std::string_view kAsides[] = {"additional_properties",
                                        "address",
                                        "commercialProperties",
                                        "componentLayouts",
                                        "componentStyles",
                                        "componentTextStyles",
                                        "config",
                                        "contentChangeDetails",
                                        "distributor",
                                        "documentStyle",
                                        "format",
                                        "geo",
                                        "imageSources",
                                        "layout",
                                        "linkedData",
                                        "media",
                                        "metadata",
                                        "named_entities",
                                        "nav",
                                        "openGraphData",
                                        "owner",
                                        "pageFooter",
                                        "pagination",
                                        "planning",
                                        "promo_items",
                                        "promotedNewsletter",
                                        "related_content",
                                        "revision",
                                        "slotMachineFlags",
                                        "social_links",
                                        "storyPackage",
                                        "style",
                                        "syndication",
                                        "tags",
                                        "taxonomy",
                                        "textStyle",
                                        "textStyles",
                                        "twitterData",
                                        "websites",
                                        "workflow"};

template <std::size_t N>
bool holds(const std::string_view (&list)[N], std::string_view name) {
  return std::find(std::begin(list), std::end(list), name) != std::end(list);
}

bool is_unseen_name(std::string_view name) {
  return (!name.empty() && name.front() == '_') || holds(kUnseenNames, name);
}

bool has_letter(std::string_view text) {
  return std::any_of(text.begin(), text.end(),
                     [](char c) { return is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80; });
}

/// Words, and not an id, a date, a URL or a number.
bool is_prose(std::string_view text) {
  const std::size_t space = text.find(' ');
  return space != std::string_view::npos && has_letter(text.substr(0, space)) && has_letter(text.substr(space)) &&
         text.find("://") > space;
}

/// Whether readers may have seen a string of this name.
bool is_read(std::string_view name, std::string_view text) {
  return !is_unseen_name(name) && has_letter(text) && (holds(kTextNames, name) || is_prose(text));
}

/// One word as a page would show it, "Kyiv", and not "full-width": where nobody knows the name, that is all there is
/// to go by.
bool is_perhaps_read(std::string_view name, std::string_view text) {
  const bool word = text.size() > 1 && std::all_of(text.begin(), text.end(), [](char c) {
                      return is_ascii_letter(c) || c == '-' || static_cast<unsigned char>(c) >= 0x80;
                    });
  const bool shown = word && (text.front() < 'a' || static_cast<unsigned char>(text.front()) >= 0x80);
  return shown && !is_unseen_name(name);
}

bool has_markup(std::string_view text) { return text.find_first_of("<&") != std::string_view::npos; }

std::string listed(const std::set<std::string>& elements) {
  std::string out;
  for (const std::string& name : elements) out += (out.empty() ? "<" : ", <") + name + ">";
  return out;
}

/// `name`: the member's, or that of the list it stands in.
void collect_text(const Value& value, std::string_view name, Blocks& out) {
  for (const Value& item : value.items()) collect_text(item, name, out);
  for (const Value& member : value.members()) collect_text(member, member.key(), out);
  if (!value.is_string() || !is_read(name, value.text())) return;
  if (has_markup(value.text())) {
    append(out, read_html(value.text()).blocks);
  } else {
    out.push_back(paragraph(value.text()));
  }
}

}  // namespace

void Importer::flattened(const Value& value, std::string_view what, std::string_view into) {
  ++flattened_;
  say(value, messages::flattened(what, into));
}

void Importer::as_text(const Value& value, std::string_view what) {
  ++as_text_;
  say(value, messages::kept_as_text(what));
}

void Importer::left_out(const Value& value, std::string_view what) {
  ++left_out_;
  say(value, messages::not_imported(what, plain_text(text_within(value))));
  settle_words(value);
}

void Importer::without_url(const Value& value, std::string_view what) {
  ++left_out_;
  say(value, messages::only_id(what, plain_text(text_within(value))));
  settle_words(value);
}

void Importer::unknown(const Value& value, std::string_view what) {
  Blocks text = text_within(value);
  if (text.empty()) {
    left_out(value, what);
    return;
  }
  as_text(value, what);
  settle_words(value);
  story.text(std::move(text));
}

void Importer::settle_words(const Value& value) {
  settle(value);
  tell_words(value.node(), {});
}

void Importer::tell_words(NodeId node, std::string_view name) {
  const Node& data = document_[node];
  if (data.kind == Kind::string && !is_read(name, data.text) && is_perhaps_read(name, data.text)) {
    report_.at_value(node, messages::not_imported("\"" + std::string(name) + "\"", data.text));
  }
  for (NodeId id = node + 1; id < data.next; id = document_[id].next) {
    tell_words(id, document_[id].key.empty() ? name : document_[id].key);
  }
}

void Importer::refuse(const Value& value, Message message) {
  refused_ = true;
  say(value, std::move(message));
}

Blocks Importer::html(const Value& value) {
  const std::string_view text = value.text();
  if (!has_markup(text)) return text.empty() ? Blocks() : Blocks{paragraph(text)};
  HtmlReading reading = read_html(text);
  if (!reading.as_text.empty()) say(value, messages::kept_as_text(listed(reading.as_text)));
  if (!reading.left_out.empty()) say(value, messages::not_imported(listed(reading.left_out), ""));
  for (const std::string& url : reading.refused_urls) say(value, messages::refused_url(url));
  return std::move(reading.blocks);
}

std::string Importer::judged(const Value& at, std::string_view url, LinkUse use) {
  if (url.empty()) return {};
  std::string storage;
  const LinkVerdict verdict = judge_link(url, use, storage);
  if (verdict.fault != LinkFault::none) say(at, messages::refused_url(url));
  return std::string(verdict.link.href);
}

std::string Importer::url(const Value& value, LinkUse use) { return judged(value, value.text(), use); }

std::string Importer::date(const Value& value) {
  const std::string_view given = value.text();
  if (given.empty()) return {};
  std::string date = story_date(given);
  if (date.empty()) say(value, messages::bad_date(given));
  return date;
}

std::string Importer::language(const Value& value) {
  std::string tag(value.text());
  if (tag.empty()) return {};
  for (char& c : tag) {
    if (c == '_') c = '-';
  }
  if (is_language_tag(tag)) return tag;
  say(value, messages::bad_language(value.text()));
  return {};
}

Blocks Importer::text_within(const Value& value) const {
  Blocks out;
  collect_text(value.unmarked(), value.key(), out);
  return out;
}

void Importer::find_unused(NodeId node, std::string_view name, std::map<std::string_view, Unused>& unused) {
  const Node& data = document_[node];
  if (settled_[node] || data.kind == Kind::null || data.kind == Kind::boolean) return;
  const bool container = data.kind == Kind::object || data.kind == Kind::array;
  if (container && used_[node]) {
    for (NodeId id = node + 1; id < data.next; id = document_[id].next) {
      find_unused(id, document_[id].key.empty() ? name : document_[id].key, unused);
    }
    return;
  }
  if (used_[node] || (container ? data.next == node + 1 : data.text.empty())) return;
  const bool told = container ? !holds(kAsides, name) && tell_texts(node, name) : tell_text(node, name);
  if (!told) ++unused[name].times;
}

bool Importer::tell_text(NodeId node, std::string_view name) {
  const Node& data = document_[node];
  if (data.kind != Kind::string || !is_read(name, data.text)) return false;
  const std::string text = has_markup(data.text) ? plain_text(read_html(data.text).blocks) : std::string(data.text);
  report_.at_value(node, messages::not_imported("\"" + std::string(name) + "\"", text));
  return true;
}

bool Importer::tell_texts(NodeId node, std::string_view name) {
  bool told = tell_text(node, name);
  for (NodeId id = node + 1; id < document_[node].next; id = document_[id].next) {
    const std::string_view own = document_[id].key.empty() ? name : document_[id].key;
    if (!settled_[id] && !used_[id] && !holds(kAsides, own)) told = tell_texts(id, own) || told;
  }
  return told;
}

void Importer::settle_headline() {
  constexpr std::string_view kPlaceholder = "Untitled";
  if (!story.header.headline_markdown.empty()) return;
  story.header.headline_markdown = inline_markdown(story.take_first_heading());
  if (!story.header.headline_markdown.empty()) {
    report_.at_value(kRoot, messages::headline_from_heading());
    return;
  }
  if (story.is_empty()) {
    refuse(root(), messages::nothing_to_read());
    return;
  }
  story.header.headline_markdown = kPlaceholder;
  report_.at_value(kRoot, messages::no_headline(kPlaceholder));
}

void Importer::finish() {
  settle_headline();
  std::map<std::string_view, Unused> unused;
  find_unused(kRoot, {}, unused);
  std::string list;
  for (const auto& [name, found] : unused) {
    list += list.empty() ? "" : ", ";
    list += name.empty() ? "(unnamed)" : name;
    if (found.times > 1) list += " (" + std::to_string(found.times) + " times)";
  }
  if (!list.empty()) report_.at_value(kRoot, messages::not_imported_fields(list));
}

std::string Importer::summary() const {
  const std::size_t all = kept_ + flattened_ + as_text_ + left_out_;
  std::string out = "kept " + std::to_string(kept_) + " of " + std::to_string(all) + " nodes";
  const auto also = [&out](std::size_t count, std::string_view what) {
    if (count > 0) out += "; " + std::to_string(count) + " " + std::string(what);
  };
  also(flattened_, "flattened");
  also(as_text_, "kept as text");
  also(left_out_, "left out");
  return out;
}

}  // namespace story::importing
