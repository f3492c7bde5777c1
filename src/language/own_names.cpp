// What the languages call themselves that the widget does not speak.
#include "language/own_names.h"

namespace story {

std::string_view other_own_name(std::string_view lang) { return own_name_in(kOtherOwnNames, lang); }

}  // namespace story
