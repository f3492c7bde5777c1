// Rendered HTML without line breaks.
#include "output/single_line.h"

#include <catch2/catch_test_macros.hpp>

#include "render.h"

TEST_CASE("line breaks between tags and words become spaces") {
  CHECK(story::single_line("<p>a\nb</p>\n\n<p>c</p>\n") == "<p>a b</p>  <p>c</p> ");
}

TEST_CASE("in preformatted text, and in an attribute's value, a line break stays one") {
  CHECK(story::single_line("<p>\n</p><pre><code>a\n\nb</code></pre>\n<p>") ==
        "<p> </p><pre><code>a\n\nb</code></pre> <p>");
  CHECK(story::single_line("<img alt=\"a\nb\">\n") == "<img alt=\"a&#10;b\"> ");
}

TEST_CASE("a whole story is one line, but for its code") {
  const std::string html = story::single_line(story::render(R"({"headline": "A\nB", "standfirst": "c\nd", "blocks": [
    {"type": "text", "markdown": "a\nb\n\n- c\n- d\n\n| e |\n|---|\n| f |\n\n    g\n    h"},
    {"type": "image", "url": "a.png", "alt": "i\nj"},
    {"type": "quote", "text": "k\n\nl", "original": {"lang": "de", "text": "m\nn"}}]})")
                                                  .html);
  CHECK(html.find('\n') == html.find("\nh\n"));
  CHECK(html.find('\n', html.find("</pre>")) == std::string::npos);
  CHECK(html.find("alt=\"i&#10;j\"") != std::string::npos);
}
