// Hosts that can be taken for others.
#include "link/look_alike.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace std::string_view_literals;
using story::look_alike_in;

TEST_CASE("letters of other alphabets beside Latin ones, or all like them, are found") {
  struct Row {
    std::string_view host;
    std::uint32_t letter;
  };
  const Row rows[] = {
      {"аpple.com", 0x430},             // a Cyrillic letter first
      {"xn--pple-43d.com", 0x430},      // the same in Punycode
      {"XN--PPLE-43D.com", 0x430},      // which has no case
      {"www.xn--pple-43d.com", 0x430},  // in any label
      {"аррӏе.com", 0x430},             // each letter like a Latin one
      {"xn--80ak6aa92e.com", 0x430},    // the same in Punycode
      {"gοοgle.com", 0x3BF},            // Greek
      {"ɡoogle.com", 0x261},            // a Latin letter that no name has
      {"example.com⁄path.evil.example", 0x2044},
      {"ａpple.com", 0xFF41},  // full width
      {"𝐚pple.com", 0x1D41A},  // mathematical
      {"harbοur.example", 0x3BF},
      {"сосоа.example", 0x441},
      {"xn--80a1aakb.example", 0x441},
      {"news.hаrbour.example", 0x430},
      {"аpple。com", 0x430},              // a dot of another kind
      {"com\u30CEpath.example", 0x30CE},  // ノ among Latin letters
      {"ꓐꓳꓳꓗ.example", 0xA4D0},           // Lisu
      {"ᏚᎢᎡᎬᎬᎢ.example", 0x13DA},         // Cherokee
      {"ıstanbul.example", 0x131},
      {"сор.com", 0x441},
      {"οα.рф", 0x3BF},  // at home nowhere here
  };
  for (const auto& [host, letter] : rows) {
    CAPTURE(host);
    CHECK(look_alike_in(host) == letter);
  }
}

TEST_CASE("hosts in one alphabet are left alone") {
  const auto host = GENERATE(
      "example.org"sv, "новини.укр"sv, "новини.example"sv, "münchen.example"sv, "xn--mnchen-3ya.example"sv,
      "παράδειγμα.gr"sv, "例え.jp"sv, "xn--r8jz45g.jp"sv, "مثال.example"sv, ""sv, "..."sv, "127.0.0.1"sv, "xn--.com"sv,
      "оса.рф"sv, "сор.рф"sv, "хаха.укр"sv, "аеро.укр"sv, "роса.ua"sv, "музей.com"sv, "торты.example"sv,
      "ουτοπία.example"sv, "朝日あさひ.example"sv, "eコマース.example"sv, "ノート.example"sv, "한국kbs.example"sv,
      "उदाहरण.भारत"sv, "færgen.example"sv, "cœur.example"sv, "þór.example"sv, "straße.example"sv, "øre.example"sv,
      "ışık.example"sv, "yarın.com.tr"sv, "số.example"sv, "łódź.example"sv, "đorđe.example"sv,
      "xn--80a1acny.xn--p1ai"sv, "example.org."sv, "ħal.example"sv, "ʻokina.example"sv);
  CAPTURE(host);
  CHECK(look_alike_in(host) == 0);
}

TEST_CASE("what is no Punycode ends at once, whatever it holds") {
  const auto host = GENERATE("xn--99999999999999999999999999999999999999999999999999999999999.com"sv, "xn--a-!.com"sv,
                             "xn--zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz.com"sv, "xn---.com"sv, "xn--a-.com"sv);
  CAPTURE(host);
  CHECK(look_alike_in(host) == 0);
  const std::string long_label = "xn--" + std::string(10'000, 'z');
  CHECK(look_alike_in(long_label) == 0);
}
