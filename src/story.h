// The model: a story as plain structs, with what its parts share in parts.h and each block's own in its folder below
// blocks/. Texts are views into the JSON text (or its Document), which must outlive them.
// An empty text, an empty list, a Link without href or a Date without year stands for a field that was not given.
#pragma once

#include <cstdint>
#include <string_view>

#include "blocks/content.h"
#include "parts.h"

namespace story {

struct Author {
  enum class Kind : std::uint8_t { person, organization };

  std::string_view name;
  std::string_view role;
  Link url;
  Kind kind = Kind::person;
};

/// Pages with what a publisher promises.
struct Policies {
  Link principles;
  Link corrections;
  Link ethics;
  Link ownership;
  Link feedback;
  Link diversity;
};

/// Who answers for the story: read by machines, not shown.
struct Publisher {
  std::string_view name;
  Link url;
  Image logo;
  Policies policies;
};

struct Section {
  std::string_view title;
  Link url;
};

/// A note that a text names as `[^id]`.
struct Note {
  std::string_view id;
  Markdown text;
  NodeId node = kRoot;  ///< the entry, or the text that defines it
  bool in_text = false;
};

/// What was changed in the story after it had been published.
struct Correction {
  enum class Kind : std::uint8_t { correction, clarification, update, retraction };

  Date date;
  Kind kind = Kind::correction;
  Markdown text;
  std::string_view block;  ///< the id of what was changed
};

/// What text blocks explain where they first have it.
struct Term {
  std::string_view term;
  Markdown text;
};

struct Block {
  std::string_view id;  ///< unique in the story, without the "story-" that it has in HTML
  std::string_view lang;
  NodeId node = kRoot;
  Content content;
  Fallback fallback;
  std::string_view digital_source;
  List<std::uint32_t> corrections;  ///< those of the story that name it, by their place in its list
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
  List<Author> authors;
  List<Author> translators;
  Date published;
  Date updated;
  Publisher publisher;
  Image image;
  bool toc = false;                 ///< whether it starts with a list of its contents
  std::string_view digital_source;  ///< a term of the IPTC, as of blocks and images
  Markdown disclosure;
  std::string_view rights;
  List<Correction> corrections;
  List<Note> notes;
  List<Term> glossary;
  List<Block> blocks;
};

}  // namespace story
