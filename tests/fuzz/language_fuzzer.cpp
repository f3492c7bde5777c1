// Any text as the file of a language, and as the values that readers download: a story is rendered in it all the same.
#include <string>

#include "base/utf8.h"
#include "expect.h"
#include "invariants.h"
#include "language/language_file.h"

namespace {

constexpr std::string_view kStory =
    R"({"headline":"H","lang":"xx","published":"2024-05-01T10:00:00Z","authors":[{"name":"A"},{"name":"B"}],
"section":{"title":"S","url":"/s"},"blocks":[{"type":"text","markdown":"T"},
{"type":"quote","text":"Q","speaker":{"name":"A"},"said":{"date":"2024"},"source":{"title":"S","date":"2024-05"},"original":{"lang":"uk","text":"Q"}},
{"type":"facts","asOf":"2024-01-02","items":[{"label":"L","value":1234567.5,"unit":"EUR","scale":"million","of":{"value":2,"label":"M"}},{"label":"L","value":3,"unit":"%"}]},
{"type":"timeline","events":[{"date":"2020-03","title":"E"}]},{"type":"related","links":[{"url":"/r","title":"R","published":"2024"}]}]})";

void render_in(story::Locale locale) {
  if (locale.lang.empty()) locale.lang = "xx";
  std::vector<story::Locale> languages = {locale};
  story::RenderOptions options;
  options.lang = "xx";
  options.languages = languages;
  const story::RenderResult result = story::render(kStory, options);
  story::expect_unbroken(story::broken_html_rule(result.html));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (story::find_invalid_utf8(text) != std::string_view::npos) return 0;
  render_in(story::parse_locale(text, story::linked_languages().front()));
  if (!story::holds_locales(text)) return 0;
  for (std::string_view rest = text; !rest.empty();) render_in(story::take_locale(rest));
  return 0;
}
