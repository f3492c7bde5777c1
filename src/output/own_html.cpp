// Tags, and the four references that HtmlWriter writes.
#include "output/own_html.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace story {
namespace {

constexpr std::string_view kVoid[] = {"br", "hr", "img", "source", "track", "wbr"};

struct Reference {
  std::string_view written;
  char character;
};

constexpr Reference kReferences[] = {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}};

}  // namespace

std::string_view attribute(std::string_view tag, std::string_view name) {
  for (std::size_t at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
    const std::string_view rest = tag.substr(at + name.size());
    if (tag[at - 1] != ' ' || rest.substr(0, 2) != "=\"") continue;
    return rest.substr(2, rest.find('"', 2) - 2);
  }
  return {};
}

bool is_void(std::string_view name) { return std::find(std::begin(kVoid), std::end(kVoid), name) != std::end(kVoid); }

char take_character(std::string_view& text) {
  for (const Reference& each : kReferences) {
    if (text.substr(0, each.written.size()) != each.written) continue;
    text.remove_prefix(each.written.size());
    return each.character;
  }
  const char first = text.front();
  text.remove_prefix(1);
  return first;
}

std::string without_references(std::string_view text) {
  std::string out;
  while (!text.empty()) out += take_character(text);
  return out;
}

}  // namespace story
