// Charts: scales of round numbers, and drawings whatever the values are.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <string>

#include "base/number.h"
#include "blocks/chart/scale.h"
#include "render.h"

namespace {

std::string chart(std::string_view kind, const std::string& values) {
  std::string data;
  std::size_t from = 0;
  for (int i = 0; from < values.size(); ++i) {
    const std::size_t end = std::min(values.find(' ', from), values.size());
    if (i > 0) data += ',';
    data += R"({"label": ")" + std::to_string(i) + R"(", "value": )" + values.substr(from, end - from) + '}';
    from = end + 1;
  }
  return R"({"headline": "h", "blocks": [{"type": "chart", "title": "t", "alt": "a", "kind": ")" + std::string(kind) +
         R"(", "data": [)" + data + "]}]}";
}

}  // namespace

TEST_CASE("a scale has a few round numbers, from below all values to above them") {
  const story::Range ranges[] = {{0, 1},           {0, 63},    {-17, 30}, {1.2, 7.8},  {0, 1e15},
                                 {0, 1e-9},        {100, 101}, {-5, -1},  {999, 1001}, {0.1, 0.30000000000000004},
                                 {1e15, 1e15 + 8}, {0, 1e40}};
  for (const story::Range& range : ranges) {
    const std::vector<story::Tick> ticks = story::ticks_around(range);
    CAPTURE(range.low, range.high, ticks.size());
    REQUIRE(ticks.size() >= 2);
    CHECK(ticks.size() <= 6);
    const double slack = range.span() * 1e-6;
    CHECK(ticks.front().value <= range.low + slack);
    CHECK(ticks.back().value >= range.high - slack);
    for (const story::Tick& tick : ticks) {
      const story::Decimal number = story::read_decimal(tick.number);
      REQUIRE(number.valid);
      CHECK(std::fabs(story::approximate(number) - tick.value) <= std::fabs(tick.value) * 1e-9 + range.span() * 1e-9);
    }
  }
}

TEST_CASE("whatever the values are, a drawing has no number that is none") {
  for (const std::string_view kind : {"bars", "columns", "line", "share"}) {
    for (const char* const values :
         {"7", "0", "0 0", "null", "null null", "1e15 1", "1 null 3", "1e40 1e-40", "3 3 3"}) {
      const story::RenderResult result = story::render(chart(kind, values));
      CAPTURE(kind, values, result.html);
      CHECK(result.ok);
      CHECK(result.html.find("<svg class=\"drawing\"") != std::string::npos);
      CHECK(result.html.find("nan") == std::string::npos);
      CHECK(result.html.find("inf") == std::string::npos);
      CHECK(result.html.find("=\"-") == std::string::npos);
    }
  }
}
