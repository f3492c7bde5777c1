// Years of which the last digits are not known. Few stories have one: only the whole engine knows how they are written.
#pragma once

#include <string>

#include "language/locales.h"

namespace story {

/// `19th century`, `4th century BC`, `1890s`; "" where the language would be ambiguous or has no words for it.
std::string format_unknown_digits(const Locale& locale, const Period& period);

}  // namespace story
