// A fact's value as a person writes it: "more than €150 billion".
#pragma once

#include <string>
#include <string_view>

#include "language/locales.h"
#include "parts.h"

namespace story {

/// Whether a unit is an ISO 4217 code, and so means money.
bool is_currency(std::string_view unit);

/// Whether a word begins there; signs such as € and ° are none.
bool starts_with_letter(std::string_view text);

/// A value with its scale and unit, in the language of `locale`; text is taken as it is written.
std::string format_quantity(const Locale& locale, const Value& value, Scale scale, std::string_view unit);

/// The pattern of a qualifier ("more than {}"); "{}" where there is none.
std::string_view qualifier_pattern(const Locale& locale, Qualifier qualifier);

}  // namespace story
