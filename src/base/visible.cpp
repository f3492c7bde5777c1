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

struct Character {
  std::uint32_t code = 0;
  std::string_view bytes;
};

/// The first character of valid UTF-8.
Character first_of(std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[0]);
  const std::size_t size = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  std::uint32_t code = size == 1 ? lead : lead & (0xFFU >> (size + 1));
  for (std::size_t i = 1; i < size; ++i) code = code << 6 | (static_cast<unsigned char>(text[i]) & 0x3FU);
  return {code, text.substr(0, size)};
}

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
      const Character next = first_of(rest);
      if (is_unseen(next.code)) {
        append_escape(out, "\\u{%x}", next.code);
      } else {
        out += next.bytes;
      }
      rest.remove_prefix(next.bytes.size());
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
    const Character next = first_of(text);
    text.remove_prefix(next.bytes.size());
    if (next.code == '\n') close_all();
    if (is_embedding(next.code) || (is_control(next.code) && next.code != '\n' && next.code != '\t')) continue;
    if (closes_isolate(next.code) && open == 0) continue;
    open += opens_isolate(next.code) ? 1 : 0;
    open -= closes_isolate(next.code) ? 1 : 0;
    out += next.bytes;
  }
  close_all();
  return out;
}

}  // namespace story
