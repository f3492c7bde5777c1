// Two texts of one story, one after the other, as they come while it is written: what changed, put into the first one's
// HTML, gives the second one's; and both are what rendering alone gives.
#include "expect.h"
#include "output/edited_story.h"
#include "render.h"

namespace {

/// The start tags of a document's blocks stand at these places in its article, and its end.
void check(story::EditedStory& edited, std::string_view json) {
  story::RenderOptions options;
  options.preview = true;
  const story::RenderResult whole = story::render(json, options);
  const story::RenderResult& result = edited.render(json);
  story::expect(result.html == whole.html, "an edited story is rendered as any other");
  story::expect(result.ok == whole.ok && result.diagnostics.size() == whole.diagnostics.size(),
                "with the same findings");
  if (result.html.empty()) return;
  const story::Edit& edit = edited.edit();
  story::expect(result.html.find(edit.open) == 0, "it starts with its start tag");
  story::expect(result.html.substr(edit.open.size(), edit.header.size()) == edit.header, "its header follows");
  story::expect(result.html.find(edit.blocks) != std::string::npos, "what changed is part of it");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  // The texts are parted by a NUL, which JSON has none of; a text alone is edited by taking its middle out.
  const std::size_t parting = text.find('\0');
  const std::string first(text.substr(0, parting));
  const std::string second = parting == std::string_view::npos ? first.substr(0, size / 3) + first.substr(size / 2)
                                                               : std::string(text.substr(parting + 1));
  story::EditedStory edited;
  check(edited, first);
  check(edited, second);
  check(edited, first);
  return 0;
}
