// The lists of elements and attributes, and the check that keeps markup to them.
#include "html/allow_list.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using story::is_allowed_attribute;
using story::is_allowed_element;
using story::is_allowed_markup;

TEST_CASE("no element that runs, frames or takes something is on the list") {
  const auto* const name = GENERATE("script", "style", "iframe", "object", "embed", "form", "input", "textarea",
                                    "select", "template", "link", "meta", "base", "math", "foreignobject", "use",
                                    "animate", "set", "frame", "noscript", "title", "plaintext", "xmp", "image", "");
  CAPTURE(name);
  CHECK_FALSE(is_allowed_element(name));
}

TEST_CASE("no attribute that runs, styles or submits is on the list") {
  const auto* const name =
      GENERATE("onclick", "onload", "onerror", "style", "srcdoc", "action", "formaction", "xlink:href", "target",
               "ping", "background", "shadowrootmode", "slot", "is", "contenteditable", "");
  CAPTURE(name);
  CHECK_FALSE(is_allowed_attribute(name));
}

TEST_CASE("what stories need is on the lists") {
  for (const char* name :
       {"article", "h1",   "h6",   "blockquote", "aside",  "details", "summary", "dl",   "dt",    "dd",
        "nav",     "time", "cite", "bdi",        "figure", "img",     "svg",     "rect", "table", "button"}) {
    CAPTURE(name);
    CHECK(is_allowed_element(name));
  }
  for (const char* name :
       {"href", "rel", "src", "alt", "lang", "dir", "id", "part", "datetime", "aria-label", "hidden"}) {
    CAPTURE(name);
    CHECK(is_allowed_attribute(name));
  }
}

TEST_CASE("the lists are in order, each name once") {
  CHECK(std::is_sorted(std::begin(story::kAllowedElements), std::end(story::kAllowedElements)));
  CHECK(std::adjacent_find(std::begin(story::kAllowedElements), std::end(story::kAllowedElements)) ==
        std::end(story::kAllowedElements));
  CHECK(std::is_sorted(std::begin(story::kAllowedAttributes), std::end(story::kAllowedAttributes)));
  CHECK(std::adjacent_find(std::begin(story::kAllowedAttributes), std::end(story::kAllowedAttributes)) ==
        std::end(story::kAllowedAttributes));
}

TEST_CASE("markup keeps to the lists, whole or in pieces") {
  for (const char* markup : {"", "\n", "<p>", "</p>\n", "<a part=\"link\"", " id=\"story-", "\">", "</span>, ",
                             "<img class=\"portrait\"", "<div class=\"controls\" part=\"controls\" hidden>"}) {
    CAPTURE(markup);
    CHECK(is_allowed_markup(markup));
  }
  for (const char* markup : {"<script>", "</script>", "<p onclick=\"", " style=\"", "<!--", "<p><iframe", "<", "<P>"}) {
    CAPTURE(markup);
    CHECK_FALSE(is_allowed_markup(markup));
  }
}
