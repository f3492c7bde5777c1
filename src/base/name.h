// Names of fields, choices and things, as this program's source has them.
#pragma once

#include <cstddef>
#include <string_view>

namespace story {

/// A string literal. It is one pointer, since WebAssembly passes a pair such as a string_view through memory, in far
/// more code, and readers of stories name hundreds of fields.
class Name {
 public:
  template <std::size_t N>
  consteval Name(const char (&literal)[N]) : text_(literal) {}  // NOLINT(google-explicit-constructor)

  constexpr operator std::string_view() const { return text_; }  // NOLINT(google-explicit-constructor)

  constexpr const char* text() const { return text_; }

 private:
  const char* text_;  ///< ends with NUL
};

/// Whether `text` is what ends with NUL at `name`. Most texts differ in the first character, so that it is looked at
/// before any length.
constexpr bool is_named(std::string_view text, const char* name) {
  for (const char c : text) {
    if (c != *name || c == '\0') return false;
    ++name;
  }
  return *name == '\0';
}

#ifdef STORY_SILENT
/// What messages call a thing: "a quote". An engine that says nothing has no use for it.
class Noun {
 public:
  template <std::size_t N>
  consteval Noun(const char (&)[N]) {}  // NOLINT(google-explicit-constructor)

  constexpr operator std::string_view() const { return {}; }  // NOLINT(google-explicit-constructor)
};
#else
using Noun = Name;
#endif

}  // namespace story
