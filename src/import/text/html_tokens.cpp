// Cuts HTML into tags and texts.
#include "import/text/html_tokens.h"

#include <algorithm>
#include <iterator>

#include "base/ascii.h"
#include "base/entity.h"
#include "import/text/characters.h"

namespace story::importing {
namespace {

std::string lower(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), to_ascii_lower);
  return out;
}

std::string_view without_leading_space(std::string_view text) {
  while (!text.empty() && is_ascii_space(text.front())) text.remove_prefix(1);
  return text;
}

/// Reads the next attribute and moves on; false where there is none.
bool next_attribute(std::string_view& rest, std::string& name, std::string_view& value) {
  while (!rest.empty() && (is_ascii_space(rest.front()) || rest.front() == '/')) rest.remove_prefix(1);
  if (rest.empty()) return false;
  const std::size_t end = std::min(rest.find_first_of(" \t\r\n\f/=", 1), rest.size());
  name = lower(rest.substr(0, end));
  rest = without_leading_space(rest.substr(end));
  value = {};
  if (rest.empty() || rest.front() != '=') return true;
  rest = without_leading_space(rest.substr(1));
  if (rest.empty()) return true;
  const char quote = rest.front();
  const bool quoted = quote == '"' || quote == '\'';
  if (quoted) rest.remove_prefix(1);
  const std::size_t stop = std::min(quoted ? rest.find(quote) : rest.find_first_of(" \t\r\n\f"), rest.size());
  value = rest.substr(0, stop);
  rest.remove_prefix(std::min(stop + (quoted ? 1 : 0), rest.size()));
  return true;
}

}  // namespace

bool is_opaque(std::string_view name) {
  constexpr std::string_view kOpaque[] = {"iframe", "math",  "noembed", "noframes", "noscript", "object", "script",
                                          "select", "style", "svg",     "template", "textarea", "title",  "xmp"};
  return std::find(std::begin(kOpaque), std::end(kOpaque), name) != std::end(kOpaque);
}

std::string without_references(std::string_view text) {
  constexpr std::size_t kLongest = 34;
  std::string out;
  while (!text.empty()) {
    const std::size_t at = text.find('&');
    out += text.substr(0, at);
    if (at == std::string_view::npos) break;
    text.remove_prefix(at);
    const std::size_t end = text.substr(0, kLongest).find(';');
    const std::size_t size = end == std::string_view::npos ? 0 : end + 1;
    const bool plausible = size > 2 && text.substr(1, size - 2).find_first_of("& <>\"'\n") == std::string_view::npos;
    if (plausible && append_entity(out, text.substr(0, size))) {
      text.remove_prefix(size);
    } else {
      out += '&';
      text.remove_prefix(1);
    }
  }
  return out;
}

std::string html_attribute(std::string_view attributes, std::string_view name) {
  std::string found;
  std::string_view value;
  while (next_attribute(attributes, found, value)) {
    if (found == name) return without_references(value);
  }
  return {};
}

bool HtmlTokens::skip_comment() {
  if (rest_.substr(0, 2) != "<!" && rest_.substr(0, 2) != "<?") return false;
  const bool comment = rest_.substr(0, 4) == "<!--";
  const std::size_t end = comment ? rest_.find("-->", 4) : rest_.find('>');
  rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + (comment ? 3 : 1));
  return true;
}

bool HtmlTokens::read_tag(HtmlToken& token) {
  const bool closing = rest_.substr(0, 2) == "</";
  const std::size_t begin = closing ? 2 : 1;
  if (begin >= rest_.size() || !is_ascii_letter(rest_[begin])) return false;
  const std::size_t name_end = std::min(rest_.find_first_of(" \t\r\n\f/>", begin), rest_.size());
  // A quoted value may hold ">".
  std::size_t end = name_end;
  char quote = '\0';
  char last = '\0';  // before a quote that starts a value stands "="
  for (; end < rest_.size(); ++end) {
    const char c = rest_[end];
    if (quote != '\0') {
      if (c == quote) quote = '\0';
    } else if ((c == '"' || c == '\'') && last == '=') {
      quote = c;
    } else if (c == '>') {
      break;
    }
    if (!is_ascii_space(c)) last = c;
  }
  token.kind = closing ? HtmlToken::Kind::end : HtmlToken::Kind::start;
  token.name = lower(rest_.substr(begin, name_end - begin));
  token.attributes = rest_.substr(name_end, end - name_end);
  rest_.remove_prefix(std::min(end + 1, rest_.size()));
  if (!closing && is_opaque(token.name)) skip_content(token.name);
  return true;
}

void HtmlTokens::skip_content(std::string_view name) {
  while (!rest_.empty()) {
    const std::size_t at = rest_.find("</");
    if (at == std::string_view::npos) {
      rest_ = {};
      return;
    }
    rest_.remove_prefix(at);
    if (lower(rest_.substr(2, name.size())) == name) return;
    rest_.remove_prefix(2);
  }
}

bool HtmlTokens::next(HtmlToken& token) {
  while (!rest_.empty()) {
    if (rest_.front() == '<') {
      if (skip_comment()) continue;
      if (read_tag(token)) return true;
    }
    // A "<" that starts no tag is text.
    const std::size_t end = std::min(rest_.find('<', 1), rest_.size());
    token.kind = HtmlToken::Kind::text;
    token.text = without_references(rest_.substr(0, end));
    rest_.remove_prefix(end);
    return true;
  }
  return false;
}

}  // namespace story::importing
