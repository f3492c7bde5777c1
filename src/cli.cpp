// The `story` command. Results go to stdout, everything else to stderr.
#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

#include "render.h"

namespace {

using namespace std::string_view_literals;

enum ExitCode { kOk = 0, kStoryHasErrors = 1, kUsage = 2 };

constexpr std::string_view kHelp =
    "story: renders and checks story JSON\n"
    "\n"
    "  story render FILE... [--block ID] [--preview] [--heading-level N] [--to fragment]\n"
    "      Prints the story's HTML. --block prints one block only; --preview shows a placeholder for each block\n"
    "      that can't be read; --heading-level says how deep the headline stands (2).\n"
    "  story validate FILE... [--format text|json|github]\n"
    "      Prints what is wrong, one line for each finding, and nothing where all is well. json prints a list;\n"
    "      github prints annotations for GitHub's checks.\n"
    "\n"
    "A FILE of - is the standard input. Findings have the form\n"
    "  story.json:12:7: error: unknown-type: /blocks/2/type: \"qoute\" is not a block type. Did you mean \"quote\"?\n"
    "Exit status: 0 all is well, 1 a story has errors or can't be read, 2 the command was not understood.\n";

enum class Format { text, json, github };

struct Arguments {
  std::string_view command;
  std::vector<std::string_view> files;
  story::RenderOptions options;
  Format format = Format::text;
};

void write(std::FILE* stream, std::string_view text) { std::fwrite(text.data(), 1, text.size(), stream); }

void complain(std::initializer_list<std::string_view> parts) {
  write(stderr, "story: ");
  for (const std::string_view part : parts) write(stderr, part);
  write(stderr, "\n");
}

/// The next argument as the value of an option; says so where there is none.
bool take_value(const std::vector<std::string_view>& arguments, std::size_t& i, std::string_view& value) {
  if (i + 1 >= arguments.size()) {
    complain({arguments[i], " needs a value. See story --help."});
    return false;
  }
  value = arguments[++i];
  return true;
}

bool set_format(std::string_view name, Format& format) {
  constexpr std::pair<std::string_view, Format> kFormats[] = {
      {"text", Format::text}, {"json", Format::json}, {"github", Format::github}};
  for (const auto& [known, value] : kFormats) {
    if (name != known) continue;
    format = value;
    return true;
  }
  complain({"\"", name, "\" is no format. Use text, json or github."});
  return false;
}

/// An option of the command and its value; false where it is not understood.
bool read_option(const std::vector<std::string_view>& given, std::size_t& i, Arguments& out) {
  const std::string_view name = given[i];
  std::string_view value;
  const bool render = out.command == "render";
  if (render && name == "--preview") {
    out.options.preview = true;
    return true;
  }
  if (render && name == "--block") return take_value(given, i, out.options.block);
  if (render && name == "--to") {
    if (!take_value(given, i, value)) return false;
    if (value == "fragment") return true;
    complain({"\"", value, "\" is nothing a story can be rendered to. Use fragment."});
    return false;
  }
  if (render && name == "--heading-level") {
    if (!take_value(given, i, value)) return false;
    if (value.size() == 1 && value[0] >= '1' && value[0] <= '6') {
      out.options.heading_level = value[0] - '0';
      return true;
    }
    complain({"--heading-level is 1 to 6, not \"", value, "\"."});
    return false;
  }
  if (!render && name == "--format") return take_value(given, i, value) && set_format(value, out.format);
  complain({"\"", name, "\" is no option of ", out.command, ". See story --help."});
  return false;
}

bool read_arguments(const std::vector<std::string_view>& given, Arguments& out) {
  out.command = given[0];
  if (out.command != "render" && out.command != "validate") {
    complain({"\"", out.command, "\" is no command. See story --help."});
    return false;
  }
  for (std::size_t i = 1; i < given.size(); ++i) {
    const bool option = given[i].size() > 1 && given[i].front() == '-';
    if (!option) {
      out.files.push_back(given[i]);
    } else if (!read_option(given, i, out)) {
      return false;
    }
  }
  if (out.files.empty()) complain({out.command, " needs a FILE, or - for the standard input."});
  return !out.files.empty();
}

/// Reads a file, or the standard input for "-". No more than the cap and one byte is kept: enough to be refused.
bool read_file(std::string_view name, std::size_t most, std::string& text) {
  std::FILE* file = name == "-" ? stdin : std::fopen(std::string(name).c_str(), "rb");
  if (file == nullptr) return false;
  char buffer[65536];
  std::size_t count = 0;
  while ((count = std::fread(buffer, 1, sizeof buffer, file)) > 0) {
    if (text.size() <= most) text.append(buffer, count);
  }
  const bool good = std::ferror(file) == 0;
  if (file != stdin) std::fclose(file);
  return good;
}

/// GitHub's workflow commands take % and line breaks as escapes, and in a property's value what separates properties.
std::string escaped_for_github(std::string_view text, bool property = false) {
  std::string out;
  for (const char c : text) {
    if (c == '%') {
      out += "%25";
    } else if (property && c == ',') {
      out += "%2C";
    } else if (property && c == ':') {
      out += "%3A";
    } else if (c == '\n' || c == '\r') {
      out += ' ';
    } else {
      out += c;
    }
  }
  return out;
}

std::string annotation(const story::Diagnostic& found, std::string_view file) {
  std::string out = "::";
  out += story::name_of(found.severity);
  out += " file=" + escaped_for_github(file, true) + ",line=" + std::to_string(found.line) +
         ",endLine=" + std::to_string(found.end_line) + ",col=" + std::to_string(found.column) +
         ",endColumn=" + std::to_string(found.end_column) + ",title=" + std::string(found.code) + "::";
  return out + escaped_for_github(found.message);
}

void print_lines(std::FILE* stream, const std::vector<story::Diagnostic>& found, std::string_view file, Format format) {
  for (const story::Diagnostic& diagnostic : found) {
    write(stream, format == Format::github ? annotation(diagnostic, file) : story::to_text(diagnostic, file));
    write(stream, "\n");
  }
}

int run(const Arguments& arguments) {
  int code = kOk;
  std::string list = "[";  // of --format json
  for (const std::string_view file : arguments.files) {
    std::string text;
    if (!read_file(file, arguments.options.most_bytes, text)) {
      complain({"can't read ", file});
      code = kStoryHasErrors;
      continue;
    }
    const story::RenderResult result = story::render(text, arguments.options);
    if (!result.ok) code = kStoryHasErrors;
    if (arguments.command == "render") {
      print_lines(stderr, result.diagnostics, file, Format::text);
      if (!result.html.empty()) write(stdout, result.html + "\n");
    } else if (arguments.format == Format::json) {
      for (const story::Diagnostic& diagnostic : result.diagnostics) {
        list += list.size() > 1 ? ",\n " : "";
        append_json(list, diagnostic, file);
      }
    } else {
      print_lines(stdout, result.diagnostics, file, arguments.format);
    }
  }
  if (arguments.command == "validate" && arguments.format == Format::json) write(stdout, list + "]\n");
  return code;
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string_view> given(argv + 1, argv + argc);
  if (given.empty() || given[0] == "--help" || given[0] == "-h" || given[0] == "help") {
    write(given.empty() ? stderr : stdout, kHelp);
    return given.empty() ? kUsage : kOk;
  }
  Arguments arguments;
  if (!read_arguments(given, arguments)) return kUsage;
  return run(arguments);
}
