// "Did you mean": which name is near enough.
#include "base/nearest.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using story::nearest_name;

TEST_CASE("nearest_name finds what a person mistyped") {
  const std::vector<std::string_view> types = {"text", "quote", "facts", "related", "image"};
  struct Row {
    std::string_view given;
    std::string_view meant;
  };
  const Row rows[] = {
      {"qoute", "quote"},  // two neighbours swapped
      {"quot", "quote"},   // one letter missing
      {"quotee", "quote"},    {"quite", "quote"}, {"Quote", "quote"},     {"TEXT", "text"},      {"fact", "facts"},
      {"releted", "related"}, {"imgae", "image"}, {"relatde", "related"}, {"rlated", "related"},
  };
  for (const auto& [given, meant] : rows) {
    CAPTURE(given);
    CHECK(nearest_name(given, types) == meant);
  }
}

TEST_CASE("nearest_name says nothing where no name is near") {
  const std::vector<std::string_view> types = {"text", "quote", "facts"};
  for (const std::string_view given : {"", "video", "paragraph", "q", "цитата"}) {
    CAPTURE(given);
    CHECK(nearest_name(given, types).empty());
  }
  CHECK(nearest_name("quote", {}).empty());
}

TEST_CASE("nearest_name allows one edit in every three letters, and one in any case") {
  CHECK(nearest_name("ab", {"ax"}) == "ax");
  CHECK(nearest_name("abcde", {"abcxx"}).empty());
  CHECK(nearest_name("abcdef", {"abcdxx"}) == "abcdxx");
  CHECK(nearest_name("abcdef", {"abcxxx"}).empty());
}

TEST_CASE("nearest_name prefers the nearest, and of equals the first") {
  CHECK(nearest_name("publishd", {"publisher", "published"}) == "published");
  CHECK(nearest_name("cat", {"bat", "car"}) == "bat");
}

TEST_CASE("nearest_name does not look at what is too long for a name") {
  const std::string longest(32, 'a');
  const std::string too_long(33, 'a');
  CHECK(nearest_name(longest, {longest}) == longest);
  CHECK(nearest_name(too_long, {too_long}).empty());
  CHECK(nearest_name(longest, {too_long}).empty());
}
