// Words, and what stands between them.
#include "base/text_pieces.h"

#include <catch2/catch_test_macros.hpp>

#include "support.h"

using story::test::Lines;

namespace {

Lines pieces_of(std::string_view text) {
  Lines lines;
  std::size_t end = 0;
  for (story::TextPieces pieces(text); pieces.next(); end = pieces.end()) {
    CHECK(pieces.begin() == end);
    lines.emplace_back(pieces.key());
  }
  CHECK(end == text.size());
  return lines;
}

}  // namespace

TEST_CASE("a word is one piece, and so is white space") {
  CHECK(pieces_of("A4 is_x") == Lines{"A4", " ", "is_x"});
  CHECK(pieces_of("a \n\u00A0b") == Lines{"a", " ", "b"});
  CHECK(pieces_of("").empty());
  CHECK(pieces_of("H₂O, мʼята") == Lines{"H₂O", ",", " ", "мʼята"});
  CHECK(pieces_of("می\u200Cخواهم،") == Lines{"می\u200Cخواهم", "،"});
}

TEST_CASE("what is no letter is a piece of its own, as is a reference") {
  CHECK(pieces_of("l'(a)–“b”") == Lines{"l", "'", "(", "a", ")", "–", "“", "b", "”"});
  CHECK(pieces_of("R&amp;D &") == Lines{"R", "&amp;", "D", " ", "&"});
  CHECK(pieces_of("a😀€") == Lines{"a", "😀", "€"});
}

TEST_CASE("marks for line breaks make no difference") {
  CHECK(pieces_of("Bundes\u00ADtag") == Lines{"Bundestag"});
  CHECK(pieces_of("a\u200Bb") == Lines{"ab"});
}

TEST_CASE("scripts without spaces have a piece for each character") {
  CHECK(pieces_of("国会か") == Lines{"国", "会", "か"});
  CHECK(pieces_of("รัฐ") == Lines{"ร", "\u0E31", "ฐ"});
  CHECK(pieces_of("EU국회는 국") == Lines{"EU", "", "국", "회", "는", " ", "", "국"});
}

TEST_CASE("a small letter has a capital") {
  const std::pair<const char*, const char*> pairs[] = {
      {"état", "État"},   {"žaba", "Žaba"},   {"ďas", "Ďas"},     {"łoś", "Łoś"}, {"țar", "Țar"},   {"ąx", "Ąx"},
      {"ždral", "Ždral"}, {"ώρα", "Ώρα"},     {"άρτος", "Άρτος"}, {"ёж", "Ёж"},   {"їжак", "Їжак"}, {"ґанок", "Ґанок"},
      {"địa", "Địa"},     {"ấm", "Ấm"},       {"ơi", "Ơi"},       {"ưu", "Ưu"},   {"ÿ", "Ÿ"},       {"iş", "Iş"},
      {"çok", "Çok"},     {"ığdır", "Iğdır"}, {"ør", "Ør"},       {"őr", "Őr"},   {"ğ", "Ğ"}};
  for (const auto& [small, capital] : pairs) CHECK(story::with_capital(small, false) == capital);
  CHECK(story::with_capital("iş", true) == "İş");
  for (const char* same : {"", "Ab", "国", "ß", "4", "Ž", "Ă", "÷"}) CHECK(story::with_capital(same, false).empty());
}
