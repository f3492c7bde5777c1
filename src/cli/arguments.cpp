// Options: a table of names, the commands that know them, and what they do.
#include "cli/arguments.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <limits>
#include <system_error>
#include <utility>

#include "cli/streams.h"
#include "import/import.h"

namespace story::cli {
namespace {

constexpr std::pair<std::string_view, Command> kCommands[] = {
    {"render", Command::render},       {"validate", Command::validate}, {"meta", Command::meta},
    {"import", Command::import_story}, {"schema", Command::schema},     {"card", Command::card}};
constexpr std::pair<std::string_view, CardOptions::Shape> kShapes[] = {{"wide", CardOptions::Shape::wide},
                                                                       {"square", CardOptions::Shape::square}};
constexpr std::pair<std::string_view, CardOptions::Theme> kThemes[] = {{"light", CardOptions::Theme::light},
                                                                       {"dark", CardOptions::Theme::dark}};
constexpr std::pair<std::string_view, Format> kFormats[] = {
    {"text", Format::text}, {"json", Format::json}, {"github", Format::github}};

/// Looks a word up in one of the tables above; says which words there are.
template <class Enum, std::size_t N>
bool choose(const std::pair<std::string_view, Enum> (&table)[N], std::string_view word, Enum& out) {
  const auto* found =
      std::find_if(std::begin(table), std::end(table), [word](const auto& row) { return row.first == word; });
  if (found != std::end(table)) {
    out = found->second;
    return true;
  }
  std::string known;
  for (const auto& row : table) known += (known.empty() ? "" : ", ") + std::string(row.first);
  complain({"\"", word, "\" is none of: ", known, ". See story --help."});
  return false;
}

bool read_number(std::string_view word, unsigned most, unsigned& out) {
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), out);
  return error == std::errc() && end == word.data() + word.size() && out >= 1 && out <= most;
}

bool set_heading_level(Arguments& out, std::string_view value) {
  unsigned level = 0;
  if (!read_number(value, 6, level)) {
    complain({"--heading-level is 1 to 6, not \"", value, "\"."});
    return false;
  }
  out.request.options.heading_level = static_cast<int>(level);
  out.heading_level_given = true;
  return true;
}

bool set_jobs(Arguments& out, std::string_view value) {
  if (read_number(value, 256, out.jobs)) return true;
  complain({"--jobs is 1 to 256, not \"", value, "\"."});
  return false;
}

bool set_first_line(Arguments& out, std::string_view value) {
  if (read_number(value, std::numeric_limits<unsigned>::max(), out.first_line)) return true;
  complain({"--from is the number of a line, counted from 1, not \"", value, "\"."});
  return false;
}

bool set_pixels(std::string_view name, std::string_view value, int& out) {
  constexpr unsigned kMost = 99'999;
  unsigned pixels = 0;
  if (!read_number(value, kMost, pixels)) {
    complain({name, " is 1 to 99999, not \"", value, "\"."});
    return false;
  }
  out = static_cast<int>(pixels);
  return true;
}

bool set_output(Arguments& out, std::string_view name) {
  const bool rendering = out.command != Command::meta;
  const std::optional<Output> output = output_named(name);
  if (output && is_rendering(*output) == rendering) {
    out.request.output = *output;
    return true;
  }
  std::string known;
  for (const std::string_view each : output_names(rendering)) known += (known.empty() ? "" : ", ") + std::string(each);
  complain({"\"", name, "\" is none of: ", known, "."});
  return false;
}

bool set_import_format(Arguments& out, std::string_view name) {
  out.import_format = name;
  std::string known = "auto";
  for (const std::string_view each : import_formats()) {
    if (each == name) return true;
    known += ", " + std::string(each);
  }
  if (name == "auto") return true;
  complain({"\"", name, "\" is none of: ", known, ". See story --help."});
  return false;
}

struct Option {
  std::string_view name;
  std::vector<Command> commands;
  bool takes_value;
  bool (*set)(Arguments&, std::string_view);
};

const std::vector<Option>& options() {
  static const std::vector<Option> table = {
      {"--to", {Command::render, Command::meta}, true, set_output},
      {"--block",
       {Command::render, Command::meta, Command::card},
       true,
       [](Arguments& out, std::string_view id) {
         out.request.options.block = id;
         return true;
       }},
      {"--lang",
       {Command::render, Command::meta, Command::card},
       true,
       [](Arguments& out, std::string_view tag) {
         out.request.options.lang = tag;
         return true;
       }},
      {"--heading-level", {Command::render}, true, set_heading_level},
      {"--preview",
       {Command::render},
       false,
       [](Arguments& out, std::string_view) { return out.request.options.preview = true; }},
      {"--image-hosts",
       {Command::render},
       true,
       [](Arguments& out, std::string_view hosts) {
         out.request.options.image_hosts = hosts;
         return true;
       }},
      {"--nofollow",
       {Command::render},
       false,
       [](Arguments& out, std::string_view) { return out.request.options.nofollow = true; }},
      {"--css",
       {Command::render, Command::meta},
       true,
       [](Arguments& out, std::string_view url) {
         out.request.assets.css = url;
         return true;
       }},
      {"--nonce",
       {Command::render},
       true,
       [](Arguments& out, std::string_view nonce) {
         out.request.assets.nonce = nonce;
         return true;
       }},
      {"--script",
       {Command::render, Command::meta},
       true,
       [](Arguments& out, std::string_view url) {
         out.request.assets.script = url;
         return true;
       }},
      {"--page",
       {Command::render, Command::meta},
       true,
       [](Arguments& out, std::string_view url) {
         out.request.site.page = url;
         return true;
       }},
      {"--frame",
       {Command::meta},
       true,
       [](Arguments& out, std::string_view url) {
         out.request.site.frame = url;
         return true;
       }},
      {"--oembed",
       {Command::render},
       true,
       [](Arguments& out, std::string_view url) {
         out.request.site.oembed = url;
         return true;
       }},
      {"--provider",
       {Command::meta},
       true,
       [](Arguments& out, std::string_view name) {
         out.request.site.provider = name;
         return true;
       }},
      {"--max-width",
       {Command::meta},
       true,
       [](Arguments& out, std::string_view pixels) {
         return set_pixels("--max-width", pixels, out.request.site.max_width);
       }},
      {"--max-height",
       {Command::meta},
       true,
       [](Arguments& out, std::string_view pixels) {
         return set_pixels("--max-height", pixels, out.request.site.max_height);
       }},
      {"--from", {Command::import_story}, true, set_import_format},
      {"--ndjson",
       {Command::render, Command::validate, Command::meta},
       false,
       [](Arguments& out, std::string_view) { return out.ndjson = true; }},
      {"--jobs", {Command::render, Command::validate, Command::meta}, true, set_jobs},
      {"--from", {Command::render, Command::validate, Command::meta}, true, set_first_line},
      {"--shape",
       {Command::card},
       true,
       [](Arguments& out, std::string_view name) { return choose(kShapes, name, out.request.card.shape); }},
      {"--theme",
       {Command::card},
       true,
       [](Arguments& out, std::string_view name) { return choose(kThemes, name, out.request.card.theme); }},
      {"--format",
       {Command::validate},
       true,
       [](Arguments& out, std::string_view name) { return choose(kFormats, name, out.format); }},
  };
  return table;
}

bool read_option(const std::vector<std::string_view>& given, std::size_t& i, Arguments& out) {
  const std::string_view name = given[i];
  for (const Option& option : options()) {
    if (option.name != name || std::count(option.commands.begin(), option.commands.end(), out.command) == 0) continue;
    if (!option.takes_value) return option.set(out, {});
    if (i + 1 < given.size()) return option.set(out, given[++i]);
    complain({name, " needs a value. See story ", given[0], " --help."});
    return false;
  }
  complain({"\"", name, "\" is no option of ", given[0], ". See story ", given[0], " --help."});
  return false;
}

}  // namespace

bool read_arguments(const std::vector<std::string_view>& given, Arguments& out) {
  if (!choose(kCommands, given[0], out.command)) return false;
  if (out.command == Command::meta) out.request.output = Output::json_ld;
  if (out.command == Command::card) out.request.output = Output::card;
  for (std::size_t i = 1; i < given.size(); ++i) {
    const bool option = given[i].size() > 1 && given[i].front() == '-';
    if (!option) {
      out.files.push_back(given[i]);
    } else if (!read_option(given, i, out)) {
      return false;
    }
  }
  if (out.command == Command::schema) {
    if (!out.files.empty()) complain({"schema takes no FILE. See story schema --help."});
    return out.files.empty();
  }
  if (out.files.empty())
    complain({given[0], " needs a FILE, or - for the standard input. See story ", given[0], " --help."});
  if (out.first_line > 1 && !out.ndjson) {
    complain({"--from goes with --ndjson. See story ", given[0], " --help."});
    return false;
  }
  if (!out.heading_level_given) out.request.options.heading_level = heading_level_of(out.request.output);
  return !out.files.empty();
}

}  // namespace story::cli
