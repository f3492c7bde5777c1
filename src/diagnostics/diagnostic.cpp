// Diagnostics as text lines and as JSON.
#include "diagnostics/diagnostic.h"

#include "base/json_text.h"

namespace story {

std::string_view name_of(Severity severity) { return severity == Severity::error ? "error" : "warning"; }

std::string to_text(const Diagnostic& diagnostic, std::string_view file) {
  std::string out(file);
  out += ':';
  out += std::to_string(diagnostic.line);
  out += ':';
  out += std::to_string(diagnostic.column);
  out += ": ";
  out += name_of(diagnostic.severity);
  out += ": ";
  out += diagnostic.code;
  out += ": ";
  out += diagnostic.pointer;
  if (!diagnostic.pointer.empty()) out += ": ";
  out += diagnostic.message;
  // A field's name may hold line breaks; a reader of the list counts on one line each.
  for (char& c : out) {
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = ' ';
  }
  return out;
}

void append_json(std::string& out, const Diagnostic& diagnostic, std::string_view file) {
  const auto field = [&out](std::string_view name, std::string_view value) {
    append_json_string(out, name);
    out += ':';
    append_json_string(out, value);
    out += ',';
  };
  const auto position = [&out](std::string_view name, std::uint32_t value) {
    append_json_string(out, name);
    out += ':';
    out += std::to_string(value);
    out += ',';
  };
  out += '{';
  if (!file.empty()) field("file", file);
  field("severity", name_of(diagnostic.severity));
  field("code", diagnostic.code);
  field("pointer", diagnostic.pointer);
  if (!diagnostic.field.empty()) field("field", diagnostic.field);
  field("message", diagnostic.message);
  position("line", diagnostic.line);
  position("column", diagnostic.column);
  position("endLine", diagnostic.end_line);
  position("endColumn", diagnostic.end_column);
  out += "\"suggestion\":";
  append_json_string(out, diagnostic.suggestion);
  out += '}';
}

void append_json(std::string& out, const std::vector<Diagnostic>& diagnostics) {
  out += '[';
  for (const Diagnostic& diagnostic : diagnostics) {
    if (out.back() != '[') out += ',';
    append_json(out, diagnostic);
  }
  out += ']';
}

}  // namespace story
