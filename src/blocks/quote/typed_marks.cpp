// Whether a quotation has its marks already.
#include "blocks/quote/typed_marks.h"

#include "base/utf8.h"
#include "diagnostics/advice_messages.h"

namespace story {
namespace {

/// What stands within the quotation marks around a whole text; "" where there are none.
std::string_view within_marks(std::string_view text) {
  constexpr std::string_view kMarks = "\"'«»‘’‚‛“”„‟‹›「」『』";
  if (text.empty()) return {};
  const std::string_view open = text.substr(0, first_code_point(text).size);
  const std::string_view close = text.substr(text.size() - last_code_point(text).size);
  if (kMarks.find(open) == std::string_view::npos || kMarks.find(close) == std::string_view::npos) return {};
  if (text.size() <= open.size() + close.size()) return {};
  text = text.substr(open.size(), text.size() - open.size() - close.size());
  // The same mark within ends what the first has begun, but where it is an apostrophe.
  const bool apostrophe = close == "'" || close == "’";
  return apostrophe || text.find(close) == std::string_view::npos ? text : std::string_view();
}

}  // namespace

void read_typed_marks(Report& report, Quote& quote) {
  const std::string_view within = within_marks(quote.text.source);
  if (within.empty()) return;
  quote.has_marks = true;
  report.at_value(quote.text.node, messages::typed_marks(within));
}

}  // namespace story
