// Any text as a URL: what the policy lets through.
#include "base/utf8.h"
#include "expect.h"
#include "html/html.h"
#include "invariants.h"
#include "link/link.h"

namespace {

/// A document with one link, for the rules that hold of all HTML.
std::string document_with(const story::Link& link) {
  story::HtmlWriter html(1 << 20);
  html.markup("<a").attribute("href", link.href).markup(">x</a>");
  return html.take();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view url(reinterpret_cast<const char*>(data), size);
  if (story::find_invalid_utf8(url) != std::string_view::npos) return 0;
  for (const story::LinkUse use : {story::LinkUse::navigation, story::LinkUse::resource}) {
    std::string changed, changed_again;
    const story::LinkVerdict verdict = story::judge_link(url, use, changed);
    if (verdict.fault != story::LinkFault::none) {
      story::expect(!verdict.link, "a refused link is empty");
      continue;
    }
    const std::string_view href = verdict.link.href;
    story::expect_unbroken(story::broken_html_rule(document_with(verdict.link)));
    story::expect(href.find_first_of(std::string_view("\\ \t\r\n\"<>\0", 9)) == std::string_view::npos,
                  "nothing to misread");
    const story::LinkVerdict again = story::judge_link(href, use, changed_again);
    story::expect(again.fault == story::LinkFault::none && again.link.href == href, "a judged link stays as it is");
    story::expect(again.link.external == verdict.link.external, "a judged link stays where it is");
  }
  return 0;
}
