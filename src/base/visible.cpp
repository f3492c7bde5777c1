// What terminals take for orders: shown, or left out.
#include "base/visible.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>

#include "base/utf8.h"

namespace story {
namespace {

constexpr std::string_view kPopIsolate = "\u2069";

bool is_control(std::uint32_t code) { return code < 0x20 || (code >= 0x7F && code < 0xA0); }
bool is_embedding(std::uint32_t code) { return code >= 0x202A && code <= 0x202E; }
bool opens_isolate(std::uint32_t code) { return code >= 0x2066 && code <= 0x2068; }
bool closes_isolate(std::uint32_t code) { return code == 0x2069; }
bool is_mark(std::uint32_t code) { return code == 0x061C || code == 0x200E || code == 0x200F; }
bool breaks_line(std::uint32_t code) { return code == 0x2028 || code == 0x2029; }

bool is_unseen(std::uint32_t code) {
  return is_control(code) || is_embedding(code) || opens_isolate(code) || closes_isolate(code) || is_mark(code) ||
         breaks_line(code);
}

void append_escape(std::string& out, const char* format, std::uint32_t number) {
  std::array<char, 16> escape{};
  std::snprintf(escape.data(), escape.size(), format, static_cast<unsigned>(number));
  out += escape.data();
}

}  // namespace

std::string visible(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t valid = std::min(find_invalid_utf8(text), text.size());
    for (std::string_view rest = text.substr(0, valid); !rest.empty();) {
      const CodePoint next = first_code_point(rest);
      if (is_unseen(next.value)) {
        append_escape(out, "\\u{%x}", next.value);
      } else {
        out += rest.substr(0, next.size);
      }
      rest.remove_prefix(next.size);
    }
    text.remove_prefix(valid);
    if (text.empty()) break;
    append_escape(out, "\\x%02x", static_cast<unsigned char>(text[0]));
    text.remove_prefix(1);
  }
  return out;
}

std::string without_controls(std::string_view text) {
  std::string out;
  std::size_t open = 0;
  const auto close_all = [&] {
    for (; open > 0; --open) out += kPopIsolate;
  };
  while (!text.empty()) {
    const CodePoint next = first_code_point(text);
    const std::string_view bytes = text.substr(0, next.size);
    text.remove_prefix(next.size);
    if (next.value == '\n') close_all();
    if (is_embedding(next.value) || (is_control(next.value) && next.value != '\n' && next.value != '\t')) continue;
    if (closes_isolate(next.value) && open == 0) continue;
    open += opens_isolate(next.value) ? 1 : 0;
    open -= closes_isolate(next.value) ? 1 : 0;
    out += bytes;
  }
  close_all();
  return out;
}

std::string without_break_marks(std::string_view text) {
  constexpr std::string_view kMarks[] = {"\u00AD", "\u200B", "\u2060", "\uFEFF"};
  std::string out;
  while (!text.empty()) {
    const std::string_view character = text.substr(0, first_code_point(text).size);
    if (std::find(std::begin(kMarks), std::end(kMarks), character) == std::end(kMarks)) out += character;
    text.remove_prefix(character.size());
  }
  return out;
}

}  // namespace story
