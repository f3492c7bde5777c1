// The widget's own words, and how dates and numbers are written, in each language: src/language/words/ has a file for
// each.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/period.h"

namespace story {

/// One language, as views into the text of its file. In a pattern, `{}` or a named slot such as `{day}` stands for what
/// is put in. A list has `|` between its items.
struct Locale {
  std::string_view lang;
  /// list: what else there is a file of, as `MX` or `Hant TW`, which serves both; the item that starts with a space is
  /// for what this file serves itself
  std::string_view regions;

  // Dates (CLDR: long date, and its parts).
  std::string_view months;           ///< list: as they stand within a date
  std::string_view months_alone;     ///< list: as they stand without a day; "" where that is the same
  std::string_view first_of_months;  ///< the day's number on the first of a month
  std::string_view date;             ///< {day} {month} {year}; in this and the next two {alone} is a month alone
  std::string_view month;            ///< {month} {year}
  std::string_view year;             ///< {year}
  std::string_view below_year;       ///< list: {day} {month}, and {month}; where the year stands above
  std::string_view date_time;        ///< {date} {time}

  // Numbers (CLDR: symbols, plural rules, compact long numbers, currencies).
  std::string_view digits;      ///< 0 to 9; those from 1 on follow the first one in Unicode
  std::string_view decimal;     ///< separates the fraction
  std::string_view group;       ///< separates groups of digits
  std::string_view grouping;    ///< where groups are, as #,##,##0
  std::string_view group_from;  ///< the fewest digits of a whole number that are grouped
  std::string_view minus;
  std::string_view percent;        ///< {}
  std::string_view money_decimal;  ///< as decimal and group, of money; "" where that makes no difference
  std::string_view money_group;
  std::string_view money;         ///< {symbol} {amount}, with a currency's symbol such as €
  std::string_view money_code;    ///< the same where letters meet digits, such as CHF
  std::string_view money_scaled;  ///< the same around words, "150 billion"; "" where that makes no difference
  std::string_view currencies;    ///< list: `EUR €`; the others are written as their codes
  std::string_view measure;       ///< {amount} {unit}
  std::string_view plurals;       ///< list: CLDR's rules for all plural forms but the last
  std::string_view scales;        ///< list: a power of ten and its plural forms, as `6 {} million/{} millions`
  /// list: a power of ten from which on, and {amount} {unit}; the same before a vowel, what such units start with, and
  /// what those start with that sound otherwise. "" where it is as `measure`
  std::string_view joined;

  std::string_view qualifiers;  ///< list of {}, in the order of the enum Qualifier

  // Words.
  std::string_view quote_open;
  std::string_view quote_close;
  /// list of {a} {b}: two names; of more, in the middle and at the end; before another kind of name, and what such
  /// names start with
  std::string_view people;
  std::string_view list;         ///< {} {}: two things side by side
  std::string_view to_section;   ///< {}: the way back to the section
  std::string_view by;           ///< before the authors' names
  std::string_view updated;      ///< {}: a date
  std::string_view source;       ///< before a source's title
  std::string_view as_of;        ///< {}: a date
  std::string_view stale;        ///< marks a fact that is old
  std::string_view of_whole;     ///< {}: below a bar
  std::string_view majority;     ///< names the mark on the scale of bars
  std::string_view facts;        ///< names a fact box without a title
  std::string_view related;      ///< names a list of links without a title
  std::string_view timeline;     ///< names a timeline without a title
  std::string_view show_all;     ///< {}: how many events there are
  std::string_view qa;           ///< names questions and answers without a title
  std::string_view keypoints;    ///< names key points without a title
  std::string_view profile;      ///< stands above the name of whom a profile is about
  std::string_view read_more;    ///< before links in line
  std::string_view original;     ///< {}: a language's name
  std::string_view translation;  ///< {}: a language's name
  std::string_view unreadable;   ///< stands for a block that can't be read, in an editor's preview
  std::string_view copy_quote;
  std::string_view copy_facts;
  std::string_view copy_fact;
  std::string_view more;  ///< names the button that opens a block's menu
  std::string_view share_button;
  std::string_view copy_link;
  std::string_view save_image;
  std::string_view share_image;
  std::string_view quote_copied;
  std::string_view facts_copied;
  std::string_view fact_copied;
  std::string_view link_copied;
  std::string_view image_saved;
  std::string_view email;
  std::string_view copy_failed;
  std::string_view quote_of;        ///< {}: a speaker's name; what a picture shows
  std::string_view image_too_long;  ///< in place of a picture: the quotation does not fit
  std::string_view light;           ///< of a picture's two themes
  std::string_view dark;
  std::string_view close;
  std::string_view enlarge;           ///< shows a picture large
  std::string_view notes;             ///< names the list of notes
  std::string_view back;              ///< leads from a note, or a correction, to its place
  std::string_view contents;          ///< names the list of what is in the story
  std::string_view all_rows;          ///< {}: a number; unfolds a table
  std::string_view numbers;           ///< opens the table of a chart's numbers
  std::string_view transcript;        ///< opens the words of a recording
  std::string_view video;             ///< names a film without a title
  std::string_view audio;             ///< names a recording without a title
  std::string_view embed_open;        ///< {}: a host; leads to a post or film there
  std::string_view embed_show;        ///< {}: a host; shows what is there within the story
  std::string_view gallery;           ///< names a group of pictures without a title
  std::string_view compare;           ///< names the slider between two pictures
  std::string_view glossary;          ///< above the list of terms
  std::string_view correction_kinds;  ///< list, in the order of the enum Correction::Kind
  std::string_view translated_by;     ///< before the translators' names
  std::string_view ai_made;           ///< labels what a machine made
  std::string_view ai_altered;        ///< labels what a machine altered
};

/// Languages to look words up in.
using Languages = std::span<const Locale>;

/// The languages that are part of this program, English first: all of src/language/words/, in a reader's engine English
/// alone.
Languages linked_languages();

/// The locale of a BCP 47 tag: by its script or region, else by its language; nullptr where there is none, or only one
/// in another script. `lacking` becomes the name of the file that would have it, or would have it better.
const Locale* find_locale(std::string_view tag, Languages languages = linked_languages(),
                          std::string* lacking = nullptr);

/// The same; English where there is none.
const Locale& locale_of(std::string_view tag, Languages languages = linked_languages());

/// The language of a tag, by the name that its file has: `uk` of `uk-UA`, `no` of `nb`.
std::string_view language_of(std::string_view tag);

/// Whether the tag is one of those in the list (with spaces between), or starts with it and goes on: en-GB is en.
bool speaks_any(std::string_view tag, std::string_view starts);

/// Whether text in this language runs from right to left: by the script that the tag names, else by that which the
/// language has in its region.
bool is_right_to_left(std::string_view tag);

/// What a language calls itself ("українська"), or "" where we don't know.
std::string_view own_name(std::string_view tag);

/// The first item of a list, which is taken from it.
std::string_view take_item(std::string_view& list, char separator);

/// An item of a list, counted from 0; "" beyond the last.
std::string_view item(std::string_view list, std::size_t index, char separator = '|');

/// Whether one of the items, which the first empty one ends, is what is `wanted`.
template <typename Wanted>
bool any_item(std::string_view list, char separator, Wanted wanted) {
  for (;;) {
    const std::string_view each = take_item(list, separator);
    if (each.empty()) return false;
    if (wanted(each)) return true;
  }
}

/// Whether a text starts with one of those in a list with spaces between.
bool starts_with_any(std::string_view text, std::string_view starts);

/// How a name is joined to those before it: the pattern for the name of this index, of so many.
std::string_view people_pattern(const Locale& locale, std::size_t index, std::size_t count, std::string_view name);

/// A value for one slot of a pattern.
struct Slot {
  std::string_view name;
  std::string_view value;
};

/// The pattern with its slots filled in.
std::string fill(std::string_view pattern, std::string_view value);
std::string fill(std::string_view pattern, std::initializer_list<Slot> slots);

/// What stands before and behind a pattern's first slot.
struct Around {
  std::string_view before;
  std::string_view after;
};
Around around(std::string_view pattern);

/// A text of ASCII with its digits in the language's own.
std::string with_own_digits(const Locale& locale, std::string_view ascii);

/// `20 April 2023`, `April 2023`, `2023`, or with a time `20 April 2023, 14:30 UTC`: the writer's clock, unconverted,
/// so that every reader and every machine sees the same.
std::string format_date(const Locale& locale, const Date& date);

/// The same for what may be from one date to another, or not be known exactly: "about 1890", "1914–1918".
std::string format_period(const Locale& locale, const Period& period);

}  // namespace story
