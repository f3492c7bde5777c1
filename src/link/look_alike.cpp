#include "link/look_alike.h"

#include <algorithm>
#include <vector>

#include "base/ascii.h"
#include "base/utf8.h"

namespace story {
namespace {

using Letters = std::vector<std::uint32_t>;

/// Greek and Cyrillic letters that are drawn like Latin ones (Unicode's confusables.txt, the lower case).
constexpr std::u32string_view kLikeLatin = U"αινορυχаеорсухѕіјһӏԁԛԝ";

constexpr bool is_latin(std::uint32_t letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

/// Latin and slash look-alikes that no address needs: the small letters ı, ɑ and ɡ, slashes, full-width and
/// mathematical letters.
constexpr bool is_deceptive(std::uint32_t letter) {
  return letter == 0x131 || letter == 0x251 || letter == 0x261 || letter == 0x2044 || letter == 0x2215 ||
         letter == 0x29F8 || (letter >= 0xFF01 && letter <= 0xFF5E) || (letter >= 0x1D400 && letter <= 0x1D7FF);
}

/// Greek, Cyrillic, Armenian and Cherokee: the alphabets with look-alikes of Latin letters.
constexpr bool is_of_similar_alphabet(std::uint32_t letter) {
  return (letter >= 0x370 && letter <= 0x58F) || (letter >= 0x13A0 && letter <= 0x13FF);
}

Letters letters_of_utf8(std::string_view text) {
  Letters out;
  while (!text.empty()) {
    const CodePoint first = first_code_point(text);
    out.push_back(first.value);
    text.remove_prefix(first.size);
  }
  return out;
}

/// RFC 3492, 6.1.
std::uint32_t adapted_bias(std::uint32_t delta, std::uint32_t points, bool first) {
  constexpr std::uint32_t kBase = 36, kMin = 1, kMax = 26, kSkew = 38, kDamp = 700;
  delta /= first ? kDamp : 2;
  delta += delta / points;
  std::uint32_t k = 0;
  for (; delta > (kBase - kMin) * kMax / 2; k += kBase) delta /= kBase - kMin;
  return k + (kBase - kMin + 1) * delta / (delta + kSkew);
}

/// RFC 3492, 6.2; what is decoded so far where the text is no Punycode.
Letters letters_of_punycode(std::string_view text) {
  constexpr std::uint32_t kBase = 36, kMin = 1, kMax = 26;
  constexpr std::size_t kLongest = 63;  // a host's label is no longer (RFC 1035), so nothing below overflows 64 bits
  const std::size_t hyphen = text.rfind('-');
  const std::string_view basic = hyphen == std::string_view::npos ? std::string_view() : text.substr(0, hyphen);
  Letters out(basic.begin(), basic.end());
  text.remove_prefix(hyphen + 1);
  if (text.size() > kLongest) return out;
  std::uint32_t letter = 0x80, bias = 72;
  std::uint64_t at = 0;
  for (std::size_t i = 0; i < text.size();) {
    const std::uint64_t before = at;
    std::uint64_t weight = 1;
    for (std::uint32_t k = kBase;; k += kBase) {
      if (i == text.size()) return out;
      const char c = text[i++];
      const std::uint32_t digit = is_ascii_digit(c) ? static_cast<std::uint32_t>(c - '0' + 26)
                                  : is_latin(static_cast<unsigned char>(c))
                                      ? static_cast<std::uint32_t>(to_ascii_lower(c) - 'a')
                                      : kBase;
      if (digit == kBase) return out;
      at += digit * weight;
      const std::uint32_t threshold = std::clamp(k, bias + kMin, bias + kMax) - bias;
      if (digit < threshold) break;
      weight *= kBase - threshold;
      if (at > UINT32_MAX || weight > UINT32_MAX) return out;
    }
    const std::uint64_t points = out.size() + 1;
    bias = adapted_bias(static_cast<std::uint32_t>(at - before), static_cast<std::uint32_t>(points), before == 0);
    if (at / points > 0x10FFFF) return out;
    letter += static_cast<std::uint32_t>(at / points);
    at %= points;
    out.insert(out.begin() + static_cast<std::ptrdiff_t>(at), letter);
    ++at;
  }
  return out;
}

std::uint32_t look_alike_in_label(const Letters& letters) {
  bool latin = false;
  bool all_like_latin = true;
  std::uint32_t similar = 0;
  for (const std::uint32_t letter : letters) {
    if (is_deceptive(letter)) return letter;
    latin = latin || is_latin(letter);
    if (letter < 0x80) continue;
    if (similar == 0 && is_of_similar_alphabet(letter)) similar = letter;
    all_like_latin = all_like_latin && kLikeLatin.find(static_cast<char32_t>(letter)) != std::u32string_view::npos;
  }
  return latin || all_like_latin ? similar : 0;
}

bool is_punycode(std::string_view label) {
  return label.size() > 4 && to_ascii_lower(label[0]) == 'x' && to_ascii_lower(label[1]) == 'n' &&
         label.substr(2, 2) == "--";
}

}  // namespace

std::uint32_t look_alike_in(std::string_view host) {
  while (!host.empty()) {
    const std::size_t end = std::min(host.find('.'), host.size());
    const std::string_view label = host.substr(0, end);
    host.remove_prefix(std::min(end + 1, host.size()));
    const bool ascii =
        std::all_of(label.begin(), label.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (ascii && !is_punycode(label)) continue;
    const std::uint32_t found =
        look_alike_in_label(ascii ? letters_of_punycode(label.substr(4)) : letters_of_utf8(label));
    if (found != 0) return found;
  }
  return 0;
}

}  // namespace story
