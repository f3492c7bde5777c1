// A strict reader of the HTML that the renderer is allowed to write; anything else is a broken rule.
#include "invariants.h"

#include <algorithm>
#include <cctype>
#include <vector>

#include "base/utf8.h"
#include "html/allow_list.h"

namespace story {
namespace {

constexpr std::string_view kNameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-";
constexpr std::string_view kVoid[] = {"br", "hr", "img", "source", "track", "wbr"};
constexpr std::string_view kUrls[] = {"href", "src", "cite", "data-url", "poster"};

template <std::size_t N>
bool holds(const std::string_view (&list)[N], std::string_view name) {
  return std::find(std::begin(list), std::end(list), name) != std::end(list);
}

/// The text without the references that the writer uses.
std::string unescaped(std::string_view text) {
  constexpr std::string_view kReferences[][2] = {{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}};
  std::string out;
  while (!text.empty()) {
    bool replaced = false;
    for (const auto& reference : kReferences) {
      if (text.substr(0, reference[0].size()) != reference[0]) continue;
      out += reference[1];
      text.remove_prefix(reference[0].size());
      replaced = true;
      break;
    }
    if (replaced) continue;
    out += text.front();
    text.remove_prefix(1);
  }
  return out;
}

/// Whether a browser would take the URL for http, https, mailto, tel or relative: it drops control characters and
/// spaces around it, and tabs and line breaks within.
bool is_allowed_url(std::string_view url) {
  std::string seen;
  for (const char c : url) {
    if (static_cast<unsigned char>(c) > 0x20) seen += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  }
  const std::size_t colon = seen.find(':');
  if (colon == std::string::npos || seen.find_first_of("/?#\\") < colon) return true;
  const std::string scheme = seen.substr(0, colon);
  const bool is_scheme = !scheme.empty() && std::isalpha(static_cast<unsigned char>(scheme[0])) != 0 &&
                         scheme.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789+-.") == std::string::npos;
  if (!is_scheme) return true;
  return scheme == "http" || scheme == "https" || scheme == "mailto" || scheme == "tel";
}

class Checker {
 public:
  explicit Checker(std::string_view html) : rest_(html) {}

  std::string check() {
    while (broken_.empty() && !rest_.empty()) {
      if (rest_.front() == '<') {
        tag();
      } else {
        text();
      }
    }
    if (broken_.empty() && !open_.empty()) broken_ = "not closed: " + std::string(open_.back());
    return broken_;
  }

 private:
  void text() {
    const std::string_view text = rest_.substr(0, rest_.find('<'));
    if (text.find_first_of(std::string_view(">\r\0", 3)) != std::string_view::npos) broken_ = "not escaped in text";
    references(text);
    rest_.remove_prefix(text.size());
  }

  /// Every & must start a reference that the writer uses.
  void references(std::string_view text) {
    for (std::size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
      const std::string_view here = text.substr(at);
      const bool known = here.substr(0, 5) == "&amp;" || here.substr(0, 4) == "&lt;" || here.substr(0, 4) == "&gt;" ||
                         here.substr(0, 6) == "&quot;";
      if (!known) broken_ = "an & that is not escaped";
    }
  }

  std::string_view take_name() {
    const std::string_view name = rest_.substr(0, rest_.find_first_not_of(kNameCharacters));
    rest_.remove_prefix(name.size());
    return name;
  }

  bool take(std::string_view token) {
    if (rest_.substr(0, token.size()) != token) return false;
    rest_.remove_prefix(token.size());
    return true;
  }

  void tag() {
    take("<");
    const bool closing = take("/");
    const std::string_view name = take_name();
    if (!is_allowed_element(name)) {
      broken_ = "element " + std::string(name);
    } else if (closing) {
      if (open_.empty() || open_.back() != name || !take(">")) broken_ = "end tag " + std::string(name);
      if (broken_.empty()) open_.pop_back();
    } else {
      while (broken_.empty() && take(" ")) attribute();
      if (broken_.empty() && !take(">")) broken_ = "start tag " + std::string(name);
      if (!holds(kVoid, name)) open_.push_back(name);
    }
  }

  void attribute() {
    const std::string_view name = take_name();
    if (!is_allowed_attribute(name)) {
      broken_ = "attribute " + std::string(name);
      return;
    }
    if (name == "hidden" || name == "controls" || name == "open") return;
    const std::size_t end = take("=\"") ? rest_.find('"') : std::string_view::npos;
    if (end == std::string_view::npos) {
      broken_ = "value of " + std::string(name);
      return;
    }
    const std::string_view value = rest_.substr(0, end);
    rest_.remove_prefix(end + 1);
    if (value.find_first_of("<>\r") != std::string_view::npos) broken_ = "not escaped in " + std::string(name);
    references(value);
    if (holds(kUrls, name) && !is_allowed_url(unescaped(value))) broken_ = "URL " + std::string(value);
    if (name == "id" && value.substr(0, 6) != "story-") broken_ = "id " + std::string(value);
  }

  std::string_view rest_;
  std::vector<std::string_view> open_;
  std::string broken_;
};

}  // namespace

std::string broken_html_rule(std::string_view html) {
  if (find_invalid_utf8(html) != std::string_view::npos) return "not UTF-8";
  return Checker(html).check();
}

std::string broken_result_rule(std::string_view json, const RenderResult& result) {
  if (result.html.size() > std::max<std::size_t>(64 * 1024, 8 * json.size())) return "more HTML than the cap";
  bool has_error = false;
  std::uint32_t last_line = 1;
  for (const Diagnostic& diagnostic : result.diagnostics) {
    has_error = has_error || diagnostic.severity == Severity::error;
    if (diagnostic.line < last_line || diagnostic.column < 1) return "positions out of order";
    if (diagnostic.end_line < diagnostic.line) return "an end before its begin";
    if (find_invalid_utf8(to_text(diagnostic, "f")) != std::string_view::npos) return "a message that is not UTF-8";
    last_line = diagnostic.line;
  }
  if (result.ok == has_error) return "ok and its diagnostics differ";
  return broken_html_rule(result.html);
}

}  // namespace story
