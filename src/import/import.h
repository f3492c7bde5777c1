// PUBLIC: stories of other formats to story JSON.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.h"

namespace story {

struct ImportOptions {
  /// One of import_formats(), or "auto".
  std::string_view format = "auto";
  /// Foreign documents carry much that no story needs, so they may be larger than one.
  std::size_t most_bytes = std::size_t{8} * 1024 * 1024;
};

struct ImportResult {
  std::string story;  ///< story JSON that validates without errors, indented by two spaces; "" where ok is false
  /// The loss report: what became of each part that has no place in a story, at its place in the document. Where ok is
  /// false, also why nothing could be imported.
  std::vector<Diagnostic> diagnostics;
  bool ok = false;
  std::string_view format;  ///< the format's name, as given or recognized; "" where it is none
  std::string reason;       ///< by what it was recognized
  std::string summary;      ///< `kept 41 of 43 nodes; 2 flattened`
};

/// Never throws; the same document gives the same bytes everywhere.
ImportResult import_story(std::string_view json, const ImportOptions& options = {});

/// The names of the formats, without "auto".
std::vector<std::string_view> import_formats();

}  // namespace story
