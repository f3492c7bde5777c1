// Names are numbered as they come, whatever they have in common.
#include "base/name_table.h"

#include <catch2/catch_test_macros.hpp>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "work.h"

using story::Arena;
using story::NameTable;

TEST_CASE("names are numbered in the order in which they come") {
  Arena arena;
  NameTable table(arena);
  CHECK(table.size() == 0);
  CHECK(table.find("a") == 0);
  CHECK(table.add("b") == 0);
  CHECK(table.add("a") == 1);
  CHECK(table.add("b") == 0);
  CHECK(table.size() == 2);
  CHECK(table.find("a") == 1);
  CHECK(table.find("c") == 2);
}

TEST_CASE("no name is taken for one that begins with it, or differs in a bit") {
  Arena arena;
  NameTable table(arena);
  using namespace std::string_view_literals;
  const std::vector<std::string_view> names{"ab"sv, "a"sv, "abc"sv,  "a\0"sv,      "a\0\0"sv, "\0"sv,   "b"sv,
                                            "c"sv,  "A"sv, "\xC3"sv, "\xC3\xA9"sv, "\x80"sv,  "\xFF"sv, "aa"sv};
  for (std::uint32_t i = 0; i < names.size(); ++i) CHECK(table.add(names[i]) == i);
  for (std::uint32_t i = 0; i < names.size(); ++i) CHECK(table.find(names[i]) == i);
  for (const std::string_view other : {""sv, "ac"sv, "abcd"sv, "a\0\0\0"sv, "\0\0"sv, "\x7F"sv}) {
    CHECK(table.find(other) == names.size());
  }
}

TEST_CASE("it knows what a map of all names of few letters knows") {
  Arena arena;
  NameTable table(arena);
  std::map<std::string, std::uint32_t> known;
  // Each number in the base of three as letters, in an order that jumps about.
  for (std::uint32_t i = 1; i < 3000; ++i) {
    std::string name;
    for (std::uint32_t rest = i * 7919 % 2187 + 1; rest > 0; rest /= 3) name += "abz"[rest % 3];
    const auto [at, is_new] = known.try_emplace(name, static_cast<std::uint32_t>(known.size()));
    CHECK(table.add(arena.keep(name)) == at->second);
    CHECK(table.size() == known.size());
  }
  for (const auto& [name, number] : known) CHECK(table.find(name) == number);
}

TEST_CASE("what a name costs follows its length, however many there are") {
  const auto work_for_a_byte = [](std::size_t count, std::string (*name)(std::size_t)) {
    Arena arena;
    std::vector<std::string_view> names;
    std::size_t bytes = 0;
    for (std::size_t i = 1; i <= count; ++i) {
      names.push_back(arena.keep(name(i)));
      bytes += names.back().size();
    }
    const std::uint64_t before = story::test::work_done();
    NameTable table(arena);
    for (const std::string_view each : names) table.add(each);
    return static_cast<double>(story::test::work_done() - before) / static_cast<double>(bytes);
  };
  // Each a step below the one before: the deepest tree that there is.
  const auto longer = [](std::size_t i) { return std::string(i, 'a'); };
  CHECK(work_for_a_byte(2000, longer) < 1.5 * work_for_a_byte(250, longer));
  const auto counted = [](std::size_t i) { return "quote-" + std::to_string(i + 1'000'000); };
  CHECK(work_for_a_byte(64'000, counted) < 3 * work_for_a_byte(500, counted));
}
