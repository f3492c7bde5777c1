// Sets of ASCII characters.
#include "base/ascii_set.h"

#include <catch2/catch_test_macros.hpp>

TEST_CASE("a set has its characters and no other byte") {
  constexpr std::string_view kCharacters = "\n /?@AZ`z~";
  constexpr story::AsciiSet kSet(kCharacters);
  for (int i = 0; i < 0x100; ++i) {
    const char c = static_cast<char>(i);
    CAPTURE(i);
    CHECK(kSet.has(c) == (kCharacters.find(c) != std::string_view::npos));
  }
}

TEST_CASE("the first of a set's characters is found, or the end") {
  constexpr story::AsciiSet kSet("/?#");
  CHECK(kSet.first_in("a?b/") == 1);
  CHECK(kSet.first_in("/") == 0);
  CHECK(kSet.first_in("é") == 2);
  CHECK(kSet.first_in("") == 0);
}
