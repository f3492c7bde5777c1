// Profiles: who somebody is.
#pragma once

#include <string_view>

#include "parts.h"

namespace story {

/// Who somebody is.
struct Profile {
  std::string_view name;
  std::string_view role;
  Image image;
  Markdown text;
  Link url;
};

/// Reads the block's own fields; false where it can't be shown.
bool read(Object& in, Profile& profile);

/// Writes the block's HTML. Its id and language are in page.block.
void render(Page& page, const Profile& profile);

}  // namespace story
