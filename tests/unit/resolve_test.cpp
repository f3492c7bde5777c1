// Relative addresses, as RFC 3986 (5.4) and browsers resolve them.
#include "link/resolve.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using story::resolved;

TEST_CASE("the examples of RFC 3986") {
  struct Case {
    std::string_view reference, expected;
  };
  const auto [reference, expected] = GENERATE(values<Case>({
      {"g", "http://a/b/c/g"},
      {"./g", "http://a/b/c/g"},
      {"g/", "http://a/b/c/g/"},
      {"/g", "http://a/g"},
      {"//g", "http://g"},
      {"?y", "http://a/b/c/d;p?y"},
      {"g?y", "http://a/b/c/g?y"},
      {"#s", "http://a/b/c/d;p?q#s"},
      {"g#s", "http://a/b/c/g#s"},
      {"g?y#s", "http://a/b/c/g?y#s"},
      {";x", "http://a/b/c/;x"},
      {"", "http://a/b/c/d;p?q"},
      {".", "http://a/b/c/"},
      {"./", "http://a/b/c/"},
      {"..", "http://a/b/"},
      {"../", "http://a/b/"},
      {"../g", "http://a/b/g"},
      {"../..", "http://a/"},
      {"../../g", "http://a/g"},
      {"../../../g", "http://a/g"},
      {"/./g", "http://a/g"},
      {"/../g", "http://a/g"},
      {"g.", "http://a/b/c/g."},
      {"..g", "http://a/b/c/..g"},
      {"./g/.", "http://a/b/c/g/"},
      {"g/../h", "http://a/b/c/h"},
      {"g;x=1/../y", "http://a/b/c/y"},
      {"g?y/../x", "http://a/b/c/g?y/../x"},
      {"g#s/../x", "http://a/b/c/g#s/../x"},
      // Browsers take these for dots as well (URL Standard, "double-dot URL path segment").
      {"%2e%2E/g", "http://a/b/g"},
      {".%2e", "http://a/b/"},
  }));
  CAPTURE(reference);
  CHECK(resolved("http://a/b/c/d;p?q", reference) == expected);
}

TEST_CASE("what is absolute stays, and a page without a path is its own folder") {
  CHECK(resolved("https://a.example/b", "https://c.example") == "https://c.example");
  CHECK(resolved("https://a.example/b", "mailto:d@e.example") == "mailto:d@e.example");
  CHECK(resolved("https://a.example", "b") == "https://a.example/b");
  CHECK(resolved("https://a.example?q#f", "#g") == "https://a.example/?q#g");
  CHECK(resolved("https://a.example#f", "") == "https://a.example/");
  CHECK(resolved("https://a.example/x?y=/z/", "b:c/d") == "b:c/d");
  CHECK(resolved("https://a.example/x?y=/z/", "./b") == "https://a.example/b");
}

TEST_CASE("without an absolute page a reference stays as it is") {
  for (const std::string_view base : {"", "/news/a", "mailto:a@b.example", "a//b"}) {
    CAPTURE(base);
    CHECK(resolved(base, "../c") == "../c");
  }
}
