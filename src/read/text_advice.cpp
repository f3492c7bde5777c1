// Advice about plain texts: markup in them is shown as it stands.
#include <string>

#include "base/entity.h"
#include "diagnostics/advice_messages.h"
#include "read/advice.h"
#include "read/markup.h"

namespace story {

void advise_on_text(Report& report, NodeId node, std::string_view text) {
  for (std::size_t at = text.find_first_of("<&*_"); at != std::string_view::npos;
       at = text.find_first_of("<&*_", at + 1)) {
    const std::string_view rest = text.substr(at);
    if (const std::string_view tag = tag_at(rest); !tag.empty()) {
      report.at_value(node, messages::shown_markup(tag, {}));
      return;
    }
    std::string meant;
    const std::string_view reference = reference_at(rest);
    if (!reference.empty() && append_entity(meant, reference)) {
      report.at_value(node, messages::shown_markup(reference, meant));
      return;
    }
    if (at > 0 && !is_apart(text[at - 1])) continue;
    if (const std::string_view emphasis = emphasis_at(rest); !emphasis.empty()) {
      const std::size_t marks = emphasis.find_first_not_of(emphasis.front());
      report.at_value(node, messages::shown_markup(emphasis, emphasis.substr(marks, emphasis.size() - 2 * marks)));
      return;
    }
  }
}

}  // namespace story
