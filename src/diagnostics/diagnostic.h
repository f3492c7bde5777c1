// What can be said about a story: a severity, a code, a place in its JSON text, and words a person can act on.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace story {

enum class Severity : std::uint8_t { error, warning };

/// One finding. Lines and columns start at 1; a column counts Unicode code points. The end is exclusive.
struct Diagnostic {
  Severity severity = Severity::error;
  std::string_view code;   ///< kebab-case, one of those in messages.cpp
  std::string pointer;     ///< JSON Pointer (RFC 6901) of the value meant; "" is the whole text
  std::string field;       ///< the name that the object at the pointer lacks, or ""
  std::string message;     ///< what is wrong and, where we know it, what to write instead
  std::string suggestion;  ///< the replacement for the value or name at this place, or ""
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  std::uint32_t end_line = 1;
  std::uint32_t end_column = 1;
};

std::string_view name_of(Severity severity);

/// `file:line:column: severity: code: pointer: message`, one line whatever the texts hold.
std::string to_text(const Diagnostic& diagnostic, std::string_view file);

/// Appends a JSON object with the fields of Diagnostic in camelCase; `file` and `field` are left out when empty.
void append_json(std::string& out, const Diagnostic& diagnostic, std::string_view file = {});

/// Appends a JSON array of them.
void append_json(std::string& out, const std::vector<Diagnostic>& diagnostics);

}  // namespace story
