// What md4c.c calls in the dialect of stories: see md4c.cmake.
#pragma once

/// The only flag that counts at run time, since markdown_parser.c sets the others while compiling: the text is of one
/// paragraph's content.
enum { STORY_FLAG_INLINE = 0x10000 };

/// Whether a character is of a script that is written without spaces between words, marks included: Thai to Khmer, and
/// what Unicode calls wide (UAX #11), without emoji.
static inline int story_is_of_script_without_spaces(unsigned c) {
  return (c >= 0xe00 && c < 0xf00) || (c >= 0x1000 && c < 0x10a0) || (c >= 0x1100 && c < 0x1200) ||
         (c >= 0x1780 && c < 0x1800) || (c >= 0x2e80 && c < 0xa4d0) || (c >= 0xa960 && c < 0xa980) ||
         (c >= 0xac00 && c < 0xd800) || (c >= 0xf900 && c < 0xfb00) || (c >= 0xfe30 && c < 0xfe70) ||
         (c >= 0xff00 && c < 0xfff0) || (c >= 0x1aff0 && c < 0x1b300) || (c >= 0x20000 && c < 0x40000);
}
