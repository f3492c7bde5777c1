// Words, dates and directions of languages.
#include "language/locales.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <set>

#include "base/utf8.h"
#include "language/language_file.h"

using story::format_date;
using story::locale_of;
using story::read_date;

TEST_CASE("a locale is found by the language of a tag; English stands in for those not known") {
  CHECK(locale_of("en").lang == "en");
  CHECK(locale_of("en-GB").lang == "en");
  CHECK(locale_of("uk").lang == "uk");
  CHECK(locale_of("UK-Cyrl-UA").lang == "uk");
  CHECK(locale_of("tlh").lang == "en");
  CHECK(locale_of("ukr").lang == "en");
  CHECK(locale_of("").lang == "en");
}

TEST_CASE("dates are written as people write them") {
  struct Row {
    std::string_view iso;
    std::string_view en;
    std::string_view uk;
  };
  const Row rows[] = {
      {"2023-04-20", "20 April 2023", "20 квітня 2023\u202Fр."},
      {"2023-01-01", "1 January 2023", "1 січня 2023\u202Fр."},
      {"2024-02-29", "29 February 2024", "29 лютого 2024\u202Fр."},
      {"2023-12-31", "31 December 2023", "31 грудня 2023\u202Fр."},
      {"2023-04", "April 2023", "квітень 2023\u202Fр."},
      {"2023", "2023", "2023"},
      {"0987", "987", "987"},
      {"2023-04-20T14:30", "20 April 2023, 14:30", "20 квітня 2023\u202Fр., 14:30"},
      {"2023-04-20T14:30:59Z", "20 April 2023, 14:30 UTC", "20 квітня 2023\u202Fр., 14:30 UTC"},
      {"2023-04-20T09:05+03:00", "20 April 2023, 09:05 UTC+3", "20 квітня 2023\u202Fр., 09:05 UTC+3"},
      {"2023-04-20T09:05-05:30", "20 April 2023, 09:05 UTC-5:30", "20 квітня 2023\u202Fр., 09:05 UTC-5:30"},
      {"2023-04-20T09:05+14:00", "20 April 2023, 09:05 UTC+14", "20 квітня 2023\u202Fр., 09:05 UTC+14"},
      {"2023-04-20T09:05+00:00", "20 April 2023, 09:05 UTC", "20 квітня 2023\u202Fр., 09:05 UTC"},
      {"2023-04-20T09:05-00:00", "20 April 2023, 09:05 UTC", "20 квітня 2023\u202Fр., 09:05 UTC"},
  };
  for (const auto& [iso, en, uk] : rows) {
    CAPTURE(iso);
    CHECK(format_date(locale_of("en"), read_date(iso)) == en);
    CHECK(format_date(locale_of("uk"), read_date(iso)) == uk);
  }
}

TEST_CASE("the direction of a language is known, whatever its region") {
  const auto* const tag = GENERATE("ar", "ar-EG", "he", "fa", "ur-PK", "AR", "ckb", "yi");
  CAPTURE(tag);
  CHECK(story::is_right_to_left(tag));
}

TEST_CASE("other languages run from left to right") {
  const auto* const tag = GENERATE("en", "uk", "", "arm", "en-AR", "a");
  CAPTURE(tag);
  CHECK_FALSE(story::is_right_to_left(tag));
}

TEST_CASE("languages are called by their own names") {
  CHECK(story::own_name("uk") == "українська");
  CHECK(story::own_name("uk-UA") == "українська");
  CHECK(story::own_name("ar") == "العربية");
  CHECK(story::own_name("EN") == "English");
  CHECK(story::own_name("tlh").empty());
}

TEST_CASE("patterns are filled in once; what is put in is not read again") {
  CHECK(story::fill("As of {}", "today") == "As of today");
  CHECK(story::fill("«{}»", "{}") == "«{}»");
  CHECK(story::fill("no slot", "x") == "no slot");
  CHECK(story::fill("{b} of {a}{b}", {{"a", "1"}, {"b", "{a}"}}) == "{a} of 1{a}");
  CHECK(story::fill("{unknown}!", {{"a", "1"}}) == "!");
}

TEST_CASE("what stands around a slot") {
  CHECK(story::around("As of {}").before == "As of ");
  CHECK(story::around("As of {}").after.empty());
  CHECK(story::around("{date} p.").after == " p.");
  CHECK(story::around("no slot").before == "no slot");
  CHECK(story::around("{open").before.empty());
  CHECK(story::around("").after.empty());
}

TEST_CASE("items of a list are counted from 0") {
  CHECK(story::item("a|b|c", 0) == "a");
  CHECK(story::item("a|b|c", 2) == "c");
  CHECK(story::item("a|b|c", 3).empty());
  CHECK(story::item("", 0).empty());
  CHECK(story::item("a/b", 1, '/') == "b");
}

TEST_CASE("every language has a word for everything, if only in English, and patterns with their slots") {
  const auto has = [](std::string_view pattern, std::string_view slot) {
    return pattern.find(slot) != std::string_view::npos;
  };
  const std::set<std::string_view> may_be_empty = {"months_alone", "plurals", "money_scaled"};
  for (const story::Locale& locale : story::linked_languages()) {
    CAPTURE(locale.lang);
    for (const story::LocaleField& field : story::kLocaleFields) {
      CAPTURE(field.key);
      CHECK((may_be_empty.contains(field.key) || !(locale.*field.member).empty()));
      CHECK(story::find_invalid_utf8(locale.*field.member) == std::string_view::npos);
    }
    CHECK_FALSE(story::item(locale.months, 11).empty());
    CHECK((locale.months_alone.empty() || !story::item(locale.months_alone, 11).empty()));
    for (std::size_t i = 0; i < 5; ++i) CHECK(has(story::item(locale.qualifiers, i), "{}"));
    for (const std::string_view pattern : {locale.to_section, locale.updated, locale.as_of, locale.of_whole,
                                           locale.original, locale.percent, locale.list, locale.quote_of}) {
      CHECK(has(pattern, "{}"));
    }
    CHECK((has(locale.share, "{part}") && has(locale.share, "{whole}")));
    CHECK((has(locale.money, "{amount}") && has(locale.money, "{symbol}")));
    CHECK((has(locale.measure, "{amount}") && has(locale.measure, "{unit}")));
    CHECK((has(locale.date, "{day}") && has(locale.date, "{month}") && has(locale.date, "{year}")));
    CHECK((has(locale.date_time, "{date}") && has(locale.date_time, "{time}")));
    CHECK(story::with_own_digits(locale, "0123456789") == locale.digits);
  }
}
