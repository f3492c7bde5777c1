// What those who embed stories of others may ask for.
#include <catch2/catch_test_macros.hpp>

#include "render.h"

namespace {

using Codes = std::vector<std::pair<std::string_view, std::string>>;  // code and pointer

Codes codes(const story::RenderResult& result) {
  Codes out;
  for (const story::Diagnostic& diagnostic : result.diagnostics) out.emplace_back(diagnostic.code, diagnostic.pointer);
  return out;
}

bool has(const story::RenderResult& result, std::string_view part) {
  return result.html.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("images come from the hosts that are named, and from the page's own") {
  const std::string_view text = R"json({"headline": "H",
    "image": {"url": "https://track.example/lead.jpg", "alt": "Lead"},
    "blocks": [
      {"type": "text", "markdown": "![own](/own.png) ![named](//IMG.example:8080/a.png) ![other](https://img.example@other.example/a.png)"},
      {"type": "quote", "text": "Q", "speaker": {"name": "N", "image": {"url": "https://img.example.other.example/p.jpg", "alt": ""}}},
      {"type": "image", "url": "https://second.example/b.png", "alt": "B"}]})json";
  story::RenderOptions options;
  const story::RenderResult any = story::render(text, options);
  // What looks like the host of one is a user's name.
  CHECK(codes(any) == Codes{{"look-alike-host", "/blocks/0/markdown"}});
  CHECK(has(any, "src=\"https://track.example/lead.jpg\""));

  options.image_hosts = "img.example second.example";
  const story::RenderResult some = story::render(text, options);
  CHECK(codes(some) == Codes{{"refused-image", ""},
                             {"look-alike-host", "/blocks/0/markdown"},
                             {"refused-image", "/blocks/0/markdown"},
                             {"refused-image", "/blocks/1"}});
  CHECK(has(some, "src=\"/own.png\""));
  CHECK(has(some, "src=\"//IMG.example:8080/a.png\""));
  CHECK(has(some, "src=\"https://second.example/b.png\""));
  CHECK_FALSE(has(some, "track.example"));
  CHECK_FALSE(has(some, "other.example"));
  CHECK(has(some, "Lead"));  // the alternative text stays
}

TEST_CASE("links to other origins ask not to be followed where anyone may write") {
  const std::string_view text = R"json({"headline": "H", "blocks": [
    {"type": "text", "markdown": "[a](/a) [b](https://b.example)"},
    {"type": "related", "links": [{"url": "//c.example/", "title": "C"}]}]})json";
  story::RenderOptions options;
  CHECK_FALSE(has(story::render(text, options), "nofollow"));
  options.nofollow = true;
  const story::RenderResult result = story::render(text, options);
  CHECK(has(result, "<a part=\"link\" href=\"/a\">"));
  CHECK(has(result, "href=\"https://b.example\" rel=\"noopener noreferrer nofollow ugc\""));
  CHECK(has(result, "href=\"//c.example/\" rel=\"noopener noreferrer nofollow ugc\""));
}
