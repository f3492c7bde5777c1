// The widget's own words, and how dates and numbers are written, in each language.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "date.h"

namespace story {

/// One language. In a pattern, `{}` or a named slot such as `{day}` stands for what is put in.
struct Locale {
  std::string_view lang;
  bool right_to_left;

  // Dates (CLDR: long date, and its parts).
  std::array<std::string_view, 12> months;             ///< as they stand within a date
  std::array<std::string_view, 12> months_standalone;  ///< as they stand without a day
  std::string_view date;                               ///< {day} {month} {year}
  std::string_view month;                              ///< {month} {year}
  std::string_view date_time;                          ///< {date} {time}

  // Numbers (CLDR: symbols, compact long numbers, currency).
  std::string_view decimal;
  std::string_view group;
  std::size_t group_from;                  ///< the fewest digits of a whole number that are grouped
  std::array<std::string_view, 3> scales;  ///< {} thousand, million, billion
  std::string_view money;                  ///< {symbol} {amount}, with a currency's symbol such as €
  std::string_view money_code;             ///< the same with a code such as CHF
  std::string_view measure;                ///< {amount} {unit}
  std::string_view percent;                ///< {amount} before a unit that starts with %

  // Qualifiers of a fact, in the order of the enum Qualifier.
  std::array<std::string_view, 5> qualifiers;  ///< {}

  // Words.
  std::string_view quote_open;
  std::string_view quote_close;
  std::string_view to_section;  ///< {}: the way back to the section
  std::string_view by;          ///< before the authors' names
  std::string_view updated;     ///< {}: a date
  std::string_view source;      ///< before a source's title
  std::string_view as_of;       ///< {}: a date
  std::string_view share;       ///< {part} {whole}: what a bar shows
  std::string_view of_whole;    ///< {}: below a bar
  std::string_view facts;       ///< names a fact box without a title
  std::string_view related;     ///< names a list of links without a title
  std::string_view timeline;    ///< names a timeline without a title
  std::string_view qa;          ///< names questions and answers without a title
  std::string_view keypoints;   ///< names key points without a title
  std::string_view profile;     ///< stands above the name of whom a profile is about
  std::string_view read_more;   ///< before links in line
  std::string_view original;    ///< {}: a language's name
  std::string_view unreadable;  ///< stands for a block that can't be read, in an editor's preview
  std::string_view copy_quote;
  std::string_view copy_facts;
  std::string_view share_button;
  std::string_view copy_link;
  std::string_view quote_copied;
  std::string_view facts_copied;
  std::string_view link_copied;
  std::string_view email;
  std::string_view copy_failed;
  std::string_view quote_of;  ///< {}: a speaker's name; what a picture shows
  std::string_view save_image;
  std::string_view share_image;
  std::string_view image_saved;
  std::string_view image_too_long;  ///< in place of a picture: the quotation does not fit
  std::string_view light;           ///< of a picture's two themes
  std::string_view dark;
  std::string_view close;
};

/// The locale of a BCP 47 tag by its language; English where there is none.
const Locale& locale_of(std::string_view tag);

/// Whether text in this language runs from right to left.
bool is_right_to_left(std::string_view tag);

/// What a language calls itself ("українська"), or "" where we don't know.
std::string_view own_name(std::string_view tag);

/// A value for one slot of a pattern.
struct Slot {
  std::string_view name;
  std::string_view value;
};

/// The pattern with its slots filled in.
std::string fill(std::string_view pattern, std::string_view value);
std::string fill(std::string_view pattern, std::initializer_list<Slot> slots);

/// `20 April 2023`, `April 2023`, `2023`, or with a time `20 April 2023, 14:30 UTC`: the writer's clock, unconverted,
/// so that every reader and every machine sees the same.
std::string format_date(const Locale& locale, const Date& date);

}  // namespace story
