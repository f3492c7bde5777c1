// The components of Apple News Format that are pictures, films, sound and posts.
#pragma once

#include <string_view>

#include "import/importer.h"

namespace story::importing {

/// A picture with its caption; without a URL where it has none that may be followed.
Image apple_news_image(Importer& in, const Value& component);

/// Pictures together, a film or sound.
void write_apple_news_media(Importer& in, const Value& component, std::string_view role);

/// A post or film elsewhere. `what` names the component in messages.
void write_apple_news_post(Importer& in, const Value& component, std::string_view what);

}  // namespace story::importing
