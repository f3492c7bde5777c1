// UTF-8: what is well formed, how it is counted and written.
#include "base/utf8.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace std::string_view_literals;

namespace {

constexpr auto kAllGood = std::string_view::npos;

}  // namespace

TEST_CASE("find_invalid_utf8 accepts well-formed text, up to the edges of each length") {
  const auto text = GENERATE(""sv, "plain ASCII, longer than eight bytes"sv, "naïve"sv, "Україна"sv, "🙂"sv,
                             "\xC2\x80 \xDF\xBF"sv,                  // U+0080, U+07FF
                             "\xE0\xA0\x80 \xEF\xBF\xBF"sv,          // U+0800, U+FFFF
                             "\xED\x9F\xBF \xEE\x80\x80"sv,          // either side of the surrogates
                             "\xF0\x90\x80\x80 \xF4\x8F\xBF\xBF"sv,  // U+10000, U+10FFFF
                             "a\0b"sv);
  CAPTURE(text);
  CHECK(story::find_invalid_utf8(text) == kAllGood);
}

TEST_CASE("find_invalid_utf8 gives the first byte that is wrong") {
  struct Row {
    std::string_view what;
    std::string_view text;
    std::size_t at;
  };
  const Row rows[] = {
      {"a continuation byte alone", "ab\x80", 2},
      {"overlong <", "\xC0\xBC", 0},
      {"overlong NUL", "\xC0\x80", 0},
      {"overlong in three bytes", "a\xE0\x9F\xBF", 1},
      {"overlong in four bytes", "\xF0\x8F\xBF\xBF", 0},
      {"the first surrogate", "\xED\xA0\x80", 0},
      {"the last surrogate", "\xED\xBF\xBF", 0},
      {"beyond U+10FFFF", "\xF4\x90\x80\x80", 0},
      {"a lead byte that no sequence has", "\xF5\x80\x80\x80", 0},
      {"0xFF", "12345678\xFF", 8},
      {"cut short after one byte", "\xC2", 0},
      {"cut short after two bytes", "\xE2\x82", 0},
      {"cut short after three bytes", "\xF0\x9F\x99", 0},
      {"cut short by a letter", "\xC2\x41", 0},
      {"a third byte that is none", "\xE2\x82\x41", 0},
      {"a fourth byte that is none", "\xF0\x9F\x99\x41", 0},
      {"after eight good bytes at a time", "0123456789abcdef\xE2\x82\xAC\xFE", 19},
      {"Latin-1", "na\xEFve", 2},
  };
  for (const auto& [what, text, at] : rows) {
    CAPTURE(what);
    CHECK(story::find_invalid_utf8(text) == at);
  }
}

TEST_CASE("code points are counted, not bytes") {
  CHECK(story::count_code_points("") == 0);
  CHECK(story::count_code_points("plain") == 5);
  CHECK(story::count_code_points("Київ") == 4);
  CHECK(story::count_code_points("€🙂") == 2);
  CHECK(story::count_code_points("e\u0301") == 2);
}

TEST_CASE("first_code_points cuts between code points only") {
  CHECK(story::first_code_points("Київ", 2) == "Ки");
  CHECK(story::first_code_points("🙂🙂", 1) == "🙂");
  CHECK(story::first_code_points("abc", 3) == "abc");
  CHECK(story::first_code_points("abc", 9) == "abc");
  CHECK(story::first_code_points("abc", 0).empty());
}

TEST_CASE("append_code_point writes one to four bytes") {
  struct Row {
    std::uint32_t code_point;
    std::string_view bytes;
  };
  const Row rows[] = {
      {0x41, "A"},       {0x7F, "\x7F"},     {0x80, "\xC2\x80"},      {0x7FF, "\xDF\xBF"},
      {0x800, "\u0800"}, {0xFFFF, "\uFFFF"}, {0x10000, "\U00010000"}, {0x10FFFF, "\U0010FFFF"},
  };
  for (const auto& [code_point, bytes] : rows) {
    CAPTURE(code_point);
    std::string out = "x";
    story::append_code_point(out, code_point);
    CHECK(out == "x" + std::string(bytes));
    CHECK(story::find_invalid_utf8(out) == kAllGood);
  }
}

TEST_CASE("append_code_point writes U+FFFD for what is no character") {
  const auto code_point = GENERATE(0x0U, 0xD800U, 0xDBFFU, 0xDC00U, 0xDFFFU, 0x110000U, 0xFFFFFFFFU);
  CAPTURE(code_point);
  std::string out;
  story::append_code_point(out, code_point);
  CHECK(out == story::kReplacement);
}

TEST_CASE("what HTML may not hold is found, wherever it stands, and left out") {
  const auto unfit = GENERATE("\x7F"sv, "\u0080"sv, "\u009F"sv, "\uFDD0"sv, "\uFDEF"sv, "\uFFFE"sv, "\uFFFF"sv,
                              "\U0001FFFE"sv, "\U0010FFFF"sv);
  for (const std::string_view before : {"", "a", "seven..", "eight...", "nine bytes", "é", "Україна", "🙂"}) {
    const std::string text = std::string(before) + std::string(unfit) + "after this";
    CAPTURE(text);
    CHECK_FALSE(story::is_fit_json(text));
    CHECK(story::find_invalid_utf8(text) == kAllGood);
    CHECK(story::without_unfit(text) == std::string(before) + "after this");
  }
}

TEST_CASE("what HTML may hold is fit") {
  const auto text = GENERATE(""sv, "plain ASCII, longer than eight bytes~"sv, "\t\n\r"sv, "\u00A0 «é»"sv,
                             "\uFDCF\uFDF0\uFFFD\uFEFF"sv, "\U0001FFFD\U00020000 🙂"sv, "\u2028"sv);
  CAPTURE(text);
  CHECK(story::is_fit_json(text));
  CHECK(story::without_unfit(text) == text);
  CHECK_FALSE(story::is_fit_json(std::string(text) + "\x80"));
}

TEST_CASE("controls of C0 are left out, but white space and NUL") {
  CHECK(story::without_unfit("a\0b\1c\x0B\x0C\x1F\t\n\r"sv) == "a\0bc\t\n\r"sv);
}
