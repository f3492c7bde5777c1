// CLDR's plural rules; that they choose as Intl.PluralRules does, tests/node/languages.test.mjs checks.
#include "language/plural.h"

#include <catch2/catch_test_macros.hpp>

namespace {

std::size_t form(std::string_view rules, std::string_view number) {
  return story::plural_form(rules, story::read_decimal(number));
}

}  // namespace

TEST_CASE("the first rule that holds decides") {
  constexpr std::string_view kPolish =
      "i = 1 and v = 0|v = 0 and i % 10 = 2..4 and i % 100 != 12..14|"
      "v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14";
  CHECK(form(kPolish, "1") == 0);
  CHECK(form(kPolish, "2") == 1);
  CHECK(form(kPolish, "12") == 2);
  CHECK(form(kPolish, "22") == 1);
  CHECK(form(kPolish, "100") == 2);
  CHECK(form(kPolish, "1.5") == 3);
  CHECK(form(kPolish, "12345678901234567890122") == 1);
  CHECK(form(kPolish, "12345678901234567890112") == 2);
}

TEST_CASE("operands are the parts of the number as it is written") {
  CHECK(form("n = 1", "1") == 0);
  CHECK(form("n = 1", "1.0") == 0);
  CHECK(form("n = 1", "1.5") == 1);
  CHECK(form("n != 1", "1.5") == 0);
  CHECK(form("i = 1", "1.5") == 0);
  CHECK(form("v = 2", "1.50") == 0);
  CHECK(form("w = 1", "1.50") == 0);
  CHECK(form("f = 50", "1.50") == 0);
  CHECK(form("t = 5", "1.50") == 0);
  CHECK(form("i = 0,3..4", "4") == 0);
  CHECK(form("i = 0,3..4", "2") == 1);
}

TEST_CASE("what is no rule never holds") {
  CHECK(form("", "1") == 0);
  for (const std::string_view rules : {"x = 1", "n", "n =", "n = ", "n % 0 = 0", "n % = 1", "n = x", " or ", " and "}) {
    CAPTURE(rules);
    CHECK(form(rules, "1") == 1);
  }
  CHECK(form("||n = 1", "1") == 2);
}
