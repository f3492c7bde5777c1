// Which texts are periods, from when to when, and how languages write them.
#include "base/period.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <string_view>
#include <tuple>

#include "language/locales.h"

using story::read_period;

TEST_CASE("digits that are not known are a decade or a century, also before our era") {
  const auto [text, from, to] = GENERATE(table<std::string_view, int, int>({
      {"189X", 1890, 1899},
      {"18XX", 1800, 1899},
      {"00XX", 0, 99},
      {"-03XX", -399, -300},
      {"-004X", -49, -40},
  }));
  CAPTURE(text);
  CHECK(read_period(text).from.year == from);
  CHECK(read_period(text).to.year == to);
}

TEST_CASE("a mark of doubt counts for the whole period") {
  const auto [text, about, perhaps] = GENERATE(table<std::string_view, bool, bool>({
      {"1890", false, false},
      {"1890~", true, false},
      {"1890?", false, true},
      {"1890%", true, true},
      {"1890/1895~", true, false},
      {"18XX?", false, true},
  }));
  CAPTURE(text);
  CHECK(read_period(text));
  CHECK(read_period(text).about == about);
  CHECK(read_period(text).perhaps == perhaps);
}

TEST_CASE("what has no beginning, or ends before it, is no period") {
  const auto bad = GENERATE("", "/", "~", "1914/", "/1914", "../1914", "1918/1914", "1914-06/1914-05", "18X5", "XXXX",
                            "1XXX", "1890~~", "2001-21", "1914/1916/1918", "1914 / 1918", "18XX/1900");
  CAPTURE(bad);
  CHECK_FALSE(read_period(bad));
}

TEST_CASE("years before our era name it on both sides") {
  const story::Locale& english = story::linked_languages().front();
  CHECK(format_period(english, read_period("-0399/-0300")) == "400\u00A0BC\u2013301\u00A0BC");
  CHECK(format_period(english, read_period("-0043/0014")) == "44\u00A0BC\u201314\u00A0AD");
}
