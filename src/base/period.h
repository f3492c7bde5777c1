// When something was, as exactly as is known: dates of EDTF (ISO 8601-2), levels 0 and 1, without seasons.
#pragma once

#include <string_view>

#include "base/date.h"

namespace story {

/// A date, or from one to another: `1914/1918`, open as `1914/..`; also a decade or century with digits that nobody
/// knows, `189X`, `18XX`. A mark behind a date says that it is approximate (`1890~`), uncertain (`1890?`), or both
/// (`%`).
struct Period {
  Date from;
  Date to;  ///< none for a single date, and where the end is open
  bool open = false;
  bool about = false;
  bool perhaps = false;

  explicit operator bool() const { return static_cast<bool>(from); }
  /// Whether it is a date as other fields have it.
  bool is_date() const { return !to && !open && !about && !perhaps; }
};

/// Reads a period; one that is none, or that ends before it begins, is an empty Period.
Period read_period(std::string_view text);

}  // namespace story
