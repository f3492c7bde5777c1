// Counts and reports what becomes of a document's nodes.
#include "import/importer.h"

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
    "alt",         "attribution", "body",    "caption",  "content",    "copy",     "credit",  "credits",
    "description", "endorsement", "excerpt", "headline", "heading",    "html",     "label",   "linkText",
    "name",        "number",      "quote",   "source",   "standfirst", "subtitle", "summary", "systemTitle",
    "teaser",      "term",        "text",    "title",    "value"};

bool is_text_name(std::string_view name) {
  for (const std::string_view each : kTextNames) {
    if (each == name) return true;
  }
  return false;
}

bool has_letter(std::string_view text) {
  for (const char c : text) {
    if (is_ascii_letter(c) || static_cast<unsigned char>(c) >= 0x80) return true;
  }
  return false;
}

/// Words, and not an id, a date, a URL or a number.
bool is_prose(std::string_view text) {
  const std::size_t space = text.find(' ');
  return space != std::string_view::npos && has_letter(text.substr(0, space)) && has_letter(text.substr(space)) &&
         text.find("://") > space;
}

bool has_markup(std::string_view text) { return text.find_first_of("<&") != std::string_view::npos; }

std::string listed(const std::set<std::string>& elements) {
  std::string out;
  for (const std::string& name : elements) out += (out.empty() ? "<" : ", <") + name + ">";
  return out;
}

void collect_text(const Value& value, Blocks& out) {
  for (const Value& item : value.items()) collect_text(item, out);
  for (const Value& member : value.members()) collect_text(member, out);
  if (!value.is_string() || !(is_text_name(value.key()) || is_prose(value.text())) || !has_letter(value.text())) return;
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
  settle(value);
}

void Importer::without_url(const Value& value, std::string_view what) {
  ++left_out_;
  say(value, messages::only_id(what, plain_text(text_within(value))));
  settle(value);
}

void Importer::unknown(const Value& value, std::string_view what) {
  Blocks text = text_within(value);
  if (text.empty()) {
    left_out(value, what);
    return;
  }
  as_text(value, what);
  settle(value);
  story.text(std::move(text));
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
  collect_text(value.unmarked(), out);
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
  const bool id = name == "id" || (!name.empty() && name.front() == '_');
  if (data.kind == Kind::string && is_prose(data.text) && !id) {
    const std::string text = has_markup(data.text) ? plain_text(read_html(data.text).blocks) : std::string(data.text);
    report_.at_value(node, messages::not_imported("\"" + std::string(name) + "\"", text));
  } else {
    ++unused[name].times;
  }
}

void Importer::settle_headline() {
  constexpr std::string_view kPlaceholder = "Untitled";
  if (!story.header.headline_markdown.empty()) return;
  story.header.headline_markdown = inline_markdown(story.take_first_heading());
  if (!story.header.headline_markdown.empty()) {
    report_.at_value(kRoot, messages::headline_from_heading());
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
