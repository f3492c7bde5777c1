// Reads HTML, XML, JSON and plain text as strictly as their formats are.
#include "ways_out.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <vector>

#include "base/utf8.h"
#include "invariants.h"
#include "output/outputs.h"

namespace story {
namespace {

using json = nlohmann::json;

/// The first character of the text for which `is_bad`.
template <class Bad>
std::string first_bad(std::string_view text, Bad is_bad) {
  while (!text.empty()) {
    const CodePoint next = first_code_point(text);
    if (is_bad(next.value)) return "holds U+" + std::to_string(next.value) + " (decimal)";
    text.remove_prefix(next.size);
  }
  return {};
}

bool is_xml_character(std::uint32_t code) {
  if (code < 0x20) return code == '\t' || code == '\n' || code == '\r';
  return code != 0xFFFE && code != 0xFFFF;
}

std::string broken_html_text(std::string_view text) { return first_bad(text, is_unfit); }

/// Plain text holds nothing that drives a terminal, and closes what it opens.
std::string broken_plain_text(std::string_view text) {
  std::string broken = first_bad(text, [](std::uint32_t code) {
    return (code < 0x20 && code != '\n' && code != '\t') || (code >= 0x7F && code < 0xA0) ||
           (code >= 0x202A && code <= 0x202E);
  });
  int open = 0;
  while (!text.empty() && broken.empty()) {
    const CodePoint next = first_code_point(text);
    if (next.value >= 0x2066 && next.value <= 0x2068) ++open;
    if (next.value == 0x2069) --open;
    if (open < 0 || (next.value == '\n' && open > 0)) broken = "an isolate that is not in its line";
    text.remove_prefix(next.size);
  }
  return broken.empty() && open > 0 ? "an isolate that is not closed" : broken;
}

/// A page's JSON stands in a <script> element.
std::string broken_page(std::string_view page) {
  constexpr std::string_view kScript = "<script type=\"application/ld+json\">";
  const std::size_t begin = page.find(kScript);
  if (begin == std::string_view::npos) return "no JSON-LD";
  const std::string_view data = page.substr(begin + kScript.size());
  if (!json::accept(data.substr(0, data.find("</script>")))) return "its JSON-LD is no JSON";
  return broken_html_text(page);
}

/// Elements, one a line.
std::string broken_open_graph(std::string_view text) {
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (line.substr(0, 16) != "<meta property=\"") continue;  // the rest of a text of some lines
    if (line.find("content=\"") == std::string_view::npos) return "an element without content";
  }
  return {};
}

std::string broken_oembed(std::string_view text) {
  const json answer = json::parse(text, nullptr, false);
  if (!answer.is_object()) return "no JSON";
  const auto html = answer.find("html");
  if (html == answer.end() || !html->is_string()) return {};
  return broken_html_text(html->get_ref<const std::string&>());
}

std::string broken_rule(Output output, std::string_view text) {
  switch (output) {
    case Output::fragment: {
      std::string broken = broken_html_rule(text);
      return broken.empty() ? broken_html_text(text) : broken;
    }
    case Output::element:
    case Output::light: return broken_html_text(text);
    case Output::page:
    case Output::frame: return broken_page(text);
    case Output::text: return broken_plain_text(text);
    case Output::card: return broken_xml_rule(text);
    case Output::json_ld: return json::accept(text) ? "" : "no JSON";
    case Output::open_graph: {
      std::string broken = broken_open_graph(text);
      return broken.empty() ? broken_html_text(text) : broken;
    }
    case Output::oembed: return broken_oembed(text);
    case Output::size: return broken_html_text(text);
  }
  return "a way out that nobody reads";
}

/// A reader of the XML that a card may be: elements, attributes, text, references.
class XmlReader {
 public:
  explicit XmlReader(std::string_view xml) : rest_(xml) {}

  std::string read() {
    if (rest_.substr(0, 5) == "<?xml") rest_.remove_prefix(std::min(rest_.find("?>") + 2, rest_.size()));
    do {
      if (rest_.empty()) return "ends before its root element does";
      if (rest_.front() == '<') {
        tag();
      } else {
        text();
      }
    } while (broken_.empty() && !open_.empty());
    if (broken_.empty() && rest_.find_first_not_of(" \t\r\n") != std::string_view::npos)
      broken_ = "something behind its root element";
    return broken_;
  }

 private:
  static constexpr std::string_view kSpace = " \t\r\n";

  void text() {
    const std::string_view text = rest_.substr(0, rest_.find('<'));
    if (open_.empty() && text.find_first_not_of(kSpace) != std::string_view::npos)
      broken_ = "text outside of the root element";
    if (text.find("]]>") != std::string_view::npos) broken_ = "]]> in text";
    references(text);
    rest_.remove_prefix(text.size());
  }

  void references(std::string_view text) {
    for (std::size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
      const std::size_t end = text.find(';', at);
      const std::string_view name = end == std::string_view::npos ? "" : text.substr(at + 1, end - at - 1);
      if (name != "amp" && name != "lt" && name != "gt" && name != "quot" && name != "apos")
        broken_ = "a reference that XML has not";
    }
  }

  std::string_view take_name() {
    const std::string_view name = rest_.substr(0, rest_.find_first_of(" \t\r\n=/>"));
    rest_.remove_prefix(name.size());
    if (name.empty()) broken_ = "no name";
    return name;
  }
  bool take(std::string_view token) {
    if (rest_.substr(0, token.size()) != token) return false;
    rest_.remove_prefix(token.size());
    return true;
  }
  bool skip_space() {
    const std::size_t size = std::min(rest_.find_first_not_of(kSpace), rest_.size());
    rest_.remove_prefix(size);
    return size > 0;
  }

  void tag() {
    take("<");
    if (take("/")) {
      const std::string_view name = take_name();
      skip_space();
      if (open_.empty() || open_.back() != name || !take(">"))
        broken_ = "an end tag that ends nothing: " + std::string(name);
      if (!open_.empty()) open_.pop_back();
      return;
    }
    const std::string_view name = take_name();
    std::vector<std::string_view> attributes;
    while (broken_.empty() && skip_space() && !rest_.empty() && rest_.front() != '>' && rest_.front() != '/') {
      attributes.push_back(attribute());
      if (std::count(attributes.begin(), attributes.end(), attributes.back()) > 1) broken_ = "an attribute twice";
    }
    if (take("/>")) return;
    if (!take(">")) broken_ = "a start tag without an end: " + std::string(name);
    open_.push_back(name);
  }

  std::string_view attribute() {
    const std::string_view name = take_name();
    if (!take("=") || rest_.empty() || (rest_.front() != '"' && rest_.front() != '\'')) {
      broken_ = "an attribute without a value";
      return name;
    }
    const std::size_t end = rest_.find(rest_.front(), 1);
    if (end == std::string_view::npos) {
      broken_ = "a value without an end";
      return name;
    }
    const std::string_view value = rest_.substr(1, end - 1);
    if (value.find('<') != std::string_view::npos) broken_ = "< in a value";
    references(value);
    rest_.remove_prefix(end + 1);
    return name;
  }

  std::string_view rest_;
  std::vector<std::string_view> open_;
  std::string broken_;
};

}  // namespace

std::string broken_xml_rule(std::string_view xml) {
  if (find_invalid_utf8(xml) != std::string_view::npos) return "not UTF-8";
  std::string broken = first_bad(xml, [](std::uint32_t code) { return !is_xml_character(code); });
  return broken.empty() ? XmlReader(xml).read() : broken;
}

std::string broken_way_out(std::string_view json) {
  for (const bool rendering : {true, false}) {
    for (const std::string_view name : output_names(rendering)) {
      OutputRequest request;
      request.output = *output_named(name);
      request.options.heading_level = heading_level_of(request.output);
      const OutputResult result = make_output(json, request);
      if (find_invalid_utf8(result.text) != std::string_view::npos) return std::string(name) + ": not UTF-8";
      if (result.text.empty()) continue;
      const std::string broken = broken_rule(request.output, result.text);
      if (!broken.empty()) return std::string(name) + ": " + broken;
    }
  }
  return {};
}

}  // namespace story
