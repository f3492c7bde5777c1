// Quotation marks that are typed around a quotation, which gets its language's marks by itself. Only the whole engine
// looks at them: the lite one stops where a quotation begins with a mark.
#pragma once

#include "blocks/quote/quote.h"
#include "json/report.h"

namespace story {

/// Notes and reports that the text stands within marks, if it does.
void read_typed_marks(Report& report, Quote& quote);

}  // namespace story
