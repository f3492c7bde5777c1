// The lite engine's table of punctuation against md4c's.
#include <md4c.h>
#include <catch2/catch_test_macros.hpp>

#include <string>

#include "base/utf8.h"
#include "lite/punctuation.h"

namespace {

/// Whether md4c takes a character for punctuation: then a `_` between it and a letter starts emphasis.
bool is_punctuation_for_md4c(std::uint32_t code_point) {
  std::string source;
  story::append_code_point(source, code_point);
  source += "_b_";
  bool emphasis = false;
  MD_PARSER parser{};
  parser.enter_block = parser.leave_block = [](MD_BLOCKTYPE, void*, void*) { return 0; };
  parser.enter_span = [](MD_SPANTYPE, void*, void* found) {
    *static_cast<bool*>(found) = true;
    return 0;
  };
  parser.leave_span = [](MD_SPANTYPE, void*, void*) { return 0; };
  parser.text = [](MD_TEXTTYPE, const MD_CHAR*, MD_SIZE, void*) { return 0; };
  md_parse(source.data(), static_cast<MD_SIZE>(source.size()), &parser, &emphasis);
  return emphasis;
}

bool is_space(std::uint32_t c) {
  return c == 0x00A0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
}

}  // namespace

TEST_CASE("the lite engine knows punctuation as md4c does") {
  struct Range {
    std::uint32_t first;
    std::uint32_t last;
  };
  const Range alphabets[] = {
      {0x0080, 0x052F},  // Latin, Greek, Cyrillic
      {0x0590, 0x06FF},  // Hebrew, Arabic
      {0x0900, 0x09FF},  // Devanagari, Bengali
      {0x1E00, 0x1EFF},  // Vietnamese
      {0x2000, 0x20CF},  // general punctuation, currencies
      {0x3000, 0x30FF},  // Japanese
      {0x4E00, 0x9FFF},  // Chinese
      {0xAC00, 0xD7A3},  // Korean
      {0xFF00, 0xFFEF},  // full-width forms
  };
  for (const auto& [first, last] : alphabets) {
    for (std::uint32_t c = first; c <= last; ++c) {
      if (is_space(c)) continue;
      CAPTURE(c);
      const bool punctuation = story_is_punctuation(c) != 0;
      if (punctuation != is_punctuation_for_md4c(c)) FAIL("they differ");
    }
  }
}
