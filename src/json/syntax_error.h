// What is wrong with a text that is no JSON, in words for the person who wrote it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "json/document.h"

namespace story {

/// The last thing that was read before the error.
enum class Seen : std::uint8_t { nothing, opening, key, value };

/// What the error stands in.
enum class Inside : std::uint8_t { nothing, list, object };

struct SyntaxError {
  std::string explanation;
  Span at;
};

/// Explains why `json` can't go on after `seen`, which ended at `seen_end`.
SyntaxError explain_syntax_error(std::string_view json, Seen seen, std::uint32_t seen_end, Inside inside);

/// Appends "/" and a member's name as RFC 6901 writes it. No other place knows this escaping.
void append_reference_token(std::string& pointer, std::string_view name);

}  // namespace story
