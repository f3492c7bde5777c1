// Any text as HTML of another format: none of its text is lost on the way to Markdown and back, and nothing added.
#include "base/utf8.h"
#include "expect.h"
#include "import/text/html_reader.h"
#include "import/text/markdown_writer.h"
#include "shown_text.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view html(reinterpret_cast<const char*>(data), size);
  if (story::find_invalid_utf8(html) != std::string_view::npos || html.find('\0') != std::string_view::npos) return 0;
  const story::importing::HtmlReading reading = story::importing::read_html(html);
  story::importing::Written written = story::importing::Written::whole;
  const std::string markdown = story::importing::block_markdown(reading.blocks, written);
  const std::string before = story::visible_text(reading.blocks);
  const std::string after = story::rendered_text(markdown);
  if (before != after) {
    story::expect_unbroken("the text stays the same\n--- HTML read\n" + before + "\n--- Markdown\n" + markdown +
                           "\n--- rendered\n" + after);
  }
  return 0;
}
