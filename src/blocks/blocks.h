// The block types. Each has a struct in story.h and a file here with read() and render(); this table is where they
// meet.
#pragma once

#include <string_view>
#include <vector>

#include "html/page.h"
#include "read/reader.h"
#include "story.h"

namespace story {

/// Reads a block's own fields; false where it can't be shown.
bool read(Object& in, Text& text);
bool read(Object& in, Quote& quote);
bool read(Object& in, Facts& facts);
bool read(Object& in, Related& related);
bool read(Object& in, Figure& figure);
bool read(Object& in, Timeline& timeline);
bool read(Object& in, Qa& qa);
bool read(Object& in, Profile& profile);
bool read(Object& in, KeyPoints& key_points);

/// Writes a block's HTML. The block's id and language are in page.block.
void render(Page& page, const Unreadable& unreadable);
void render(Page& page, const Text& text);
void render(Page& page, const Quote& quote);
void render(Page& page, const Facts& facts);
void render(Page& page, const Related& related);
void render(Page& page, const Figure& figure);
void render(Page& page, const Timeline& timeline);
void render(Page& page, const Qa& qa);
void render(Page& page, const Profile& profile);
void render(Page& page, const KeyPoints& key_points);

struct BlockType {
  Name name;  ///< the value of "type"
  Name what;  ///< what messages call it: "a quote"
  bool (*read)(Object&, Content&);
};

/// The type of this name, or nullptr.
const BlockType* find_block_type(std::string_view name);

/// The names of all types.
std::vector<std::string_view> block_type_names();

/// Writes a block of whatever type.
void render_block(Page& page, const Block& block);

}  // namespace story
