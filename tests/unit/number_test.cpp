// Decimal numbers keep every digit that was written.
#include "base/number.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <string>

using story::Decimal;
using story::read_decimal;

namespace {

/// A number's parts in one text: "-150.25", or "none".
std::string shown(std::string_view text) {
  const Decimal number = read_decimal(text);
  if (!number.valid) return "none";
  return (number.negative ? "-" : "") + whole_of(number) +
         (fraction_of(number).empty() ? "" : "." + fraction_of(number));
}

int share(std::string_view part, std::string_view whole) {
  return story::share_of(read_decimal(part), read_decimal(whole));
}

}  // namespace

TEST_CASE("numbers without exponent stay as they are written") {
  const auto* const text = GENERATE("0", "7", "150", "-3", "0.5", "-0.25", "10.50", "3.140",
                                    "9007199254740993",                           // beyond a double
                                    "1234567890123456789012345678901234567890");  // 40 digits
  CAPTURE(text);
  CHECK(shown(text) == text);
}

TEST_CASE("an exponent moves the point") {
  struct Row {
    std::string_view text;
    std::string_view written_out;
  };
  const Row rows[] = {
      {"1e3", "1000"},        {"1E3", "1000"},  {"1e+3", "1000"},          {"1.5e3", "1500"},
      {"1.2345e2", "123.45"}, {"0.5e3", "500"}, {"0.05e1", "0.5"},         {"1e0", "1"},
      {"1e-3", "0.001"},      {"25e-1", "2.5"}, {"150e-2", "1.50"},        {"-1.5e1", "-15"},
      {"0e5", "0"},           {"0.0e1", "0"},   {"1e00000000003", "1000"}, {"12e-5", "0.00012"},
  };
  for (const auto& [text, written_out] : rows) {
    CAPTURE(text);
    CHECK(shown(text) == written_out);
  }
}

TEST_CASE("an exponent that would write out a very long number makes it none") {
  CHECK(shown("1e30") == "1" + std::string(30, '0'));
  CHECK(shown("1e41") == "none");
  CHECK(shown("1e-41") == "none");
  CHECK(shown("1e999999999999999999999999") == "none");
  CHECK(shown(std::string(41, '1')) == "none");
  CHECK(shown("0." + std::string(41, '1')) == "none");
}

TEST_CASE("only JSON's numbers are numbers") {
  const auto* const text = GENERATE("", "-", "+1", ".5", "5.", "01", "-01", "1e", "1e+", "e5", "0x10", "1,000", "1 000",
                                    " 1", "1 ", "NaN", "Infinity", "one", "1.2.3", "--1", "1e1.5");
  CAPTURE(text);
  CHECK(shown(text) == "none");
}

TEST_CASE("a share is given in hundredths of a percent, rounded") {
  CHECK(share("65", "150") == 4333);
  CHECK(share("2", "3") == 6667);
  CHECK(share("1", "2") == 5000);
  CHECK(share("0", "5") == 0);
  CHECK(share("5", "5") == 10000);
  CHECK(share("7", "5") == 10000);
  CHECK(share("0.5", "2") == 2500);
  CHECK(share("1e9", "4e9") == 2500);
  CHECK(share("1", "1000000") == 0);
  CHECK(share("12345678901234567890", "24691357802469135780") == 5000);
  CHECK(share("0.0005", "0.001") == 5000);
}

TEST_CASE("there is no share of nothing, and no negative share") {
  CHECK(share("1", "0") == -1);
  CHECK(share("0", "0.0") == -1);
  CHECK(share("-1", "5") == -1);
  CHECK(share("1", "-5") == -1);
  CHECK(share("some", "5") == -1);
  CHECK(share("1", "all") == -1);
  CHECK(share("", "5") == -1);
}

TEST_CASE("exceeds compares the values, however they are written") {
  CHECK(story::exceeds(read_decimal("6"), read_decimal("5")));
  CHECK(story::exceeds(read_decimal("10"), read_decimal("9.99")));
  CHECK_FALSE(story::exceeds(read_decimal("5"), read_decimal("5.0")));
  CHECK_FALSE(story::exceeds(read_decimal("9"), read_decimal("1e1")));
}
