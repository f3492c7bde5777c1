// Writing JSON text.
#include "base/json_text.h"

namespace story {
namespace {

void append_unicode_escape(std::string& out, unsigned code) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  out += "\\u";
  for (int shift = 12; shift >= 0; shift -= 4) out += kDigits[(code >> shift) & 0xF];
}

}  // namespace

void append_json_string(std::string& out, std::string_view text, JsonPlace place) {
  out += '"';
  const bool for_script = place == JsonPlace::script;
  std::size_t plain = 0;  // what stands as it is goes out in one piece
  const auto flush = [&](std::size_t end, std::size_t next) {
    out.append(text, plain, end - plain);
    plain = next;
  };
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte == '"' || byte == '\\') {
      flush(i, i);
      out += '\\';
    } else if (byte == '\n') {
      flush(i, i + 1);
      out += "\\n";
    } else if (byte < 0x20 || (for_script && (byte == '<' || byte == '>' || byte == '&'))) {
      flush(i, i + 1);
      append_unicode_escape(out, byte);
    } else if (for_script && (text.substr(i, 3) == "\u2028" || text.substr(i, 3) == "\u2029")) {
      flush(i, i + 3);
      append_unicode_escape(out, text[i + 2] == '\xA8' ? 0x2028 : 0x2029);
      i += 2;
    }
  }
  flush(text.size(), text.size());
  out += '"';
}

}  // namespace story
