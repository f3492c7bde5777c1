// Story JSON to the model: a story's own fields, its blocks and their ids.
#include "read_story.h"

#include <catch2/catch_test_macros.hpp>

#include "support.h"

using story::test::Lines;

namespace {

struct Reading {
  explicit Reading(std::string text) : json(std::move(text)), document(json), report(document) {
    REQUIRE_FALSE(document.parse());
    story = story::read_story(document, report);
  }

  Lines found() {
    Lines lines;
    for (const story::Diagnostic& diagnostic : report.take()) lines.push_back(story::test::brief(diagnostic));
    return lines;
  }

  Lines ids() const {
    Lines lines;
    for (const story::Block& block : story.blocks) lines.emplace_back(block.id);
    return lines;
  }

  std::string json;
  story::Document document;
  story::Report report;
  story::Story story;
};

Reading with_blocks(const std::string& blocks) { return Reading(story::test::story_with(blocks)); }

}  // namespace

TEST_CASE("a story with all its own fields") {
  Reading reading(R"({"$schema":"s","version":1,"id":"a","url":"https://example.org/a","lang":"uk","dir":"ltr",
    "section":{"title":"News","url":"/news"},"headline":"*H*","standfirst":"S",
    "authors":[{"name":"A","role":"editor","url":"/a"},{"name":"B","kind":"organization"}],"published":"2023-04-20",
    "updated":"2023-04-21","publisher":{"name":"P","url":"/","logo":{"url":"l.svg","alt":"L"},"policies":{"principles":"/p"}},
    "image":{"url":"i.jpg","alt":"I"},"blocks":[]})");
  CHECK(reading.found().empty());
  const story::Story& story = reading.story;
  CHECK(story.id == "a");
  CHECK(story.url.href == "https://example.org/a");
  CHECK(story.lang == "uk");
  CHECK(story.dir == story::Direction::left_to_right);
  CHECK(story.section.title == "News");
  CHECK(story.section.url.href == "/news");
  CHECK(story.headline.source == "*H*");
  CHECK(story.standfirst.source == "S");
  REQUIRE(story.authors.size() == 2);
  CHECK(story.authors[0].role == "editor");
  CHECK(story.authors[0].kind == story::Author::Kind::person);
  CHECK(story.authors[1].name == "B");
  CHECK(story.authors[1].kind == story::Author::Kind::organization);
  CHECK(story.publisher.name == "P");
  CHECK(story.publisher.url.href == "/");
  CHECK(story.publisher.logo.alt == "L");
  CHECK(story.publisher.policies.principles.href == "/p");
  CHECK(story.published.day == 20);
  CHECK(story.updated.day == 21);
  CHECK(story.image.alt == "I");
}

TEST_CASE("a story needs a headline and blocks, but not a single block") {
  CHECK(Reading("{}").found() == Lines{"1:1-1:3 error missing-field ", "1:1-1:3 error missing-field "});
  CHECK(Reading(R"({"headline":"H","blocks":[]})").found().empty());
  CHECK(Reading(R"({"headline":" ","blocks":{}})").found() ==
        Lines{"1:13-1:16 error empty-field /headline", "1:26-1:28 error wrong-type /blocks"});
}

TEST_CASE("version 1 is known, as a number or as text") {
  CHECK(Reading(R"({"headline":"H","blocks":[],"version":1})").found().empty());
  CHECK(Reading(R"({"headline":"H","blocks":[],"version":"1"})").found().empty());
  CHECK(Reading(R"({"headline":"H","blocks":[],"version":null})").found().empty());
  CHECK(Reading(R"({"headline":"H","blocks":[],"version":2})").found() ==
        Lines{"1:39-1:40 error unsupported-version /version"});
  CHECK(Reading(R"({"headline":"H","blocks":[],"version":true})").found() ==
        Lines{"1:39-1:43 error wrong-type /version"});
}

TEST_CASE("what is wrong with a story's own fields is reported, and the rest is read") {
  Reading reading(R"({"headline":"H","blocks":[],"lang":"english!","dir":"up","url":"javascript:x",
"section":"News","authors":[{"name":"A"},{"role":"editor"},"B"],"published":"today","headlin":"x"})");
  CHECK(reading.found() == Lines{
                               "1:36-1:46 error bad-language /lang",
                               "1:53-1:57 error not-a-choice /dir",
                               "1:64-1:78 error refused-link /url",
                               "2:11-2:17 error wrong-type /section",
                               "2:42-2:59 error missing-field /authors/1",
                               "2:60-2:63 error wrong-type /authors/2",
                               "2:77-2:84 error bad-date /published",
                               "2:85-2:94 warning unknown-field /headlin",
                           });
  CHECK(reading.story.lang.empty());
  CHECK(reading.story.dir == story::Direction::from_language);
  CHECK(reading.story.authors.size() == 1);
  CHECK(reading.story.headline.source == "H");
}

TEST_CASE("blocks without an id are numbered by type") {
  const Reading reading = with_blocks(R"({"type":"text","markdown":"a"},{"type":"quote","text":"b"},
    {"type":"text","markdown":"c"},{"type":"text","id":"mine","markdown":"d"},{"type":"text","markdown":"e"})");
  CHECK(reading.ids() == Lines{"text-1", "quote-1", "text-2", "mine", "text-4"});
}

TEST_CASE("a number that an author has used is passed over, wherever it stands") {
  const Reading reading = with_blocks(R"({"type":"text","markdown":"a"},{"type":"text","markdown":"b"},
    {"type":"quote","id":"text-1","text":"c"},{"type":"text","id":"text-3","markdown":"d"})");
  CHECK(reading.ids() == Lines{"text-2", "text-4", "text-1", "text-3"});
}

TEST_CASE("blocks that can't be read have ids too, so that their neighbours keep theirs") {
  const Reading reading =
      with_blocks(R"({"type":"quote"},{"type":"quote","text":"b"},{"type":"nosuch"},7,{},{"type":"nosuch","id":"c"})");
  CHECK(reading.ids() == Lines{"quote-1", "quote-2", "block-1", "block-2", "block-3", "c"});
  CHECK(std::holds_alternative<story::Unreadable>(reading.story.blocks[0].content));
  CHECK(std::holds_alternative<story::Quote>(reading.story.blocks[1].content));
}

TEST_CASE("an id must be a slug of its own") {
  Reading reading = with_blocks(R"({"type":"text","id":"By the numbers!","markdown":"a"},
{"type":"text","id":"a_B-9","markdown":"b"},
{"type":"text","id":"a_B-9","markdown":"c"},
{"type":"text","id":"цифри","markdown":"d"},
{"type":"text","id":7,"markdown":"e"},
{"type":"text","id":"","markdown":"f"})");
  CHECK(reading.ids() == Lines{"text-1", "a_B-9", "text-3", "text-4", "text-5", "text-6"});
  const std::vector<story::Diagnostic> found = reading.report.take();
  REQUIRE(found.size() == 4);
  CHECK(story::test::brief(found[0]) == "1:47-1:64 error bad-id /blocks/0/id");
  CHECK(found[0].suggestion == "by-the-numbers");
  CHECK(story::test::brief(found[1]) == "3:21-3:28 error repeated-id /blocks/2/id");
  CHECK(story::test::brief(found[2]) == "4:21-4:28 error bad-id /blocks/3/id");
  CHECK(found[2].suggestion.empty());
  CHECK(story::test::brief(found[3]) == "5:21-5:22 error wrong-type /blocks/4/id");
}

TEST_CASE("names that a page's scripts use are harmless as ids") {
  const Reading reading = with_blocks(R"({"type":"text","id":"cookie","markdown":"a"},
    {"type":"text","id":"__proto__","markdown":"b"},{"type":"text","id":"constructor","markdown":"c"})");
  CHECK(reading.ids() == Lines{"cookie", "__proto__", "constructor"});
}

TEST_CASE("what is no block is reported where it stands") {
  CHECK(with_blocks("7").found() == Lines{"1:27-1:28 error wrong-type /blocks/0"});
  CHECK(with_blocks("null").found() == Lines{"1:27-1:31 error wrong-type /blocks/0"});
  CHECK(with_blocks("{}").found() == Lines{"1:27-1:29 error missing-field /blocks/0"});
  CHECK(with_blocks(R"({"type":""})").found() == Lines{"1:35-1:37 error empty-field /blocks/0/type"});
  CHECK(with_blocks(R"({"type":5})").found() == Lines{"1:35-1:36 error wrong-type /blocks/0/type"});
  CHECK(with_blocks(R"({"type":"qoute","text":"x"})").found() == Lines{"1:35-1:42 error unknown-type /blocks/0/type"});
}

TEST_CASE("a misspelt field that all blocks share is recognized") {
  Reading reading = with_blocks(R"({"type":"text","lng":"uk","markdown":"a"})");
  const std::vector<story::Diagnostic> found = reading.report.take();
  REQUIRE(found.size() == 1);
  CHECK(found[0].message == "\"lng\" is not a field of a text block. Did you mean \"lang\"?");
}

TEST_CASE("a repeated field that all blocks share is reported once") {
  CHECK(with_blocks(R"({"type":"text","lang":"uk","lang":"en","markdown":"a"})").found() ==
        Lines{"1:42-1:48 warning repeated-field /blocks/0/lang"});
}
