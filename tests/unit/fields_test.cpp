// Images and sources, which several blocks have.
#include "read/fields.h"

#include <catch2/catch_test_macros.hpp>

#include "support.h"

using story::test::Lines;

namespace {

/// Reads the object that a JSON text holds; gives whether it is complete, and what was found, in brief.
template <class T>
bool read(const std::string& json, bool (*reader)(story::Object&, T&), T& out, Lines& found) {
  story::Document document(json);
  REQUIRE_FALSE(document.parse());
  story::Report report(document);
  story::Object in(document, report, story::kRoot, "a thing");
  const bool complete = reader(in, out);
  in.finish();
  for (const story::Diagnostic& diagnostic : report.take()) found.push_back(story::test::brief(diagnostic));
  return complete;
}

}  // namespace

TEST_CASE("an image with all its fields") {
  const std::string json = R"({"url":"/a.jpg","alt":"A","caption":"*B*","credit":"C","width":800,"height":600})";
  story::Image image;
  Lines found;
  CHECK(read(json, story::read_image, image, found));
  CHECK(found.empty());
  CHECK(image.url.href == "/a.jpg");
  CHECK(image.alt == "A");
  CHECK(image.caption.source == "*B*");
  CHECK(image.credit == "C");
  CHECK(image.width == 800);
  CHECK(image.height == 600);
}

TEST_CASE("an image needs a URL that can be loaded; without its alternative text it is shown and reported") {
  story::Image image;
  Lines found;
  CHECK_FALSE(read(R"({"alt":""})", story::read_image, image, found));
  CHECK_FALSE(read(R"({"alt":"","url":"data:image/png;base64,x"})", story::read_image, image, found));
  CHECK_FALSE(read(R"({"alt":"","url":"mailto:a@b.org"})", story::read_image, image, found));
  CHECK(read(R"({"url":"a.jpg"})", story::read_image, image, found));
  CHECK(found == Lines{"1:1-1:11 error missing-field ", "1:17-1:42 error refused-link /url",
                       "1:17-1:33 error refused-link /url", "1:1-1:16 error missing-field "});
}

TEST_CASE("a bad size costs no image") {
  story::Image image;
  Lines found;
  CHECK(read(R"({"url":"a.jpg","alt":"","width":"800","height":0})", story::read_image, image, found));
  CHECK(image.width == 0);
  CHECK(image.height == 0);
  CHECK(found == Lines{"1:33-1:38 error wrong-type /width", "1:48-1:49 error bad-number /height"});
}

TEST_CASE("a source with all its fields") {
  const std::string json = R"({"title":"T","url":"https://example.org/","publisher":"P","date":"2023-04"})";
  story::Source source;
  Lines found;
  CHECK(read(json, story::read_source, source, found));
  CHECK(found.empty());
  CHECK(source.title == "T");
  CHECK(source.url.external);
  CHECK(source.publisher == "P");
  CHECK(source.date.month == 4);
}

TEST_CASE("a source needs a title, and no link that works") {
  story::Source source;
  Lines found;
  CHECK(read(R"({"title":"T","url":"ftp://a"})", story::read_source, source, found));
  CHECK_FALSE(source.url);
  CHECK_FALSE(read(R"({"url":"/a"})", story::read_source, source, found));
  CHECK(found == Lines{"1:20-1:29 error refused-link /url", "1:1-1:13 error missing-field "});
}
