// Story JSON to the model.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "json/document.h"
#include "json/report.h"
#include "story.h"

namespace story {

/// The text without a byte order mark: positions are counted as editors do, which do not show one.
std::string_view without_byte_order_mark(std::string_view json);

/// Parses the document and reads its story; nothing, and the reason reported, where the text is no story at all or
/// longer than `most_bytes`.
std::optional<Story> load_story(Document& document, Report& report, std::size_t most_bytes);

/// Reads the story that `document` holds. Whatever is missing or wrong is reported and left out; a block that can't be
/// read becomes an Unreadable, so that its neighbours keep their order.
Story read_story(Document& document, Report& report);

}  // namespace story
