#include "link/look_alike.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/ascii.h"
#include "base/utf8.h"
#include "link/look_alike_letters.h"

namespace story {
namespace {

using Letters = std::vector<std::uint32_t>;

constexpr bool is_latin(std::uint32_t letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

/// Full-width and mathematical letters, which no address needs.
constexpr bool is_deceptive(std::uint32_t letter) {
  return (letter >= 0xFF01 && letter <= 0xFF5E) || (letter >= 0x1D400 && letter <= 0x1D7FF);
}

/// Some scripts as bits.
using Scripts = std::uint64_t;
constexpr Scripts bit_of(Script script) { return Scripts{1} << static_cast<unsigned>(script); }
constexpr Scripts kRightToLeft = bit_of(Script::arabic) | bit_of(Script::hebrew) | bit_of(Script::thaana);
constexpr Scripts kChinese = bit_of(Script::han) | bit_of(Script::hiragana) | bit_of(Script::katakana);

/// One script alone, or those that Japanese, Korean and Chinese are written with, Latin among them (UTS 39, 5.2,
/// "highly restrictive").
constexpr bool belong_together(Scripts scripts) {
  if ((scripts & (scripts - 1)) == 0) return true;
  constexpr Scripts kWithLatin = bit_of(Script::latin) | bit_of(Script::han);
  for (const Scripts set :
       {kWithLatin | kChinese, kWithLatin | bit_of(Script::hangul), kWithLatin | bit_of(Script::bopomofo)}) {
    if ((scripts & ~set) == 0) return true;
  }
  return false;
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

/// The countries whose names of hosts are written in a script, besides those under a domain in that script.
bool is_at_home(Script script, const Letters& domain) {
  if (std::any_of(domain.begin(), domain.end(),
                  [script](std::uint32_t each) { return each >= 0x80 && script_of(each) == script; }))
    return true;
  const std::string_view homes = script == Script::cyrillic   ? " bg by kg kz mk mn rs ru su tj ua uz "
                                 : script == Script::greek    ? " cy gr "
                                 : script == Script::armenian ? " am "
                                                              : "";
  return homes.find(' ' + std::string(domain.begin(), domain.end()) + ' ') != std::string_view::npos;
}

/// Turkish and its neighbours have an i without a dot.
bool is_turkish(const Letters& letters, const Letters& domain) {
  constexpr std::u32string_view kTheirs = U"çğöşüəÇĞÖŞÜƏ";
  const std::string country(domain.begin(), domain.end());
  return country == "tr" || country == "az" || std::any_of(letters.begin(), letters.end(), [&](std::uint32_t each) {
           return kTheirs.find(static_cast<char32_t>(each)) != std::u32string_view::npos;
         });
}

bool is_chinese(const Letters& letters, std::size_t at) {
  return at < letters.size() && letters[at] >= 0x80 && (bit_of(script_of(letters[at])) & kChinese) != 0;
}

/// A letter that is taken for one of ASCII, or for what parts an address, whatever stands around it.
bool deceives_alone(const Letters& letters, std::size_t at, const Letters& domain) {
  const std::uint32_t letter = letters[at];
  if (is_deceptive(letter)) return true;
  const std::string_view look = look_of(letter);
  if (look.empty()) return false;
  const Script script = script_of(letter);
  constexpr std::uint32_t kDotlessI = 0x131;
  if (script == Script::common) return true;
  if (script == Script::latin) return look.size() == 1 && (letter != kDotlessI || !is_turkish(letters, domain));
  // The katakana ノ and the stroke 丿 among their like.
  return (look == "/" || look == "\\") && !is_chinese(letters, at - 1) && !is_chinese(letters, at + 1);
}

/// The letter of a label that deceives. `domain`: the last label, which is none of its own.
std::uint32_t look_alike_in_label(const Letters& letters, const Letters& domain) {
  Scripts scripts = 0;
  std::uint32_t like = 0;
  bool all_alike = true;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const std::uint32_t letter = letters[i];
    if (letter < 0x80) {
      if (is_latin(letter)) scripts |= bit_of(Script::latin);
      continue;
    }
    if (deceives_alone(letters, i, domain)) return letter;
    const Script script = script_of(letter);
    if (script == Script::common) continue;
    scripts |= bit_of(script);
    const bool alike = script != Script::latin && !look_of(letter).empty();
    all_alike = all_alike && alike;
    if (alike && like == 0) like = letter;
  }
  if (like == 0) return 0;
  if (!belong_together(scripts)) return like;
  const bool whole = all_alike && &letters != &domain && (scripts & (kRightToLeft | kChinese)) == 0;
  return whole && !is_at_home(script_of(like), domain) ? like : 0;
}

bool is_punycode(std::string_view label) {
  return label.size() > 4 && to_ascii_lower(label[0]) == 'x' && to_ascii_lower(label[1]) == 'n' &&
         label.substr(2, 2) == "--";
}

}  // namespace

std::uint32_t look_alike_in(std::string_view host) {
  std::vector<Letters> labels;
  for (;;) {
    // What browsers take for a dot as well: 。 ． ｡
    std::size_t end = host.size();
    std::size_t size = 0;
    for (const std::string_view dot : {".", "\u3002", "\uFF0E", "\uFF61"}) {
      const std::size_t at = host.find(dot);
      if (at >= end) continue;
      end = at;
      size = dot.size();
    }
    const std::string_view label = host.substr(0, end);
    labels.push_back(is_punycode(label) ? letters_of_punycode(label.substr(4)) : letters_of_utf8(label));
    if (size == 0) break;
    host.remove_prefix(end + size);
  }
  if (labels.size() > 1 && labels.back().empty()) labels.pop_back();  // as in "example.org."
  for (const Letters& label : labels) {
    if (const std::uint32_t found = look_alike_in_label(label, labels.back()); found != 0) return found;
  }
  return 0;
}

}  // namespace story
