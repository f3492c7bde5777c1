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

/// A story that has been read, with its document and what was found. Its texts are views into the JSON text, which must
/// outlive it.
struct LoadedStory {
  /// Reads the text. What is longer than `most_bytes` is refused.
  LoadedStory(std::string_view json, std::size_t most_bytes);

  std::size_t size;  ///< of the text, byte order mark included
  Document document;
  Report report;
  std::optional<Story> story;  ///< nothing, and the reason reported, where the text is no story at all
};

/// Reads the story that `document` holds. Whatever is missing or wrong is reported and left out; a block that can't be
/// read becomes an Unreadable, so that its neighbours keep their order.
Story read_story(Document& document, Report& report);

}  // namespace story
