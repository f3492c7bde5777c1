// Writing JSON text.
#include "base/json_text.h"

#include "base/utf8.h"

namespace story {
namespace {

void append_unicode_escape(std::string& out, std::uint32_t code) {
  if (code > 0xFFFF) {
    append_unicode_escape(out, 0xD7C0 + (code >> 10));
    code = 0xDC00 | (code & 0x3FF);
  }
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
    } else if (for_script && (byte == 0x7F || byte >= 0xC0)) {
      const CodePoint next = first_code_point(text.substr(i));
      if (next.value != 0x2028 && next.value != 0x2029 && !is_unfit(next.value)) continue;
      flush(i, i + next.size);
      append_unicode_escape(out, next.value);
      i += next.size - 1;
    }
  }
  flush(text.size(), text.size());
  out += '"';
}

}  // namespace story
