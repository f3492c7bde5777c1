// Says of what a machine made, or altered, that it did. What has the class `about` gets its looks from about.css.
#include "html/digital_source.h"

namespace story {

std::string_view label_of(const Locale& locale, std::string_view term) {
  if (term == "trainedAlgorithmicMedia") return locale.ai_made;
  const bool altered = term == "compositeWithTrainedAlgorithmicMedia" || term == "compositeSynthetic";
  return altered ? locale.ai_altered : std::string_view();
}

void render_digital_source(Page& page, std::string_view term) {
  const std::string_view label = label_of(page.locale, term);
  if (!label.empty()) page.html.markup("<span class=\"about made\">").text(label).markup("</span>");
}

}  // namespace story
