// Which invisible characters make text show something else than it says.
#include "base/bidi.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <string>

#include "base/utf8.h"

TEST_CASE("embeddings and overrides reorder text, closed or not") {
  const auto* const text = GENERATE("\u202Egpj.exe", "a\u202Ab\u202C", "a\u202Bb", "\u202D123\u202C", "a\u202C");
  CAPTURE(text);
  CHECK(story::reorders_text(text));
}

TEST_CASE("an isolate reorders text unless it is closed") {
  CHECK(story::reorders_text("a\u2066b"));
  CHECK(story::reorders_text("a\u2067b"));
  CHECK(story::reorders_text("a\u2069b"));
  CHECK(story::reorders_text("a\u2069b\u2066c"));
  CHECK(story::reorders_text("\u2067a\u2068b\u2069"));
  CHECK_FALSE(story::reorders_text("\u2067a\u2069"));
  CHECK_FALSE(story::reorders_text("\u2067a\u2068b\u2069\u2069 \u2066c\u2069"));
}

TEST_CASE("other text does not") {
  const auto* const text = GENERATE("", "plain", "עברית ו-English", "“quotes” – dashes…", "zero\u200Bwidth\u200F",
                                    "\u2025\u202F\u2065\u206A", "€");
  CAPTURE(text);
  CHECK_FALSE(story::reorders_text(text));
}

TEST_CASE("letters are counted by the way they run") {
  using story::balance_of_letters;
  CHECK(balance_of_letters("") == 0);
  CHECK(balance_of_letters("1, 2 – “…” €!") == 0);
  CHECK(balance_of_letters("abc") == 3);
  CHECK(balance_of_letters("été, Łódź, Київ, 日本, ไทย") > 0);
  CHECK(balance_of_letters("שלום") == -4);
  CHECK(balance_of_letters("ﷲ ߊ ܐ 𞤀") < 0);
  CHECK(balance_of_letters("الجزيرة reported that it rained") > 0);
  CHECK(balance_of_letters("WHO قالت إن المكتبة مفتوحة") < 0);
  CHECK(balance_of_letters("<a href=\"https://example.org/ab\">א</a>&amp;&quot;") == -1);
}

TEST_CASE("no letter from right to left is missed where bytes alone tell") {
  for (std::uint32_t c = 1; c < 0x110000; ++c) {
    if (!story::is_right_to_left_letter(c)) continue;
    std::string text = "a";
    story::append_code_point(text, c);
    if (!story::may_hold_right_to_left_letters(text)) FAIL("U+" << std::hex << c);
  }
  CHECK_FALSE(story::may_hold_right_to_left_letters("“Été”, Łódź – Київ, 日本 €"));
}
