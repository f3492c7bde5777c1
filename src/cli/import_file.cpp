// Imports one file.
#include "cli/import_file.h"

#include <string>

#include "cli/findings.h"
#include "cli/streams.h"

namespace story::cli {

bool import_file(const Arguments& arguments, std::string_view file, std::string_view json) {
  ImportOptions options;
  options.format = arguments.import_format;
  const ImportResult result = import_story(json, options);
  if (options.format == "auto" && !result.format.empty()) {
    complain({file, " is read as --from ", result.format, ": ", result.reason});
  }
  print_findings(stderr, result.diagnostics, file, Format::text);
  write(stdout, result.story);
  if (result.ok) complain({file, ": ", result.summary});
  return result.ok;
}

}  // namespace story::cli
