// The command line, read.
#pragma once

#include <string_view>
#include <vector>

#include "output/outputs.h"

namespace story::cli {

enum ExitCode { kOk = 0, kStoryHasErrors = 1, kUsage = 2 };

enum class Command { render, validate, meta, import_story, schema, card };
enum class Format { text, json, github };

struct Arguments {
  Command command = Command::render;
  std::vector<std::string_view> files;  ///< "-" is the standard input
  OutputRequest request;
  std::string_view import_format = "auto";
  bool heading_level_given = false;
  Format format = Format::text;
  bool ndjson = false;
  unsigned jobs = 1;
  unsigned first_line = 1;  ///< of all lines of --ndjson; those before it have their results already
};

/// Reads the arguments after the program's name; says what is wrong on stderr and gives false where they can't be
/// understood. The views in `out` point into `given`.
bool read_arguments(const std::vector<std::string_view>& given, Arguments& out);

}  // namespace story::cli
