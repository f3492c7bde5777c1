// Which characters make words, in the scripts of stories.
#include "base/text_pieces.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "base/ascii.h"
#include "base/utf8.h"
#include "base/visible.h"

namespace story {
namespace {

enum class Kind : std::uint8_t { letter, space, other, korean };

/// From its first code point to its last.
struct Range {
  std::uint32_t first;
  std::uint32_t last;
  Kind kind;
};

/// In their order; what is in none is a letter. Marks where a line may break are, too, and joiners.
constexpr Range kRanges[] = {
    {0x80, 0x9F, Kind::other},       {0xA0, 0xA0, Kind::space},      {0xA1, 0xA9, Kind::other},
    {0xAB, 0xAC, Kind::other},       {0xAE, 0xB1, Kind::other},      {0xB4, 0xB4, Kind::other},
    {0xB6, 0xB8, Kind::other},       {0xBB, 0xBB, Kind::other},      {0xBF, 0xBF, Kind::other},
    {0xD7, 0xD7, Kind::other},       {0xF7, 0xF7, Kind::other},      {0x37E, 0x37E, Kind::other},
    {0x387, 0x387, Kind::other},     {0x55A, 0x55F, Kind::other},    {0x589, 0x58A, Kind::other},
    {0x5BE, 0x5BE, Kind::other},     {0x5C0, 0x5C0, Kind::other},    {0x5C3, 0x5C3, Kind::other},
    {0x60C, 0x60D, Kind::other},     {0x61B, 0x61F, Kind::other},    {0x66A, 0x66D, Kind::other},
    {0x6D4, 0x6D4, Kind::other},     {0x964, 0x965, Kind::other},    {0xE00, 0xFFF, Kind::other},
    {0x1000, 0x109F, Kind::other},   {0x1680, 0x1680, Kind::space},  {0x1780, 0x17FF, Kind::other},
    {0x2000, 0x200A, Kind::space},   {0x200E, 0x2027, Kind::other},  {0x2028, 0x2029, Kind::space},
    {0x202A, 0x202E, Kind::other},   {0x202F, 0x202F, Kind::space},  {0x2030, 0x205E, Kind::other},
    {0x205F, 0x205F, Kind::space},   {0x2061, 0x206F, Kind::other},  {0x20A0, 0x20CF, Kind::other},
    {0x2100, 0x2BFF, Kind::other},   {0x2E00, 0x2FFF, Kind::other},  {0x3000, 0x3000, Kind::space},
    {0x3001, 0x9FFF, Kind::other},   {0xAC00, 0xD7AF, Kind::korean}, {0xF900, 0xFAFF, Kind::other},
    {0xFE10, 0xFE1F, Kind::other},   {0xFE30, 0xFE6F, Kind::other},  {0xFF00, 0xFF0F, Kind::other},
    {0xFF1A, 0xFF20, Kind::other},   {0xFF3B, 0xFF40, Kind::other},  {0xFF5B, 0xFFEF, Kind::other},
    {0x1F000, 0x3FFFF, Kind::other},
};

Kind kind_of(std::uint32_t c) {
  if (c < 0x80) {
    const char ascii = static_cast<char>(c);
    if (is_ascii_letter(ascii) || is_ascii_digit(ascii) || ascii == '_') return Kind::letter;
    return is_ascii_space(ascii) ? Kind::space : Kind::other;
  }
  const Range* at = std::lower_bound(std::begin(kRanges), std::end(kRanges), c,
                                     [](const Range& range, std::uint32_t value) { return range.last < value; });
  return at != std::end(kRanges) && c >= at->first ? at->kind : Kind::letter;
}

/// The capital of a small letter, in the alphabets of the languages that have some; else the letter itself.
std::uint32_t capital_of(std::uint32_t c, bool turkish) {
  const auto in = [c](std::uint32_t first, std::uint32_t last) { return c >= first && c <= last; };
  const std::uint32_t even = c & ~1U;
  const std::uint32_t odd = (c - 1) | 1U;
  if (c == 'i' && turkish) return 0x130;
  if (in('a', 'z') || (in(0xE0, 0xFE) && c != 0xF7) || (in(0x3B1, 0x3C9) && c != 0x3C2) || in(0x430, 0x44F)) {
    return c - 0x20;
  }
  if (c == 0xFF) return 0x178;
  if (c == 0x131) return 'I';
  if (in(0x139, 0x148) || in(0x179, 0x17E) || in(0x1AF, 0x1B0)) return odd;
  if ((in(0x100, 0x177) && c != 0x138 && c != 0x149) || in(0x1A0, 0x1A5) || in(0x218, 0x233)) return even;
  if (c == 0x3AC) return 0x386;
  if (in(0x3AD, 0x3AF)) return c - 37;
  if (c == 0x3CC) return 0x38C;
  if (in(0x3CD, 0x3CE)) return c - 63;
  if (in(0x450, 0x45F)) return c - 0x50;
  if (in(0x460, 0x481) || in(0x48A, 0x4BF) || in(0x1E00, 0x1E95) || in(0x1EA0, 0x1EFF)) return even;
  return in(0x561, 0x586) ? c - 0x30 : c;
}

}  // namespace

bool TextPieces::next() {
  if (end_ == text_.size()) return false;
  begin_ = end_;
  const auto kind_at = [this](std::size_t at, std::size_t& size) {
    const CodePoint c = first_code_point(text_.substr(at));
    size = c.size;
    return kind_of(c.value);
  };
  std::size_t size = 0;
  const Kind kind = kind_at(begin_, size);
  const bool begins_korean = kind == Kind::korean && !in_korean_;
  in_korean_ = kind == Kind::korean;
  if (begins_korean) {
    key_ = {};
    return true;
  }
  end_ += size;
  if (text_[begin_] == '&') end_ = std::min(text_.find(';', begin_), text_.size() - 1) + 1;
  if (kind == Kind::letter || kind == Kind::space) {
    while (end_ < text_.size() && kind_at(end_, size) == kind) end_ += size;
  }
  key_ = kind == Kind::space ? std::string_view(" ") : text_.substr(begin_, end_ - begin_);
  if (kind == Kind::letter) key_ = unbroken_ = without_break_marks(key_);
  return true;
}

std::string with_capital(std::string_view text, bool turkish) {
  if (text.empty()) return {};
  const CodePoint first = first_code_point(text);
  const std::uint32_t capital = capital_of(first.value, turkish);
  if (capital == first.value) return {};
  std::string out;
  append_code_point(out, capital);
  return out.append(text.substr(first.size));
}

}  // namespace story
