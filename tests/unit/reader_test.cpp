// Reading an object's members: what fits is taken, what does not is reported at its place.
#include "read/reader.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "support.h"

using story::LinkUse;
using story::Need;
using story::Object;
using story::test::Lines;

namespace {

/// The object that a JSON text holds, and what reading it finds.
class Reading {
 public:
  explicit Reading(std::string json) : json_(std::move(json)), document_(json_), report_(document_) {
    REQUIRE_FALSE(document_.parse());
    object_.emplace(document_, report_, story::kRoot, story::Name("a thing"));
  }

  Object* operator->() { return &*object_; }

  /// The codes and columns of all findings: `wrong-type 6`.
  Lines found() {
    Lines lines;
    for (const story::Diagnostic& diagnostic : report_.take()) {
      lines.push_back(std::string(diagnostic.code) + ' ' + std::to_string(diagnostic.column));
    }
    return lines;
  }

  std::vector<story::Diagnostic> take() { return report_.take(); }

 private:
  std::string json_;
  story::Document document_;
  story::Report report_;
  std::optional<Object> object_;
};

struct Pair {
  std::string_view name;
};

bool read_pair(Object& in, Pair& pair) {
  in.text("name", pair.name, Need::required);
  return in.complete();
}

}  // namespace

TEST_CASE("what is missing or null leaves the default, and is reported only where it is required") {
  const auto* const json = GENERATE("{}", R"({"x":null})");
  Reading in(json);
  std::string_view text = "default";
  std::uint32_t pixels = 7;
  bool flag = true;
  in->text("x", text);
  in->pixels("x", pixels);
  in->flag("x", flag);
  CHECK(text == "default");
  CHECK(pixels == 7);
  CHECK(flag);
  CHECK(in->complete());
  in->text("x", text, Need::required);
  CHECK_FALSE(in->complete());
  const std::vector<story::Diagnostic> found = in.take();
  REQUIRE(found.size() == 1);
  CHECK(found[0].code == "missing-field");
  CHECK(found[0].message == "a thing needs \"x\".");
  CHECK(found[0].suggestion.empty());
}

TEST_CASE("a value of the wrong kind is reported where it stands") {
  Reading in(R"({"x":[1]})");
  std::string_view text;
  story::Markdown markdown;
  story::Value value;
  bool flag = false;
  story::Date date;
  story::Link link;
  std::uint32_t pixels = 0;
  Pair pair;
  in->text("x", text);
  in->markdown("x", markdown);
  in->value("x", value);
  in->flag("x", flag);
  in->date("x", date);
  in->link("x", link, LinkUse::navigation);
  in->language("x", text);
  in->pixels("x", pixels);
  in->object("x", pair, read_pair, "a pair");
  in->text_or_empty("x", text);
  CHECK(in->complete());
  CHECK(in.found() == Lines(10, "wrong-type 6"));
}

TEST_CASE("a blank text counts as not given; where it is required it is reported") {
  const auto* const json = GENERATE(R"({"x":""})", R"({"x":" \t\n"})");
  Reading in(json);
  std::string_view text = "default";
  in->text("x", text);
  CHECK(text == "default");
  CHECK(in.found().empty());
  in->text("x", text, Need::required);
  CHECK_FALSE(in->complete());
  CHECK(in.found() == Lines{"empty-field 6"});
}

TEST_CASE("a text may be empty where that says something, but must be given") {
  std::string_view text = "default";
  Reading empty(R"({"x":""})");
  empty->text_or_empty("x", text);
  CHECK(text.empty());
  CHECK(empty.found().empty());

  const auto* const json = GENERATE("{}", R"({"x":null})");
  Reading missing(json);
  missing->text_or_empty("x", text);
  CHECK(missing->complete());
  CHECK(missing.found() == Lines{"missing-field 1"});
}

TEST_CASE("a value is a number as it is written, or a text") {
  story::Value value;
  Reading number(R"({"x":-1.50e3})");
  number->value("x", value);
  CHECK(value.is_number);
  CHECK(value.text == "-1.50e3");
  Reading text(R"({"x":"two in three"})");
  text->value("x", value);
  CHECK_FALSE(value.is_number);
  CHECK(value.text == "two in three");
  Reading required(R"({"x":true})");
  required->value("x", value, Need::required);
  CHECK_FALSE(required->complete());
}

TEST_CASE("a flag is true or false and nothing else") {
  bool flag = false;
  Reading yes(R"({"x":true})");
  yes->flag("x", flag);
  CHECK(flag);
  Reading no(R"({"x":false})");
  no->flag("x", flag);
  CHECK_FALSE(flag);
  Reading text(R"({"x":"true"})");
  text->flag("x", flag);
  CHECK_FALSE(flag);
  CHECK(text.found() == Lines{"wrong-type 6"});
}

TEST_CASE("dates, links and languages are judged") {
  story::Date date;
  story::Link link;
  std::string_view lang;
  Reading bad(R"({"d":"soon","l":"javascript:x","h":"http:x","c":"\u0001","t":"ukrainian language"})");
  bad->date("d", date);
  bad->link("l", link, LinkUse::navigation);
  bad->link("h", link, LinkUse::navigation);
  bad->link("c", link, LinkUse::navigation);
  bad->language("t", lang);
  CHECK(bad->complete());
  CHECK_FALSE(date);
  CHECK_FALSE(link);
  CHECK(lang.empty());
  CHECK(bad.found() == Lines{"bad-date 6", "refused-link 17", "refused-link 36", "empty-field 49", "bad-language 62"});

  Reading good(R"({"d":"2023-04","l":"/a b","t":"uk-UA"})");
  good->date("d", date, Need::required);
  good->link("l", link, LinkUse::resource, Need::required);
  good->language("t", lang, Need::required);
  CHECK(good->complete());
  CHECK(date.month == 4);
  CHECK(link.href == "/a%20b");
  CHECK(lang == "uk-UA");
}

TEST_CASE("language tags have the shape of BCP 47") {
  const auto* const tag =
      GENERATE("en", "uk", "pt-BR", "zh-Hant-TW", "sl-rozaj-biske", "de-1996", "en-x-house", "haw", "de-CH-1901");
  std::string_view lang;
  Reading in(R"({"x":")" + std::string(tag) + "\"}");
  in->language("x", lang);
  CAPTURE(tag);
  CHECK(lang == tag);
}

TEST_CASE("other texts are no language tags") {
  const auto* const tag =
      GENERATE("e", "en_US", "en-", "-en", "en--US", "1en", "e1", "engl", "English", "en-abcdefghi", "українська",
               "en US", "x-house", "en-aaaaaaaa-bbbbbbbb-cccccccc-ddddddd", R"(\"><script>)");
  std::string_view lang;
  const std::string json = R"({"x":")" + std::string(tag) + "\"}";
  Reading in(json);
  in->language("x", lang);
  CAPTURE(tag);
  CHECK(lang.empty());
  CHECK(in.found() == Lines{"bad-language 6"});
}

TEST_CASE("pixels are whole numbers from 1 to 100000") {
  for (const auto& [written, expected] :
       {std::pair{"1", 1U}, {"800", 800U}, {"100000", 100'000U}, {"8e2", 800U}, {"12.5e1", 125U}}) {
    CAPTURE(written);
    const std::string json = R"({"x":)" + std::string(written) + "}";
    std::uint32_t pixels = 0;
    Reading in(json);
    in->pixels("x", pixels);
    CHECK(pixels == expected);
  }
  for (const std::string_view written : {"0", "-1", "1.5", "100001", "1000000", "1e99", "800.0"}) {
    CAPTURE(written);
    const std::string json = R"({"x":)" + std::string(written) + "}";
    std::uint32_t pixels = 7;
    Reading in(json);
    in->pixels("x", pixels);
    CHECK(pixels == 7);
    CHECK(in.found() == Lines{"bad-number 6"});
  }
}

TEST_CASE("a choice is one of the names, and a near miss is suggested") {
  enum class Colour : std::uint8_t { none, red, green };
  Colour colour = Colour::none;
  Reading good(R"({"x":"green"})");
  good->choice("x", colour, {"red", "green"}, 1);
  CHECK(colour == Colour::green);
  Reading near(R"({"x":"gren"})");
  near->choice("x", colour, {"red", "green"}, 1);
  const std::vector<story::Diagnostic> found = near.take();
  REQUIRE(found.size() == 1);
  CHECK(found[0].code == "not-a-choice");
  CHECK(found[0].suggestion == "green");
  CHECK(colour == Colour::green);
  Reading far(R"({"x":"blue"})");
  far->choice("x", colour, {"red", "green"}, 1);
  CHECK(far.take().at(0).message == "\"blue\" is not one of the values allowed here. Use one of: red, green.");
}

TEST_CASE("a list keeps what can be read and reports the rest") {
  story::List<Pair> pairs;
  Reading in(R"({"x":[{"name":"a"},7,{"name":""},{},{"name":"b"}]})");
  in->list("x", pairs, read_pair, "a pair", Need::required);
  REQUIRE(pairs.size() == 2);
  CHECK(pairs[0].name == "a");
  CHECK(pairs[1].name == "b");
  CHECK(in->complete());
  CHECK(in.found() == Lines{"wrong-type 20", "empty-field 30", "missing-field 34"});
}

TEST_CASE("a required list must hold something that can be read") {
  story::List<Pair> pairs;
  Reading empty(R"({"x":[]})");
  empty->list("x", pairs, read_pair, "a pair", Need::required);
  CHECK_FALSE(empty->complete());
  CHECK(empty.found() == Lines{"empty-field 6"});
  Reading bad(R"({"x":[1,2]})");
  bad->list("x", pairs, read_pair, "a pair", Need::required);
  CHECK_FALSE(bad->complete());
  Reading optional(R"({"x":[]})");
  optional->list("x", pairs, read_pair, "a pair");
  CHECK(optional->complete());
  CHECK(optional.found().empty());
}

TEST_CASE("an object that can't be read costs the outer one only where it is required") {
  Pair pair{"earlier"};
  Reading in(R"({"x":{"name":1}})");
  in->object("x", pair, read_pair, "a pair");
  CHECK(pair.name.empty());
  CHECK(in->complete());
  in->object("x", pair, read_pair, "a pair", Need::required);
  CHECK_FALSE(in->complete());
}

TEST_CASE("fields that nobody asked for are reported by name, with the nearest that there is") {
  Reading in(R"({"name":1,"nmae":2,"other":3})");
  std::string_view text;
  in->allow("name");
  in->text("title", text);
  in->finish();
  const std::vector<story::Diagnostic> found = in.take();
  REQUIRE(found.size() == 2);
  CHECK(story::test::brief(found[0]) == "1:11-1:17 warning unknown-field /nmae");
  CHECK(found[0].message == "\"nmae\" is not a field of a thing. Did you mean \"name\"?");
  CHECK(found[0].suggestion == "name");
  CHECK(story::test::brief(found[1]) == "1:20-1:27 warning unknown-field /other");
  CHECK(found[1].message == "\"other\" is not a field of a thing. Use one of: name, title.");
}

TEST_CASE("the last of repeated fields counts, and the others are reported by name") {
  Reading in(R"({"x":"a","x":"b","x":"c"})");
  std::string_view text;
  in->text("x", text);
  in->finish();
  CHECK(text == "c");
  CHECK(in.found() == Lines{"repeated-field 2", "repeated-field 10"});
}

TEST_CASE("text that shows something else than it says is taken and reported") {
  Reading in("{\"x\":\"\u202Egpj.exe\"}");
  std::string_view text;
  in->text("x", text);
  CHECK(text == "\u202Egpj.exe");
  CHECK(in.found() == Lines{"reordered-text 6"});
}
