// Diagnostics as text lines and as GitHub's annotations.
#include "cli/findings.h"

#include "base/visible.h"
#include "cli/streams.h"

namespace story::cli {
namespace {

/// GitHub's workflow commands take % and line breaks as escapes, and in properties also : and ,.
std::string escaped(std::string_view text, std::string_view special) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (special.find(c) != std::string_view::npos) {
      out += '%';
      out += kDigits[byte >> 4];
      out += kDigits[byte & 0xF];
    } else {
      out += c;
    }
  }
  return out;
}

std::string annotation(const Diagnostic& found, std::string_view file) {
  std::string out = "::";
  out += name_of(found.severity);
  out += " file=" + escaped(visible(file), "%\r\n:,") + ",line=" + std::to_string(found.line) +
         ",endLine=" + std::to_string(found.end_line) + ",col=" + std::to_string(found.column) +
         ",endColumn=" + std::to_string(found.end_column) + ",title=" + std::string(found.code) + "::";
  return out + escaped(visible(found.message), "%\r\n");
}

}  // namespace

void print_findings(std::FILE* stream, const std::vector<Diagnostic>& found, std::string_view file, Format format) {
  for (const Diagnostic& diagnostic : found) {
    write(stream,
          format == Format::github ? annotation(diagnostic, file) : visible(to_text(diagnostic, visible(file))));
    write(stream, "\n");
  }
}

}  // namespace story::cli
