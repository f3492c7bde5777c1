// Which texts are dates, and what they say.
#include "base/date.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using story::Date;
using story::read_date;

TEST_CASE("a date may name a year, a month or a day") {
  const Date year = read_date("2023");
  CHECK(year);
  CHECK(year.year == 2023);
  CHECK(year.month == 0);
  CHECK(year.day == 0);

  const Date month = read_date("2023-04");
  CHECK(month.month == 4);
  CHECK(month.day == 0);

  const Date day = read_date("2023-04-20");
  CHECK(day.year == 2023);
  CHECK(day.month == 4);
  CHECK(day.day == 20);
  CHECK_FALSE(day.has_time);
  CHECK(day.clock.empty());
  CHECK(day.iso == "2023-04-20");
}

TEST_CASE("a date may have a time, with or without seconds and offset") {
  struct Row {
    std::string_view text;
    std::string_view clock;
    std::string_view offset;
  };
  const Row rows[] = {
      {"2023-04-20T14:30", "14:30", ""},
      {"2023-04-20T00:00Z", "00:00", "Z"},
      {"2023-04-20T23:59:59Z", "23:59", "Z"},
      {"2023-06-30T23:59:60Z", "23:59", "Z"},  // a leap second
      {"2023-04-20T14:30:00.5Z", "14:30", "Z"},
      {"2023-04-20T14:30:00.123456789+03:00", "14:30", "+03:00"},
      {"2023-04-20T14:30-05:30", "14:30", "-05:30"},
      {"2023-04-20T14:30+14:00", "14:30", "+14:00"},
      {"2023-04-20T14:30+0300", "14:30", "+0300"},
  };
  for (const auto& [text, clock, offset] : rows) {
    CAPTURE(text);
    const Date date = read_date(text);
    CHECK(date);
    CHECK(date.has_time);
    CHECK(date.clock == clock);
    CHECK(date.offset == offset);
    CHECK(date.iso == text);
  }
}

TEST_CASE("a date is one of the calendar") {
  const auto good = GENERATE("2024-02-29", "2000-02-29", "2023-02-28", "2023-01-31", "2023-04-30", "2023-12-31",
                             "0001-01-01", "9999-12-31", "0000-02-29", "-0043-03-15", "-0004-02-29");
  CAPTURE(good);
  CHECK(read_date(good));
}

TEST_CASE("a date that the calendar does not have is none") {
  const auto bad =
      GENERATE("2023-02-29", "1900-02-29", "2100-02-29", "2024-02-30", "2023-04-31", "2023-01-32", "2023-13-01",
               "2023-00-10", "2023-04-00", "-0000-01-01", "-0000", "--044", "-44", "-0001-02-29");
  CAPTURE(bad);
  CHECK_FALSE(read_date(bad));
}

TEST_CASE("another form is no date") {
  const auto bad = GENERATE("", " 2023-04-20", "2023-04-20 ", "20 April 2023", "20.04.2023", "20/04/2023", "23-04-20",
                            "2023-4-20", "2023-04-2", "20230420", "2023-", "2023-04-", "-23", "12023", "2023-W16",
                            "2023-04-20 14:30", "2023-04-20t14:30", "2023-04T14:30", "yesterday");
  CAPTURE(bad);
  CHECK_FALSE(read_date(bad));
}

TEST_CASE("a time or an offset that no clock shows makes it no date") {
  const auto bad = GENERATE("2023-04-20T", "2023-04-20T14", "2023-04-20T1430", "2023-04-20T24:00", "2023-04-20T14:60",
                            "2023-04-20T14:30:61", "2023-04-20T14:30:", "2023-04-20T14:30:00.", "2023-04-20T14:3Z",
                            "2023-04-20T14:30z", "2023-04-20T14:30+3", "2023-04-20T14:30+030", "2023-04-20T14:30+15:00",
                            "2023-04-20T14:30+03:60", "2023-04-20T14:30ZZ", "2023-04-20T14:30Z+03:00",
                            "2023-04-20T14:30 EST", "2023-04-20T14:30+");
  CAPTURE(bad);
  CHECK_FALSE(read_date(bad));
}
