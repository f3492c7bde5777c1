// The model: a story as plain structs. Texts are views into the JSON text (or its Document), which must outlive them.
// An empty text, an empty list, a Link without href or a Date without year stands for a field that was not given.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/date.h"
#include "json/document.h"
#include "link/link.h"

namespace story {

/// Markdown source, and the value it stands in: what is wrong with it shows only when it is rendered.
struct Markdown {
  std::string_view source;
  NodeId node = kRoot;

  explicit operator bool() const { return !source.empty(); }
};

struct Image {
  Link url;
  std::string_view alt;
  Markdown caption;
  std::string_view credit;
  std::uint32_t width = 0;   ///< CSS pixels; 0 where unknown
  std::uint32_t height = 0;  ///< likewise
};

/// Where a quotation or a fact comes from.
struct Source {
  std::string_view title;
  Link url;
  std::string_view publisher;
  Date date;
};

struct Author {
  std::string_view name;
  std::string_view role;
  Link url;
};

struct Section {
  std::string_view title;
  Link url;
};

struct Text {
  Markdown markdown;
};

struct Speaker {
  std::string_view name;
  std::string_view role;
  std::string_view organization;
  Image image;
  Link url;
};

/// When, where and on what occasion something was said.
struct Said {
  Date date;
  std::string_view place;
  std::string_view occasion;
};

/// A quotation in the language it was said in.
struct Original {
  std::string_view lang;
  std::string_view text;
};

struct Quote {
  enum class Style : std::uint8_t { card, pull };

  Markdown text;
  Speaker speaker;
  Said said;
  Source source;
  Original original;
  Style style = Style::card;
};

enum class Scale : std::uint8_t { none, thousand, million, billion };
enum class Qualifier : std::uint8_t { none, about, more_than, at_least, less_than, up_to };

/// A fact's value: a number as the JSON text writes it, or text.
struct Value {
  std::string_view text;
  bool is_number = false;
  NodeId node = kRoot;

  explicit operator bool() const { return !text.empty(); }
};

/// The whole that a fact's value is a part of, in the same unit and scale.
struct Whole {
  Value value;
  std::string_view label;
};

struct Fact {
  Markdown label;
  Value value;
  std::string_view unit;
  Scale scale = Scale::none;
  Qualifier qualifier = Qualifier::none;
  Whole of;
  Markdown note;
  Date as_of;
  Source source;
};

struct Facts {
  std::string_view title;
  Markdown intro;
  std::vector<Fact> items;
  bool collapsed = false;
};

struct RelatedLink {
  Link url;
  std::string_view title;
  std::string_view description;
  std::string_view kicker;
  std::string_view publisher;
  Date published;
  Image image;
};

struct Related {
  enum class Layout : std::uint8_t { list, cards, in_line };

  std::string_view title;
  Layout layout = Layout::list;
  std::vector<RelatedLink> links;
};

struct Figure {
  Image image;
};

/// What happened when.
struct Event {
  Date date;
  std::string_view title;
  Markdown text;
};

struct Timeline {
  std::string_view title;
  std::vector<Event> events;
};

struct Question {
  std::string_view question;
  Markdown answer;
};

/// Questions with their answers.
struct Qa {
  std::string_view title;
  std::vector<Question> items;
  bool collapsed = true;
};

/// Who somebody is.
struct Profile {
  std::string_view name;
  std::string_view role;
  Image image;
  Markdown text;
  Link url;
};

struct KeyPoints {
  std::string_view title;
  std::vector<Markdown> points;
};

/// A block that could not be read, shown to its editor only.
struct Unreadable {
  std::string_view type;
};

using Content = std::variant<Unreadable, Text, Quote, Facts, Related, Figure, Timeline, Qa, Profile, KeyPoints>;

struct Block {
  std::string id;  ///< unique in the story, without the "story-" that it has in HTML
  std::string_view lang;
  NodeId node = kRoot;
  Content content;
};

enum class Direction : std::uint8_t { from_language, left_to_right, right_to_left };

struct Story {
  std::string_view id;
  Link url;
  std::string_view lang;
  Direction dir = Direction::from_language;
  Section section;
  Markdown headline;
  Markdown standfirst;
  std::vector<Author> authors;
  Date published;
  Date updated;
  Image image;
  std::vector<Block> blocks;
};

}  // namespace story
