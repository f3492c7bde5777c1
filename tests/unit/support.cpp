// What tests share.
#include "support.h"

#include <fstream>
#include <iterator>

namespace story::test {

std::string brief(const Diagnostic& diagnostic) {
  std::string out = std::to_string(diagnostic.line) + ':' + std::to_string(diagnostic.column) + '-' +
                    std::to_string(diagnostic.end_line) + ':' + std::to_string(diagnostic.end_column) + ' ';
  out += name_of(diagnostic.severity);
  out += ' ';
  out += diagnostic.code;
  out += ' ';
  return out + diagnostic.pointer;
}

RenderOptions only_block(std::string_view id) {
  RenderOptions options;
  options.block = id;
  return options;
}

RenderOptions in_language(std::string_view lang) {
  RenderOptions options;
  options.lang = lang;
  return options;
}

RenderOptions at_level(int heading_level) {
  RenderOptions options;
  options.heading_level = heading_level;
  return options;
}

RenderOptions in_preview() {
  RenderOptions options;
  options.preview = true;
  return options;
}

Lines findings(std::string_view json, const RenderOptions& options) {
  Lines lines;
  for (const Diagnostic& diagnostic : render(json, options).diagnostics) lines.push_back(brief(diagnostic));
  return lines;
}

Lines words(std::string_view json) {
  Lines lines;
  for (const Diagnostic& diagnostic : render(json).diagnostics) lines.push_back(diagnostic.message);
  return lines;
}

std::string story_with(std::string_view blocks) { return R"({"headline":"H","blocks":[)" + std::string(blocks) + "]}"; }

std::string blocks_html(std::string_view blocks, const RenderOptions& options) {
  constexpr std::string_view kHeaderEnd = "</header>\n";
  constexpr std::string_view kArticleEnd = "</article>";
  std::string html = render(story_with(blocks), options).html;
  const std::size_t begin = html.find(kHeaderEnd);
  if (begin == std::string::npos) return html;
  const std::string rest = html.substr(begin + kHeaderEnd.size());
  return rest.substr(0, rest.size() - kArticleEnd.size());
}

Lines block_findings(std::string_view blocks) { return findings(story_with(blocks)); }

std::string times(std::size_t count, std::string_view text) {
  std::string out;
  out.reserve(count * text.size());
  for (; count > 0; --count) out += text;
  return out;
}

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace story::test
