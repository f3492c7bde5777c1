// Character references: names and numbers.
#include "base/entity.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "base/utf8.h"

namespace {

std::string decoded(std::string_view entity) {
  std::string out;
  return story::append_entity(out, entity) ? out : "unknown";
}

}  // namespace

TEST_CASE("entities known by name") {
  struct Row {
    std::string_view entity;
    std::string_view text;
  };
  const Row rows[] = {
      {"&amp;", "&"},       {"&lt;", "<"},        {"&gt;", ">"},        {"&quot;", "\""},  {"&apos;", "'"},
      {"&nbsp;", "\u00A0"}, {"&ndash;", "–"},     {"&mdash;", "—"},     {"&hellip;", "…"}, {"&euro;", "€"},
      {"&laquo;", "«"},     {"&raquo;", "»"},     {"&bdquo;", "„"},     {"&rdquo;", "”"},  {"&eacute;", "é"},
      {"&Eacute;", "É"},    {"&AElig;", "Æ"},     {"&zwnj;", "\u200C"}, {"&zeta;", "ζ"},   {"&Omega;", "Ω"},
      {"&lang;", "\u27E8"}, {"&rang;", "\u27E9"},
  };
  for (const auto& [entity, text] : rows) {
    CAPTURE(entity);
    CHECK(decoded(entity) == text);
  }
}

TEST_CASE("every name that HTML has for a character of a URL's syntax is known") {
  struct Row {
    std::string_view entity;
    std::string_view text;
  };
  const Row rows[] = {
      {"&Tab;", "\t"},   {"&NewLine;", "\n"}, {"&colon;", ":"},  {"&sol;", "/"},  {"&bsol;", "\\"}, {"&num;", "#"},
      {"&quest;", "?"},  {"&commat;", "@"},   {"&period;", "."}, {"&lpar;", "("}, {"&rpar;", ")"},  {"&percnt;", "%"},
      {"&equals;", "="}, {"&semi;", ";"},     {"&comma;", ","},  {"&excl;", "!"}, {"&plus;", "+"},  {"&lowbar;", "_"},
      {"&grave;", "`"},  {"&lbrack;", "["},   {"&rsqb;", "]"},   {"&lcub;", "{"}, {"&vert;", "|"},  {"&QUOT;", "\""},
  };
  for (const auto& [entity, text] : rows) {
    CAPTURE(entity);
    CHECK(decoded(entity) == text);
  }
}

TEST_CASE("names are taken exactly") {
  const auto* const entity = GENERATE("&Nbsp;", "&NBSP;", "&nosuch;", "&a;", "&ampx;", "&am;", "&zwnjj;", "&A;");
  CAPTURE(entity);
  CHECK(decoded(entity) == "unknown");
}

TEST_CASE("an unknown entity adds nothing") {
  std::string out = "kept";
  CHECK_FALSE(story::append_entity(out, "&nosuch;"));
  CHECK(out == "kept");
}

TEST_CASE("entities by number, decimal and hexadecimal") {
  CHECK(decoded("&#65;") == "A");
  CHECK(decoded("&#0065;") == "A");
  CHECK(decoded("&#x41;") == "A");
  CHECK(decoded("&#X4a;") == "J");
  CHECK(decoded("&#x4A;") == "J");
  CHECK(decoded("&#8211;") == "–");
  CHECK(decoded("&#x1F642;") == "🙂");
  CHECK(decoded("&#x10FFFD;") == "\U0010FFFD");
}

TEST_CASE("a number that is no character gives U+FFFD") {
  const auto* const entity = GENERATE("&#0;", "&#x0;", "&#xD800;", "&#xDFFF;", "&#55296;", "&#x110000;", "&#9999999;",
                                      "&#xFFFFFF;", "&#x100000041;", "&#4294967361;");
  CAPTURE(entity);
  CHECK(decoded(entity) == story::kReplacement);
}

TEST_CASE("numbers of Windows-1252 give what old systems meant, as HTML has it") {
  CHECK(decoded("&#128;") == "€");
  CHECK(decoded("&#146;") == "’");
  CHECK(decoded("&#150;") == "–");
  CHECK(decoded("&#x9F;") == "Ÿ");
}
