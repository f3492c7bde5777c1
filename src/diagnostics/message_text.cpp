// Messages from patterns: one function for all, since each use of it is small then.
#include "diagnostics/message_text.h"

#include "base/ascii.h"
#include "base/utf8.h"

namespace story::messages {
namespace {

using Names = std::vector<std::string_view>;
using Parts = std::initializer_list<std::string_view>;

std::string filled(const char* pattern, const Parts& parts) {
  constexpr std::size_t kMost = 60;
  std::string out;
  const std::string_view* part = parts.begin();
  for (; *pattern != 0; ++pattern) {
    if (*pattern != '{' || pattern[1] != '}') {
      out += *pattern;
      continue;
    }
    ++pattern;
    const bool quoted = !out.empty() && out.back() == '"' && pattern[1] == '"';
    const std::string_view shown = quoted ? first_code_points(*part, kMost) : *part;
    out += shown;
    if (shown.size() < part->size()) out += "…";
    ++part;
  }
  return out;
}

std::string listed(const Names& names) {
  std::string out;
  for (const std::string_view name : names) {
    if (!out.empty()) out += ", ";
    out += name;
  }
  return out;
}

}  // namespace

Message error(const char* code, const char* pattern, const Parts& parts, const std::string_view& suggestion) {
  return {Severity::error, code, filled(pattern, parts), std::string(suggestion)};
}

Message warning(const char* code, const char* pattern, const Parts& parts, const std::string_view& suggestion) {
  return {Severity::warning, code, filled(pattern, parts), std::string(suggestion)};
}

Message lack(std::string_view field, const char* pattern, const Parts& parts) {
  Message message = error("missing-field", pattern, parts);
  message.field = field;
  return message;
}

std::string instead(std::string_view nearest, const Names& names) {
  return nearest.empty() ? filled("Use one of: {}.", {listed(names)}) : filled("Did you mean \"{}\"?", {nearest});
}

std::string_view brief(std::string_view part, std::size_t most) { return first_code_points(part, most); }

std::string as_id(std::string_view text) {
  constexpr std::size_t kMost = 60;
  std::string id;
  for (const char c : text.substr(0, kMost)) {
    if (is_id_character(c)) {
      id += to_ascii_lower(c);
    } else if (!id.empty() && id.back() != '-') {
      id += '-';
    }
  }
  while (!id.empty() && id.back() == '-') id.pop_back();
  return id;
}

std::string counted(std::size_t number) { return std::to_string(number); }

std::string kibibytes(std::size_t bytes) { return counted((bytes + 1023) / 1024); }

}  // namespace story::messages
