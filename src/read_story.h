// Story JSON to the model.
#pragma once

#include "document.h"
#include "report.h"
#include "story.h"

namespace story {

/// Reads the story that `document` holds. Whatever is missing or wrong is reported and left out; a block that can't be
/// read becomes an Unreadable, so that its neighbours keep their order.
Story read_story(Document& document, Report& report);

}  // namespace story
