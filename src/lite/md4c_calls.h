// What md4c.c calls in the lite engine: see md4c.cmake.
#pragma once

#include <stddef.h>

#include "lite/punctuation.h"
#include "lite/stop.h"

// Our allocator traps where there is no memory, so md4c's answers to nothing are left out.
void* malloc(size_t size) __attribute__((returns_nonnull));
void* realloc(void* bytes, size_t size) __attribute__((returns_nonnull));

/// Stops where a callback asks for an end. What is returned tells the compiler that nothing else does.
static inline int story_go_on(int answer) {
  if (answer != 0) story_hand_over();
  return 0;
}

// The classes of characters. As md4c's macros they would be written out at every use.
#define STORY_OUT_OF_LINE __attribute__((noinline)) static
STORY_OUT_OF_LINE int story_is_letter(int c) { return ((unsigned)c | 0x20) - 'a' < 26; }
STORY_OUT_OF_LINE int story_is_letter_or_digit(int c) { return story_is_letter(c) || (unsigned)c - '0' < 10; }
STORY_OUT_OF_LINE int story_is_ascii_punctuation(int c) { return c > ' ' && c < 0x7f && !story_is_letter_or_digit(c); }
STORY_OUT_OF_LINE int story_is_space(int c) { return c == ' ' || c == '\t' || c == '\v' || c == '\f'; }

/// Unicode's category Zs beyond ASCII.
static inline int story_is_wide_space(unsigned c) {
  return c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x202f || c == 0x205f || c == 0x3000;
}

/// strchr() for a few characters; the library's is made for long texts.
STORY_OUT_OF_LINE const char* story_find(const char* text, int c) {
  while (*text != c) {
    if (*text++ == '\0') return NULL;
  }
  return text;
}
