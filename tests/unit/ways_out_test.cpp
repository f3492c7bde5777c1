// Every way out, with characters that its format may not hold.
#include <catch2/catch_test_macros.hpp>
#include <string>

#include "base/json_text.h"
#include "base/utf8.h"
#include "fuzz/ways_out.h"
#include "output/edited_story.h"
#include "output/outputs.h"

namespace {

/// A story that has the text wherever a way out may show it.
std::string story_with(std::string_view text) {
  std::string out;
  for (const char c : std::string_view(
           R"({"headline":"alfa@bravo","standfirst":"c@d","url":"https://news.example/story","lang":"en",
"section":{"title":"e@f","url":"/s"},"authors":[{"name":"g@h","role":"i@j"}],"published":"2024-05-01",
"image":{"url":"/i.jpg","alt":"k@l","caption":"m@n","credit":"o@p"},
"blocks":[{"type":"text","markdown":"q@r **s@t** `u@v` [w](/x \"y@z\")\n\n    code@block\n\n| a@b |\n|---|\n| c@d |"},
{"type":"quote","text":"charlie@delta","speaker":{"name":"echo@foxtrot","role":"golf@hotel"},
"said":{"date":"2024","place":"a@b","occasion":"c@d"},"source":{"title":"kilo@lima","publisher":"e@f"},
"original":{"lang":"uk","text":"g@h"}},{"type":"facts","title":"a@b","items":[{"label":"c@d","value":"e@f","note":"g@h"}]},
{"type":"related","title":"a@b","links":[{"url":"/r","title":"c@d","kicker":"e@f","publisher":"g@h","description":"i@j"}]},
{"type":"timeline","events":[{"date":"2020","title":"a@b","text":"c@d"}]},
{"type":"qa","items":[{"question":"a@b","answer":"c@d"}]},{"type":"profile","name":"a@b","role":"c@d","text":"e@f"},
{"type":"keypoints","points":["a@b"]}]})")) {
    if (c == '@') {
      std::string quoted;
      story::append_json_string(quoted, text);
      out.append(quoted, 1, quoted.size() - 2);
    } else if (c != '\n') {
      out += c;
    }
  }
  return out;
}

}  // namespace

TEST_CASE("every way out is well formed, whatever characters a story holds") {
  std::vector<std::string> texts = {"]]>",    "<!--",      "-->",      "&#1;",   "&#xFFFE;",
                                    "&#146;", "</script>", "</title>", "\"'<>&", "\xEF\xBB\xBF"};
  const auto add = [&texts](std::uint32_t code) {
    texts.emplace_back();
    story::append_code_point(texts.back(), code);
  };
  for (std::uint32_t code = 1; code < 0xA1; ++code) add(code);
  for (const std::uint32_t code : {0x2028, 0x2029, 0x202E, 0x2066, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF})
    add(code);
  for (const std::string& text : texts) {
    CAPTURE(text);
    CHECK(story::broken_way_out(story_with(text)) == "");
  }
}

TEST_CASE("the words around what a page may not hold stay, and a story that is edited is shown alike") {
  const std::string json = story_with("\x01\u0085\uFFFE");
  const std::string html = story::render(json).html;
  CHECK(html.find("alfabravo</h2>") != std::string::npos);
  CHECK(html.find("<p><span class=\"mark\" part=\"mark\">“</span>charliedelta<span class=\"mark\" "
                  "part=\"mark\">”</span></p>") != std::string::npos);
  CHECK(html.find("title=\"yz\"") != std::string::npos);
  story::EditedStory edited;
  CHECK(edited.render(json).html == html);
  CHECK(edited.edit().blocks.find("charliedelta") != std::string::npos);
}
