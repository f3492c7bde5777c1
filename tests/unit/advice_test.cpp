// What writers are told about that is most likely meant otherwise, and how it is written so that nothing is said.
#include <catch2/catch_test_macros.hpp>
#include <string>

#include "render.h"

namespace {

/// The codes and pointers of what is said about a story with these fields.
std::string said(const std::string& fields) {
  std::string out;
  const std::string json =
      R"({"headline":"x",)" + fields + (fields.find("\"blocks\"") == std::string::npos ? R"(,"blocks":[]})" : "}");
  for (const story::Diagnostic& each : story::render(json).diagnostics) {
    out += (out.empty() ? "" : "; ") + std::string(each.code) + " " + each.pointer;
  }
  return out;
}

std::string said_of(const std::string& lang, const std::string& fact) {
  return said(R"("lang":")" + lang + R"(","blocks":[{"type":"facts","items":[{)" +
              (fact.find("label") == std::string::npos ? R"("label":"x",)" : "") + fact + "}]}]");
}

constexpr std::string_view kValue = "number-as-text /blocks/0/items/0/value";
constexpr std::string_view kYear = "year-as-number /blocks/0/items/0/value";
constexpr std::string_view kUnit = "not-a-currency /blocks/0/items/0/unit";

}  // namespace

TEST_CASE("a number that is written as text is likely meant as a number") {
  CHECK(said_of("en", R"("value":"120,000")") == kValue);
  CHECK(said_of("de", R"("value":"120.000")") == kValue);
  CHECK(said_of("de", R"("value":"12,5")") == kValue);
  CHECK(said_of("fr", R"("value":"1 234,5")") == kValue);
  CHECK(said_of("en-IN", R"("value":"1,20,000")") == kValue);
  CHECK(said_of("de-CH", R"("value":"120’000")") == kValue);
  CHECK(said_of("en", R"("value":1,"of":{"value":"1,000"})") ==
        "no-share /blocks/0/items/0/of/value; number-as-text /blocks/0/items/0/of/value");
  for (const std::string text : {"24/7", "1998", "12.5", "116 117", "3 to 5", "1,2", "10,12", ",000", "1,000,00"}) {
    CAPTURE(text);
    CHECK(said_of("en", R"("value":")" + text + '"').empty());
  }
}

TEST_CASE("a year is written as text") {
  CHECK(said_of("en", R"("label":"Year of foundation","value":1998)") == kYear);
  CHECK(said_of("de", R"("label":"Gründungsjahr","value":1998)") == kYear);
  CHECK(said_of("fr-CA", R"("label":"Année de création","value":1998)") == kYear);
  CHECK(said_of("en", R"("label":"Year of foundation","value":"1998")").empty());
  CHECK(said_of("en", R"("label":"Visitors a year","value":1998,"unit":"people")").empty());
  CHECK(said_of("en", R"("label":"Seats","value":1998)").empty());
  CHECK(said_of("en", R"("label":"Year","value":98)").empty());
}

TEST_CASE("a sign of money has a code") {
  for (const std::string sign : {"$", "€", "£", "₴", "₹", "zł"}) {
    CAPTURE(sign);
    CHECK(said_of("en", R"("value":5,"unit":")" + sign + '"') == kUnit);
  }
  for (const std::string unit : {"°C", "%", "km", "EUR", "books"}) {
    CAPTURE(unit);
    CHECK(said_of("en", R"("value":5,"unit":")" + unit + '"').empty());
  }
}

TEST_CASE("an update is not before the publication") {
  const auto dates = [](const std::string& published, const std::string& updated) {
    return said(R"("published":")" + published + R"(","updated":")" + updated + '"');
  };
  const std::string early = "updated-before-published /updated";
  CHECK(dates("2026-05-02", "2026-05-01") == early);
  CHECK(dates("2026-05", "2026-03") == early);
  CHECK(dates("2026", "2025-12-31") == early);
  CHECK(dates("2026-03-01", "2026-02-28") == early);
  CHECK(dates("2026-05-01T10:00:00+02:00", "2026-05-01T10:30:00+05:00") == early);
  CHECK(dates("2026-05-01T10:00:00+02:00", "2026-05-01T09:00:00Z").empty());
  CHECK(dates("2026-05-01T23:30-0500", "2026-05-02T04:31Z").empty());
  CHECK(dates("2026-05-02", "2026-05").empty());
  CHECK(dates("2026-05-02T10:00", "2026-05-02T08:00Z").empty());
}

TEST_CASE("a language without words is named, and a text in another script") {
  CHECK(said(R"("lang":"et")") == "no-words /lang");
  CHECK(said(R"("lang":"sw-KE")") == "no-words /lang");
  for (const std::string lang : {"nb", "de-CH", "zh-TW", "iw", "uk-Latn"}) {
    CAPTURE(lang);
    CHECK(said(R"("lang":")" + lang + '"').empty());
  }
  const std::string cyrillic = R"(,"standfirst":"Міська бібліотека тепер відкрита щодня до півночі.")";
  CHECK(said(R"("lang":"en")" + cyrillic) == "other-script /lang");
  CHECK(said(R"("lang":"uk")" + cyrillic).empty());
  CHECK(said(R"("lang":"uk-Latn")" + cyrillic) == "other-script /lang");
  CHECK(said(R"("lang":"ar","standfirst":"The town library is now open every day.")") == "other-script /lang");
  CHECK(said(R"("lang":"ja","standfirst":"町の図書館は Story Widget を使って毎日のニュースを伝える。")").empty());
  // What says its own language is no text of the story's.
  CHECK(said(R"("lang":"en","blocks":[{"type":"quote","lang":"uk","text":"Міська бібліотека тепер відкрита щодня."}])")
            .empty());
}
