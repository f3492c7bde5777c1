// The `story` command. Results go to stdout, everything else to stderr.
#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/utf8.h"
#include "base/visible.h"
#include "cli/arguments.h"
#include "cli/batch.h"
#include "cli/findings.h"
#include "cli/help.h"
#include "cli/import_file.h"
#include "cli/streams.h"
#include "output/schema.h"

namespace story::cli {
namespace {

/// Prints one story's result, and what was found: for `validate` that is the result.
void print(const Arguments& arguments, std::string_view file, std::string_view result,
           const std::vector<Diagnostic>& found) {
  const bool validate = arguments.command == Command::validate;
  print_findings(validate ? stdout : stderr, found, file, arguments.format);
  if (validate || result.empty()) return;
  write(stdout, result);
  if (result.back() != '\n') write(stdout, "\n");
}

std::size_t most_bytes(const Arguments& arguments) {
  return arguments.command == Command::import_story ? ImportOptions().most_bytes : arguments.request.options.most_bytes;
}

bool run_one(const Arguments& arguments, std::string_view file, std::string_view json) {
  if (arguments.command == Command::import_story) return import_file(arguments, file, json);
  const OutputResult result = make_output(json, arguments.request);
  print(arguments, file, result.text, result.diagnostics);
  return result.ok;
}

/// `validate --format json`: one list for all files.
bool validate_to_list(const Arguments& arguments, std::string_view file, std::string_view json, std::string& list) {
  const RenderResult result = render(json, arguments.request.options);
  // As it is, for programs that open it; JSON holds no bytes that are no UTF-8.
  const std::string name = find_invalid_utf8(file) == std::string_view::npos ? std::string(file) : visible(file);
  for (const Diagnostic& diagnostic : result.diagnostics) {
    list += list.empty() ? "[" : ",\n ";
    append_json(list, diagnostic, name);
  }
  return result.ok;
}

int run(const Arguments& arguments) {
  if (arguments.command == Command::schema) {
    write(stdout, schema());
    return kOk;
  }
  if (arguments.ndjson) return run_batch(arguments);
  const bool as_list = arguments.command == Command::validate && arguments.format == Format::json;
  std::string list;
  int code = kOk;
  for (const std::string_view name : arguments.files) {
    InputFile file(name);
    const std::string json = file.read_all(most_bytes(arguments));
    if (!file.good()) {
      complain({"can't read ", name});
      code = kStoryHasErrors;
      continue;
    }
    const bool ok = as_list ? validate_to_list(arguments, name, json, list) : run_one(arguments, name, json);
    if (!ok) code = kStoryHasErrors;
  }
  if (as_list) write(stdout, list.empty() ? "[]\n" : list + "]\n");
  return code;
}

bool is_help(std::string_view word) { return word == "--help" || word == "-h"; }

/// Prints help where it is asked for, or where nothing is; the exit code then.
std::optional<int> answer_help(const std::vector<std::string_view>& given) {
  if (given.empty()) {
    write(stderr, help());
    return kUsage;
  }
  const bool about_all = is_help(given[0]) || given[0] == "help";
  if (!about_all && std::none_of(given.begin(), given.end(), is_help)) return {};
  // `story help render` and `story render … --help`
  const std::string_view command = !about_all ? given[0] : given.size() > 1 ? given[1] : "";
  if (command.empty()) {
    write(stdout, help());
    return kOk;
  }
  if (help_about(command).empty()) {
    complain({"\"", command, "\" is no command. See story --help."});
    return kUsage;
  }
  write(stdout, help_about(command));
  return kOk;
}

}  // namespace
}  // namespace story::cli

int main(int argc, char** argv) {
  using namespace story::cli;
  prepare();
  const std::vector<std::string_view> given(argv + 1, argv + argc);
  if (const std::optional<int> code = answer_help(given)) return finish(*code);
  Arguments arguments;
  if (!read_arguments(given, arguments)) return kUsage;
  return finish(run(arguments));
}
