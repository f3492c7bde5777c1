// Numbers, money and units as each language writes them.
#include "language/quantity.h"

#include <catch2/catch_test_macros.hpp>

using story::Scale;

namespace {

std::string number(std::string_view lang, std::string_view value, std::string_view unit = {},
                   Scale scale = Scale::none) {
  return story::format_quantity(story::locale_of(lang), {value, true, story::read_decimal(value)}, scale, unit);
}

std::string text(std::string_view lang, std::string_view value, std::string_view unit = {}, Scale scale = Scale::none) {
  return story::format_quantity(story::locale_of(lang), {value, false, {}}, scale, unit);
}

}  // namespace

TEST_CASE("numbers are grouped and pointed as the language has it") {
  struct Row {
    std::string_view value;
    std::string_view en;
    std::string_view uk;
  };
  const Row rows[] = {
      {"7", "7", "7"},
      {"999", "999", "999"},
      {"1000", "1,000", "1\u00A0000"},
      {"9999", "9,999", "9\u00A0999"},
      {"10000", "10,000", "10\u00A0000"},
      {"1234567", "1,234,567", "1\u00A0234\u00A0567"},
      {"-1234567.50", "-1,234,567.50", "-1\u00A0234\u00A0567,50"},
      {"0.25", "0.25", "0,25"},
      {"1.5e6", "1,500,000", "1\u00A0500\u00A0000"},
      {"12345678901234567890123", "12,345,678,901,234,567,890,123",
       "12\u00A0345\u00A0678\u00A0901\u00A0234\u00A0567\u00A0890\u00A0123"},
      {"1e999", "1e999", "1e999"},  // too long to write out
  };
  for (const auto& [value, en, uk] : rows) {
    CAPTURE(value);
    CHECK(number("en", value) == en);
    CHECK(number("uk", value) == uk);
  }
}

TEST_CASE("text is taken as it is written") {
  CHECK(text("en", "1000000") == "1000000");
  CHECK(text("en", "two in three") == "two in three");
  CHECK(text("uk", "від 3 до 5", "EUR", Scale::million) == "від 3 до 5\u00A0мільйонів\u00A0€");
}

TEST_CASE("money is written with its symbol, or with its code where no symbol is its own") {
  struct Row {
    std::string_view value;
    std::string_view unit;
    Scale scale;
    std::string_view en;
    std::string_view uk;
  };
  const Row rows[] = {
      {"150", "EUR", Scale::billion, "€150\u00A0billion", "150\u00A0мільярдів\u00A0€"},
      {"1.5", "USD", Scale::million, "$1.5\u00A0million", "1,5\u00A0мільйона\u00A0$"},
      {"20", "UAH", Scale::thousand, "₴20\u00A0thousand", "20\u00A0тисяч\u00A0₴"},
      {"1000", "GBP", Scale::none, "£1,000", "1\u00A0000\u00A0£"},
      {"3", "CHF", Scale::million, "CHF\u00A03\u00A0million", "3\u00A0мільйони\u00A0CHF"},
      {"-5", "EUR", Scale::billion, "-€5\u00A0billion", "-5\u00A0мільярдів\u00A0€"},
      {"-5", "CHF", Scale::none, "-CHF\u00A05", "-5\u00A0CHF"},
      {"10", "AUD", Scale::none, "A$10", "10\u00A0AUD"},
  };
  for (const auto& [value, unit, scale, en, uk] : rows) {
    CAPTURE(value, unit);
    CHECK(number("en", value, unit, scale) == en);
    CHECK(number("uk", value, unit, scale) == uk);
  }
}

TEST_CASE("plural forms and counting are those of the language") {
  struct Row {
    std::string_view lang;
    std::string_view value;
    std::string_view unit;
    Scale scale;
    std::string_view expected;
  };
  const Row rows[] = {
      {"pl", "1", "", Scale::thousand, "1\u00A0tysiąc"},
      {"pl", "2", "", Scale::thousand, "2\u00A0tysiące"},
      {"pl", "5", "", Scale::thousand, "5\u00A0tysięcy"},
      {"pl", "1.5", "", Scale::thousand, "1,5\u00A0tysiąca"},
      {"ar", "3", "", Scale::million, "3\u00A0ملايين"},
      {"ar", "11", "", Scale::million, "11\u00A0مليون"},
      {"it", "1", "", Scale::thousand, "mille"},
      {"fr", "1.5", "", Scale::million, "1,5\u00A0million"},
      {"ja", "1500", "", Scale::million, "15億"},
      {"ja", "12.5", "", Scale::million, "1,250万"},
      {"ja", "9", "", Scale::thousand, "9,000"},
      {"ja", "0.5", "", Scale::million, "50万"},
      {"ja", "3〜5", "", Scale::million, "3〜5\u00A0million"},  // not sayable without knowing the number
      {"hi", "1.5", "", Scale::million, "15\u00A0लाख"},
      {"hi", "1234567", "", Scale::none, "12,34,567"},
      {"bn", "150", "EUR", Scale::billion, "১৫,০০০\u00A0কোটি\u00A0€"},
      {"fa", "-2.25", "EUR", Scale::million, "\u200E−۲٫۲۵\u00A0میلیون\u00A0€"},
      {"fa", "2", "CHF", Scale::billion, "۲\u00A0میلیارد\u00A0CHF"},
      {"tr", "-43.5", "%", Scale::none, "-%43,5"},
      {"es", "9999", "", Scale::none, "9999"},  // grouped from five digits on
      {"zh", "150", "CNY", Scale::billion, "¥1,500亿"},
  };
  for (const auto& [lang, value, unit, scale, expected] : rows) {
    CAPTURE(lang, value);
    const bool digits = value.find_first_not_of("-0123456789.") == std::string_view::npos;
    CHECK((digits ? number(lang, value, unit, scale) : text(lang, value, unit, scale)) == expected);
  }
}

TEST_CASE("other units follow their number") {
  CHECK(number("en", "12000", "people") == "12,000\u00A0people");
  CHECK(number("en", "3", "km²") == "3\u00A0km²");
  CHECK(number("en", "2.5", "tonnes", Scale::million) == "2.5\u00A0million\u00A0tonnes");
  CHECK(number("uk", "12000", "осіб") == "12\u00A0000\u00A0осіб");
  CHECK(number("en", "5", "eur") ==
        "5\u00A0"
        "eur");
}

TEST_CASE("Romance languages join what is counted to its million") {
  const auto joined = [](std::string_view lang, std::string_view value, std::string_view unit, Scale scale) {
    std::string out = number(lang, value, unit, scale);
    for (std::size_t at = 0; (at = out.find("\u00A0")) != std::string::npos;) out.replace(at, 2, " ");
    return out;
  };
  CHECK(joined("es", "3", "habitantes", Scale::million) == "3 millones de habitantes");
  CHECK(joined("es-MX", "8", "personas", Scale::billion) == "8 mil millones de personas");
  CHECK(joined("es", "3", "habitantes", Scale::thousand) == "3 mil habitantes");
  CHECK(joined("es", "3", "EUR", Scale::million) == "3 millones €");
  CHECK(joined("es", "3", "€", Scale::million) == "3 millones €");
  CHECK(joined("es", "3", "%", Scale::million) == "3 millones %");
  CHECK(joined("es", "3", "niños", Scale::none) == "3 niños");
  CHECK(joined("fr", "3", "habitants", Scale::million) == "3 millions d’habitants");
  CHECK(joined("fr-CA", "3", "écoliers", Scale::billion) == "3 milliards d’écoliers");
  CHECK(joined("fr", "1.5", "voitures", Scale::million) == "1,5 million de voitures");
  CHECK(joined("fr", "3", "handicapés", Scale::million) == "3 millions de handicapés");
  CHECK(joined("it", "2.5", "abitanti", Scale::million) == "2,5 milioni di abitanti");
  CHECK(joined("pt", "8", "árvores", Scale::billion) == "8 bilhões de árvores");
  CHECK(joined("pt-PT", "8", "árvores", Scale::billion) == "8 mil milhões de árvores");
  CHECK(joined("ro", "20", "locuitori", Scale::thousand) == "20 de mii de locuitori");
  CHECK(joined("ca", "3", "habitants", Scale::million) == "3 milions d’habitants");
  CHECK(joined("de", "3", "Menschen", Scale::million) == "3 Millionen Menschen");
}

TEST_CASE("a region writes numbers and money in its own way") {
  CHECK(number("es-MX", "1234567.5") == "1,234,567.5");
  CHECK(number("es-MX", "1234.56", "MXN") == "$1,234.56");
  CHECK(number("es-MX", "1234.56", "USD") ==
        "USD\u00A0"
        "1,234.56");
  CHECK(number("es-MX", "150", "EUR", Scale::billion) == "150\u00A0mil\u00A0millones\u00A0€");
  CHECK(number("de-CH", "1234567.5") == "1'234'567.5");
  CHECK(number("de-AT", "1234567.5") ==
        "1\u00A0"
        "234\u00A0"
        "567,5");
  CHECK(number("de-AT", "1234567.5", "EUR") ==
        "€\u00A0"
        "1.234.567,50");
  CHECK(number("fr-CH", "1234.5", "CHF") ==
        "1\u202F"
        "234.50\u00A0"
        "CHF");
  CHECK(number("fr-CH", "12.5", "%") == "12,5%");
  CHECK(number("en-IN", "1234567.5", "INR") == "₹12,34,567.50");
  CHECK(number("en-AU", "5", "AUD") == "$5");
  CHECK(number("en-AU", "5", "USD") ==
        "USD\u00A0"
        "5");
  CHECK(number("ar-EG", "1234567.5") == "١٬٢٣٤٬٥٦٧٫٥");
  CHECK(number("zh-HK", "150", "EUR", Scale::billion) == "€1,500億");
}

TEST_CASE("a percent sign stands as the language has it") {
  CHECK(number("en", "43.5", "%") == "43.5%");
  CHECK(number("en", "2", "% of GDP") == "2% of GDP");
  CHECK(number("uk", "43.5", "%") == "43,5%");
}

TEST_CASE("currencies are those of ISO 4217, in capitals") {
  for (const std::string_view code : {"EUR", "USD", "UAH", "AED", "ZWG", "CHF", "XOF"}) {
    CAPTURE(code);
    CHECK(story::is_currency(code));
  }
  // The last three letter groups run over the edge of two codes.
  for (const std::string_view unit : {"", "eur", "EU", "EURO", "ABC", "kWh", "EDA", "DAF", "MWZ"}) {
    CAPTURE(unit);
    CHECK_FALSE(story::is_currency(unit));
  }
}

TEST_CASE("qualifiers are written in the story's language") {
  using story::Qualifier;
  const auto en = [](Qualifier qualifier) { return story::qualifier_pattern(story::locale_of("en"), qualifier); };
  const auto uk = [](Qualifier qualifier) { return story::qualifier_pattern(story::locale_of("uk"), qualifier); };
  CHECK(en(Qualifier::none) == "{}");
  CHECK(en(Qualifier::about) == "about {}");
  CHECK(en(Qualifier::more_than) == "more than {}");
  CHECK(en(Qualifier::at_least) == "at least {}");
  CHECK(en(Qualifier::less_than) == "less than {}");
  CHECK(en(Qualifier::up_to) == "up to {}");
  CHECK(uk(Qualifier::none) == "{}");
  CHECK(uk(Qualifier::about) == "близько {}");
  CHECK(uk(Qualifier::more_than) == "понад {}");
  CHECK(uk(Qualifier::up_to) == "до {}");
}
