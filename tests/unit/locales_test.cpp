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

TEST_CASE("a region or a script has a locale of its own where it writes otherwise") {
  struct Row {
    std::string_view tag;
    std::string_view lang;
  };
  const Row rows[] = {
      {"es-MX", "es-MX"},
      {"es-GT", "es-419"},
      {"es-Latn-CO", "es-AR"},
      {"es-ES", "es"},
      {"es-ES-u-co-trad", "es"},  // CO stands for no region there
      {"DE-ch", "de-CH"},
      {"de-DE", "de"},
      {"en-PH", "en-US"},
      {"en-IE", "en"},
      {"pt-BR", "pt"},
      {"pt-MZ", "pt-PT"},
      {"zh-TW", "zh-Hant"},
      {"zh-Hant-TW", "zh-Hant"},
      {"zh-MO", "zh-Hant-HK"},
      {"zh-Hans-HK", "zh"},
      {"zh-SG", "zh"},
      {"ar-SA", "ar-EG"},
      {"ar-AE", "ar"},
      {"nb-NO", "no"},
      {"fa-AF", "fa-AF"},
      {"de-x-at", "de"},
      // Words in another script than the text's would be of no use.
      {"hi-Latn", "en"},
      {"ar-Latn-EG", "en"},
      {"ja-Latn", "en"},
      {"ur-Aran", "ur"},
  };
  for (const auto& [tag, lang] : rows) {
    CAPTURE(tag);
    CHECK(locale_of(tag).lang == lang);
  }
}

TEST_CASE("what a region's file leaves out is as in the one that it is like") {
  CHECK(locale_of("es-MX").decimal == locale_of("es-419").decimal);
  CHECK(locale_of("es-MX").decimal != locale_of("es").decimal);
  CHECK(locale_of("es-MX").facts == locale_of("es").facts);
  CHECK(locale_of("pt-AO").share_button == "Partilhar");
  CHECK(locale_of("zh-HK").close == "關閉");
}

TEST_CASE("the engine says which file it would need") {
  const auto lacks = [](std::string_view tag, story::Languages languages) {
    std::string lacking;
    story::find_locale(tag, languages, &lacking);
    return lacking;
  };
  const story::Locale known[] = {locale_of("en"), locale_of("es")};
  CHECK(lacks("en-GB", known).empty());
  CHECK(lacks("en-PR", known) == "en-US");
  CHECK(lacks("ES-mx", known) == "es-MX");
  CHECK(lacks("es-ES", known).empty());
  CHECK(lacks("de-CH", known) == "de");
  CHECK(lacks("DE-ch", known) == "de");
  CHECK(lacks("es-Cyrl", known).empty());
}

TEST_CASE("people are named as the language lists them") {
  const auto listed = [](std::string_view tag, std::initializer_list<std::string_view> names) {
    std::string out;
    std::size_t i = 0;
    for (const std::string_view name : names) {
      if (i > 0) {
        const std::string_view pattern = story::people_pattern(locale_of(tag), i, names.size(), name);
        out += story::around(story::around(pattern).after).before;
      }
      out += name;
      ++i;
    }
    return out;
  };
  CHECK(listed("en", {"A", "B"}) == "A and B");
  CHECK(listed("en", {"A", "B", "C", "D"}) == "A, B, C and D");
  CHECK(listed("en-US", {"A", "B", "C"}) == "A, B, and C");
  CHECK(listed("es", {"Ada", "Bo"}) == "Ada y Bo");
  CHECK(listed("es", {"Ada", "Íñigo"}) == "Ada e Íñigo");
  CHECK(listed("es-MX", {"Ada", "Bo", "Hilda"}) == "Ada, Bo e Hilda");
  CHECK(listed("es", {"Ada", "Hierro"}) == "Ada y Hierro");
  CHECK(listed("he", {"Ada", "Bo"}) == "Ada ו-Bo");
  CHECK(listed("he", {"עדה", "בוריס"}) == "עדה ובוריס");
  CHECK(listed("ja", {"A", "B", "C"}) == "A、B、C");
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
      {"1000", "1000", "1000"},
      {"0987",
       "987\u00A0"
       "AD",
       "987\u00A0н.\u00A0е."},
      {"-0043-03-15",
       "15 March 44\u00A0"
       "BC",
       "15 березня 44\u202Fр.\u00A0до н.\u00A0е."},
      {"0000-03",
       "March 1\u00A0"
       "BC",
       "березень 1\u202Fр.\u00A0до н.\u00A0е."},
      {"2023-04-20T09:05+0545", "20 April 2023, 09:05 UTC+5:45", "20 квітня 2023\u202Fр., 09:05 UTC+5:45"},
      {"2023-04-20T09:05+0000", "20 April 2023, 09:05 UTC", "20 квітня 2023\u202Fр., 09:05 UTC"},
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

TEST_CASE("a region has its own dates before the year 1000") {
  CHECK(format_date(locale_of("en-US"), read_date("-0043-03-15")) ==
        "March 15, 44\u00A0"
        "BC");
  CHECK(format_date(locale_of("es-MX"), read_date("-0043")) == "44\u00A0a.C.");
  CHECK(format_date(locale_of("es"), read_date("-0043")) == "44\u00A0a.\u00A0C.");
}

TEST_CASE("centuries and decades are called as the language calls them") {
  const auto written = [](const char* lang, const char* period) {
    return story::format_period(locale_of(lang), story::read_period(period));
  };
  struct Row {
    const char* lang;
    const char* century;
    const char* before;
    const char* decade;
  };
  const Row rows[] = {{"en", "19th century", "4th century BC", "1890s"},
                      {"de", "19. Jahrhundert", "4. Jahrhundert v.\u00A0Chr.", "1890er-Jahre"},
                      {"fr", "XIXe siècle", "IVe siècle av.\u00A0J.-C.", "années 1890"},
                      {"es-MX", "siglo XIX", "siglo IV a.C.", "década de 1890"},
                      {"uk", "XIX століття", "IV століття до н.\u00A0е.", "1890-ті роки"},
                      {"pl", "XIX wiek", "IV wiek p.n.e.", "lata 90. XIX wieku"},
                      {"ro", "secolul al XIX-lea", "secolul al IV-lea î.Hr.", "anii 1890"},
                      {"sv", "1800-talet", "300-talet f.Kr.", "1890-talet"},
                      {"fi", "1800-luku", "300-luku eKr.", "1890-luku"},
                      {"hu", "19. század", "i.\u00A0e. 4. század", "1890-es évek"},
                      {"tr", "19. yüzyıl", "MÖ 4. yüzyıl", "1890'lar"},
                      {"hi", "19वीं शताब्दी", "ईसा-पूर्व चौथी शताब्दी", "1890 का दशक"},
                      {"ja", "19世紀", "紀元前4世紀", "1890年代"},
                      {"ko", "19세기", "기원전 4세기", "1890년대"},
                      {"zh-TW", "19世紀", "西元前4世紀", "1890年代"},
                      {"fa", "قرن ۱۹", "قرن ۴ ق.م.", "دههٔ ۱۸۹۰"},
                      {"he", "המאה ה־19", "המאה ה־4 לפנה״ס", "שנות ה־90 של המאה ה־19"}};
  for (const auto& [lang, century, before, decade] : rows) {
    CHECK(written(lang, "18XX") == century);
    CHECK(written(lang, "-03XX") == before);
    CHECK(written(lang, "189X") == decade);
  }
  CHECK(written("en", "00XX") == "1st century");
  CHECK(written("en", "20XX") == "21st century");
  CHECK(written("en", "11XX") == "12th century");
  CHECK(written("en", "-00XX") == "1st century BC");
  CHECK(written("fr", "00XX") == "Ier siècle");
  CHECK(written("uk", "194X") == "1940-ві роки");
  CHECK(written("hu", "196X") == "1960-as évek");
  CHECK(written("en", "18XX~") == "about 19th century");
  // The 1900s are a century to many, and there is no hundred of the first.
  CHECK(written("en", "190X") == "1900–1909");
  CHECK(written("sv", "00XX") == written("sv", "0000/0099"));
  for (const story::Locale& locale : story::linked_languages()) {
    for (const char* period : {"18XX", "189X", "-03XX"}) {
      CAPTURE(locale.lang, period);
      const std::string text = story::format_period(locale, story::read_period(period));
      CHECK(text.find_first_of("{}|/") == std::string::npos);
      CHECK(text.find("–") == std::string::npos);
    }
  }
}

TEST_CASE("a year alone is written as the language counts years") {
  CHECK(format_date(locale_of("en"), read_date("2021")) == "2021");
  CHECK(format_date(locale_of("ja"), read_date("2021")) == "2021年");
  CHECK(format_date(locale_of("zh-Hant"), read_date("2021")) == "2021年");
  CHECK(format_date(locale_of("ko"), read_date("2021")) == "2021년");
  CHECK(format_date(locale_of("bg"), read_date("2021")) == "2021\u202Fг.");
  CHECK(format_date(locale_of("hr"), read_date("2021")) == "2021.");
  CHECK(format_date(locale_of("fa"), read_date("2021")) == "۲۰۲۱");
  // With an era as the era has it.
  CHECK(format_date(locale_of("ja"), read_date("-0043")) == "紀元前44年");
}

TEST_CASE("below its year a date is written as the language writes one without") {
  struct Row {
    const char* lang;
    const char* date;
    const char* written;
  };
  const Row rows[] = {{"en", "2021-01-10", "10 January"},
                      {"en-US", "2021-01-10", "January 10"},
                      {"uk", "2021-01-10", "10 січня"},
                      {"uk", "2021-01", "січень"},
                      {"es", "2021-01-10", "10 de enero"},
                      {"ca", "2021-01-10", "10 de gener"},
                      {"ca", "2021-01", "gener"},
                      {"fr", "2021-01-01", "1er janvier"},
                      {"ja", "2021-01-10", "1月10日"},
                      {"ja", "2021-01", "1月"},
                      {"hu", "2021-01-10", "január 10."},
                      {"ko", "2021-01-10", "1월 10일"},
                      {"hr", "2021-01-10", "10. siječnja"},
                      {"fa", "2021-01-10", "۱۰ ژانویه"},
                      {"fa", "2021-01", "ژانویه"},
                      {"vi", "2021-01-10", "10 tháng 1"},
                      {"vi", "2021-01", "Tháng 1"},
                      {"he", "2021-01-10", "10 בינואר"},
                      {"de", "2021-01-10T14:30", "10. Januar, 14:30"}};
  for (const auto& [lang, date, written] : rows) {
    CAPTURE(lang, date);
    story::Date shown = read_date(date);
    shown.above = story::Date::kYear;
    CHECK(format_date(locale_of(lang), shown) == written);
  }
  for (const story::Locale& locale : story::linked_languages()) {
    for (const char* date : {"2021-01-10", "2021-02"}) {
      CAPTURE(locale.lang);
      story::Date shown = read_date(date);
      shown.above = story::Date::kYear;
      const std::string text = format_date(locale, shown);
      CHECK(text.find(story::with_own_digits(locale, "2021")) == std::string::npos);
      CHECK(text.find_first_of("{}|") == std::string::npos);
    }
  }
}

TEST_CASE("the direction is that of the script, or of the one that the language has in its region") {
  const auto* const tag =
      GENERATE("ar", "ar-EG", "he", "fa", "ur-PK", "AR", "ckb", "yi", "az-Arab", "pa-arab", "ku-Arab", "arz", "ary",
               "pnb", "azb", "pa-PK", "uz-AF", "ff-Adlm", "syr", "prs", "iw", "az-IR-x-a", "ms-Arab-MY");
  CAPTURE(tag);
  CHECK(story::is_right_to_left(tag));
}

TEST_CASE("other languages run from left to right") {
  const auto* const tag = GENERATE("en", "uk", "", "arm", "en-AR", "a", "ug-Latn", "ar-Latn", "sd-Deva", "ks-Deva",
                                   "az", "pa", "ku", "pa-IN", "sd-IN", "he-Latn-IL", "fil", "arr", "uz-AFX");
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
  const std::set<std::string_view> may_be_empty = {"months_alone",  "plurals",     "money_scaled",
                                                   "money_decimal", "money_group", "joined"};
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
    for (const std::string_view pattern :
         {locale.to_section, locale.updated, locale.as_of, locale.of_whole, locale.original, locale.translation,
          locale.percent, locale.list, locale.quote_of}) {
      CHECK(has(pattern, "{}"));
    }
    CHECK((has(locale.money, "{amount}") && has(locale.money, "{symbol}")));
    CHECK((has(locale.measure, "{amount}") && has(locale.measure, "{unit}")));
    CHECK((has(locale.date, "{day}") && has(locale.date, "{month}") && has(locale.date, "{year}")));
    CHECK(has(locale.year, "{year}"));
    CHECK((has(story::item(locale.below_year, 0), "{day}") && !story::item(locale.below_year, 1).empty()));
    CHECK((has(locale.date_time, "{date}") && has(locale.date_time, "{time}")));
    CHECK(story::with_own_digits(locale, "0123456789") == locale.digits);
  }
}
