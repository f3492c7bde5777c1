// Finds what a JSON parser stumbled over. The parser has already said that there is an error; this looks for its
// reason.
#include "json/syntax_error.h"

#include "base/utf8.h"

namespace story {
namespace {

constexpr std::string_view kSpace = " \t\r\n";
constexpr std::string_view kHexadecimal = "0123456789abcdefABCDEF";
constexpr std::string_view kInNumber = "+-.0123456789eE";
constexpr std::string_view kAfterToken = " \t\r\n,:{}[]\"";

SyntaxError error_at(std::string explanation, std::size_t begin, std::size_t length) {
  const auto start = static_cast<std::uint32_t>(begin);
  return {std::move(explanation), {start, start + static_cast<std::uint32_t>(length)}};
}

/// The first token's text, as far as a reader would take it for one.
std::string_view token_at(std::string_view json, std::size_t at) {
  const std::size_t end = json.find_first_of(kAfterToken, at + 1);
  return json.substr(at, end == std::string_view::npos ? end : end - at);
}

std::string quoted(std::string_view token) { return '"' + std::string(first_code_points(token, 30)) + '"'; }

/// Whether a \u escape stands at the start of `text` that is half of a surrogate pair; `nibbles` says which half.
bool is_surrogate(std::string_view text, std::string_view nibbles) {
  return text.size() >= 6 && text.substr(0, 2) == "\\u" && (text[2] == 'd' || text[2] == 'D') &&
         nibbles.find(text[3]) != std::string_view::npos &&
         text.substr(4, 2).find_first_not_of(kHexadecimal) == std::string_view::npos;
}

/// What is wrong inside the string that starts at `begin`.
SyntaxError explain_string(std::string_view json, std::size_t begin) {
  for (std::size_t i = begin + 1; i < json.size(); ++i) {
    if (static_cast<unsigned char>(json[i]) < 0x20) {
      return error_at(json[i] == '\n' || json[i] == '\r'
                          ? "a string can't go over the end of a line. Close it with \" or write \\n."
                          : "a control character can't stand in a string. Write \\t for a tab.",
                      i, 1);
    }
    if (json[i] == '"') break;
    if (json[i] != '\\') continue;
    if (i + 1 < json.size() && json[i + 1] == 'u') {
      const std::string_view digits = json.substr(i + 2, 4);
      const bool complete = digits.size() == 4 && digits.find_first_not_of(kHexadecimal) == std::string_view::npos;
      if (!complete) return error_at("\\u needs four hexadecimal digits, as in \\u2013.", i, 2);
      const bool pair = is_surrogate(json.substr(i), "89abAB") && is_surrogate(json.substr(i + 6), "cdefCDEF");
      if (pair) {
        i += 6;
      } else if (is_surrogate(json.substr(i), "89abcdefABCDEF")) {
        return error_at("half of a surrogate pair is no character. Write the character itself.", i, 6);
      }
    } else if (json.substr(i + 1, 1).find_first_of("\"\\/bfnrt") == std::string_view::npos) {
      return error_at(
          "a backslash starts an escape: \\\" \\\\ \\/ \\b \\f \\n \\r \\t or \\u. For the character itself write "
          "\\\\.",
          i, 2);
    }
    ++i;
  }
  return error_at("this string is not closed. End it with \".", begin, 1);
}

SyntaxError explain_number(std::string_view json, std::size_t at) {
  const std::string_view token = token_at(json, at);
  return error_at(quoted(token) + " is not a JSON number. Write it as 12, -0.5 or 3e8, or as text in quotes.", at,
                  token.size());
}

/// Where the number starts whose beginning the parser has taken for all of it, as the 2023 of 2023-04-20; or npos.
std::size_t find_number_cut_short(std::string_view json, std::size_t end) {
  const bool goes_on = end < json.size() && kAfterToken.find(json[end]) == std::string_view::npos;
  if (!goes_on || end == 0 || json[end - 1] < '0' || json[end - 1] > '9') return std::string_view::npos;
  const std::size_t before = json.find_last_not_of(kInNumber, end - 1);
  return before == std::string_view::npos ? 0 : before + 1;
}

/// What is wrong with the value that starts at `at`.
SyntaxError explain_value(std::string_view json, std::size_t at) {
  const char first = json[at];
  if (first == '"') return explain_string(json, at);
  const std::string_view token = token_at(json, at);
  if (first == '/' || first == '#') return error_at("JSON has no comments. Remove this one.", at, token.size());
  if (first == '\'' || json.substr(at, 3) == "“")
    return error_at("a string stands in straight double quotes: \"…\".", at, 1);
  if (first == '-' || first == '+' || first == '.' || (first >= '0' && first <= '9')) return explain_number(json, at);
  if (first == ',' || first == ']' || first == '}' || first == ':') {
    return error_at("a value is missing before " + quoted(token.substr(0, 1)) + '.', at, 1);
  }
  return error_at(quoted(token) + " is not a value. Text stands in double quotes; else only true, false and null.", at,
                  token.size());
}

SyntaxError explain_name(std::string_view json, std::size_t at) {
  if (json[at] == '"') return explain_string(json, at);
  const std::string_view token = token_at(json, at);
  if (json[at] == '/') return error_at("JSON has no comments. Remove this one.", at, token.size());
  return error_at("a field's name in double quotes is expected here, not " + quoted(token) + '.', at, token.size());
}

}  // namespace

SyntaxError explain_syntax_error(std::string_view json, Seen seen, std::uint32_t seen_end, Inside inside) {
  const auto after_space = [json](std::size_t from) {
    const std::size_t at = json.find_first_not_of(kSpace, from);
    return at == std::string_view::npos ? json.size() : at;
  };
  const auto text_ends = [json](std::string_view expected) {
    return error_at("the text ends here, but " + std::string(expected) + " is expected.", json.size(), 0);
  };
  const bool in_object = inside == Inside::object;
  const std::string closing = in_object ? "}" : "]";
  std::size_t at = after_space(seen_end);

  if (seen == Seen::key) {
    if (at == json.size()) return text_ends("\":\" and a value");
    if (json[at] != ':') return error_at("\":\" is missing between a field's name and its value.", at, 1);
    at = after_space(at + 1);
    return at == json.size() ? text_ends("a value") : explain_value(json, at);
  }
  if (seen == Seen::value) {
    const std::size_t number = find_number_cut_short(json, seen_end);
    if (number != std::string_view::npos) return explain_number(json, number);
    if (inside == Inside::nothing) return error_at("nothing may follow the end of the story. Remove this.", at, 1);
    if (at == json.size()) return text_ends("\",\" or \"" + closing + '"');
    const std::size_t comma = at;
    if (json[comma] != ',') return error_at("\",\" or \"" + closing + "\" is expected here.", at, 1);
    at = after_space(comma + 1);
    if (at == json.size()) return text_ends(in_object ? "another field" : "another value");
    if (json[at] == closing[0])
      return error_at("the comma before \"" + closing + "\" is one too many. Remove it.", comma, 1);
  }
  if (at == json.size()) return text_ends(in_object ? "a field or \"}\"" : "a value or \"]\"");
  return in_object ? explain_name(json, at) : explain_value(json, at);
}

void append_reference_token(std::string& pointer, std::string_view name) {
  pointer += '/';
  for (const char c : name) {
    if (c == '~') {
      pointer += "~0";
    } else if (c == '/') {
      pointer += "~1";
    } else {
      pointer += c;
    }
  }
}

}  // namespace story
