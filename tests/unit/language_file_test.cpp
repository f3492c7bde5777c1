// Reading the files of languages, good and bad ones.
#include "language/language_file.h"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>

#include "language/quantity.h"
#include "render.h"

using story::Locale;
using story::parse_locale;

namespace {

const Locale& english() { return story::linked_languages().front(); }

std::string file_of(std::string_view lang) {
  std::ifstream file("src/language/words/" + std::string(lang) + ".txt");
  return {std::istreambuf_iterator<char>(file), {}};
}

/// The value of a key, or "".
std::string_view value_of(std::string_view key, std::string_view text) {
  const std::string line = "\n" + std::string(key) + " = ";
  const std::size_t begin = text.find(line);
  if (begin == std::string_view::npos) return {};
  const std::string_view rest = text.substr(begin + line.size());
  return rest.substr(0, rest.find('\n'));
}

/// Everything that is written with a language's patterns.
std::string speak(const Locale& locale) {
  constexpr std::string_view kStory =
      R"({"lang":"xx","headline":"h","section":{"title":"s"},"authors":[{"name":"a"}],"published":"2023-04-01","updated":"2023-04-20T14:30","blocks":[{"type":"quote","text":"q","said":{"date":"2023-04"},"source":{"title":"t"},"original":{"lang":"uk","text":"o"},"translation":{"lang":"uk","text":"o"}},{"type":"facts","items":[{"label":"l","value":-1234567.5,"unit":"EUR","qualifier":"about","of":{"value":9999999},"asOf":"2023"},{"label":"l","value":12.5,"unit":"%","scale":"million"},{"label":"l","value":"2 to 3","unit":"CHF","scale":"billion"},{"label":"l","value":5,"unit":"m","scale":"thousand"},{"label":"l","value":5,"unit":"m","scale":"billion"}]},{"type":"related","links":[{"url":"/","title":"r"}]}]})";
  Locale own = locale;
  own.lang = "xx";
  const Locale languages[] = {english(), own};
  story::RenderOptions options;
  options.languages = languages;
  return story::render(kStory, options).html;
}

}  // namespace

TEST_CASE("a file is read line by line") {
  const Locale locale =
      parse_locale("# a comment\nlang = xx\nby = Von\r\n\nquote_open = « \nupdated = a = b", english());
  CHECK(locale.lang == "xx");
  CHECK(locale.by == "Von");
  CHECK(locale.quote_open == "« ");
  CHECK(locale.updated == "a = b");
}

TEST_CASE("what a file lacks is English, what is not known is passed over") {
  const Locale locale = parse_locale("lang = xx\nnosuch = x\n = y\nby\nby=z\n", english());
  CHECK(locale.by == english().by);
  CHECK(locale.months == english().months);
  CHECK(parse_locale("", english()).lang.empty());
  CHECK(parse_locale("", english()).facts == english().facts);
}

TEST_CASE("keys are compared as text") {
  // Hashed to 16 bits, as they once were, both are one.
  CHECK(parse_locale("lang = xx\ndashed = x\n", english()).date == english().date);
}

TEST_CASE("digits are those from the first on, whatever else the file holds") {
  const Locale locale = parse_locale("digits = \u0660abc\n", english());
  CHECK(story::with_own_digits(locale, "0123 9.5") == "\u0660\u0661\u0662\u0663 \u0669.\u0665");
}

TEST_CASE("several languages follow each other, their values a line each") {
  std::string text;
  for (const std::string_view lang : {"xx", "yy"}) {
    for (const story::LocaleField& field : story::kLocaleFields) {
      text.append(field.key == "lang" ? lang : field.key).append("\n");
    }
  }
  CHECK(story::holds_locales(text));
  CHECK_FALSE(story::holds_locales(text + "one more\n"));

  std::string_view rest = text;
  for (const std::string_view lang : {"xx", "yy"}) {
    const Locale locale = story::take_locale(rest);
    CHECK(locale.lang == lang);
    for (const story::LocaleField& field : story::kLocaleFields) {
      if (field.key != "lang") CHECK(locale.*field.member == field.key);
    }
  }
  CHECK(rest.empty());
}

TEST_CASE("the languages linked in are those of the files") {
  CHECK(english().lang == "en");
  for (const Locale& locale : story::linked_languages()) {
    const std::string text = file_of(locale.lang);
    const Locale like = parse_locale("", story::locale_of(value_of("like", text)));
    const Locale read = parse_locale(text, like);
    for (const story::LocaleField& field : story::kLocaleFields) {
      CAPTURE(locale.lang, field.key);
      CHECK(locale.*field.member == read.*field.member);
    }
  }
}

TEST_CASE("a file that was cut off anywhere still speaks") {
  const std::string text = file_of("uk");
  REQUIRE(text.size() > 1000);
  for (std::size_t size = 0; size < text.size(); size += 7) {
    CAPTURE(size);
    CHECK(speak(parse_locale(text.substr(0, size), english())).ends_with("</article>"));
  }
}

TEST_CASE("what units are joined by may be cut off, too") {
  for (const std::string_view joined : {"6", "6 ", "6 {", "9|x|a"}) {
    CAPTURE(joined);
    const std::string text = "lang = xx\njoined = " + std::string(joined) + "\n";
    CHECK(speak(parse_locale(text, english())).ends_with("</article>"));
  }
}

TEST_CASE("hostile values are text like any other") {
  const std::string_view values[] = {"",    "{",    "}",       "{}",    "{{}}",      "|",         "||||||||||||||||",
                                     "/",   "0",    "9 ",      "99999", "999999999", "= 1",       "n % 0 = 0",
                                     "i =", "n = ", "n = ..1", "\xC3",  ",,,,",      "#,#,#,##0", "<script>"};
  for (const std::string_view value : values) {
    Locale all = english();
    for (const story::LocaleField& field : story::kLocaleFields) {
      CAPTURE(field.key, value);
      Locale one = english();
      one.*field.member = value;
      all.*field.member = value;
      CHECK(speak(one).find("<script") == std::string::npos);
    }
    CHECK(speak(all).find("<script") == std::string::npos);
  }
}
