// Which plural form goes with a number.
#pragma once

#include <cstddef>
#include <string_view>

#include "base/number.h"

namespace story {

/// The index of the first rule that holds for the number; where none does, how many there are. The rules are CLDR's
/// (UTS #35, part 3, "Plural Operand Meanings"), as `i = 1 and v = 0`, with `|` between; what is no rule never holds.
std::size_t plural_form(std::string_view rules, const Decimal& number);

}  // namespace story
