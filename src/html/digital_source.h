// Says of what a machine made, or altered, that it did.
#pragma once

#include "html/page.h"

namespace story {

/// The words of a term's label; "" for what a person made.
std::string_view label_of(const Locale& locale, std::string_view term);

/// The label, or nothing.
void render_digital_source(Page& page, std::string_view term);

}  // namespace story
