// What lies in an arena stays where it is until the arena goes.
#include "base/arena.h"

#include <catch2/catch_test_macros.hpp>
#include <cstdint>
#include <string>
#include <string_view>

using story::Arena;
using story::List;

TEST_CASE("an arena's texts are copies that stay") {
  Arena arena;
  std::string text = "first";
  const std::string_view first = arena.keep(text);
  text = "other";
  for (int i = 0; i < 100; ++i) arena.keep("more");
  CHECK(first == "first");
  CHECK(arena.keep("").empty());
  CHECK(arena.keep(std::string_view("a\0b", 3)).size() == 3);
}

TEST_CASE("an arena's memory is aligned for 64-bit numbers") {
  Arena arena;
  for (const std::size_t size : {1, 3, 8, 13}) {
    CHECK(reinterpret_cast<std::uintptr_t>(arena.take(size)) % alignof(std::uint64_t) == 0);
  }
}

TEST_CASE("a list grows and keeps its items in order") {
  Arena arena;
  List<std::uint64_t> list;
  CHECK(list.empty());
  CHECK(list.begin() == list.end());
  for (std::uint64_t i = 0; i < 1000; ++i) CHECK(list.add(arena, i * i) == i * i);
  REQUIRE(list.size() == 1000);
  CHECK(list.front() == 0);
  CHECK(list[31] == 961);
  CHECK(list.back() == 998001);
  list.drop_last();
  CHECK(list.back() == 996004);
  std::uint64_t next = 0;
  for (const std::uint64_t item : list) {
    CHECK(item == next * next);
    ++next;
  }
  CHECK(next == 999);
}

TEST_CASE("adding an item of the list itself is safe where the list moves") {
  Arena arena;
  List<std::string_view> list;
  list.add(arena, "a");
  while (list.size() < 64) list.add(arena, list.front());
  CHECK(list.back() == "a");
}
