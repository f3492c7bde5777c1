// A story while it is edited: the same bytes and findings as from the renderer itself, for less work.
#include "output/edited_story.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <ostream>

#include "support.h"

using story::Edit;
using story::EditedStory;
using namespace story::test;

namespace {

/// Cuts the HTML of text blocks and placeholders into blocks.
Lines cut(std::string_view html) {
  Lines blocks;
  while (!html.empty()) {
    const std::size_t next = std::min({html.size(), html.find("<div class=\"text\" part", 1),
                                       html.find("<p class=\"pl", 1), html.find("<footer>", 1)});
    blocks.emplace_back(html.substr(0, next));
    html.remove_prefix(next);
  }
  return blocks;
}

/// Does to a list of blocks what an editor's preview does to its elements.
class Preview {
 public:
  /// Renders, compares with the renderer, and returns the edit.
  const Edit& show(const std::string& json) {
    CAPTURE(json.substr(0, 500));
    const story::RenderResult expected = story::render(json, in_preview());
    const story::RenderResult& result = story_.render(json);
    CHECK(result.html == expected.html);
    CHECK(result.ok == expected.ok);
    CHECK(as_json(result.diagnostics) == as_json(expected.diagnostics));
    if (!result.html.empty()) {
      apply(story_.edit());
      CHECK(html() == expected.html);
    }
    return story_.edit();
  }

 private:
  static std::string as_json(const std::vector<story::Diagnostic>& diagnostics) {
    std::string out;
    append_json(out, diagnostics);
    return out;
  }

  void apply(const Edit& edit) {
    start_ = std::string(edit.open) + std::string(edit.header);
    REQUIRE(edit.from + edit.behind <= blocks_.size());
    const auto from = blocks_.begin() + static_cast<std::ptrdiff_t>(edit.from);
    const auto behind = blocks_.erase(from, blocks_.end() - static_cast<std::ptrdiff_t>(edit.behind));
    const Lines made = cut(edit.blocks);
    blocks_.insert(behind, made.begin(), made.end());
  }

  std::string html() const {
    std::string html = start_;
    for (const std::string& block : blocks_) html += block;
    return html + "</article>";
  }

  EditedStory story_;
  std::string start_;
  Lines blocks_;
};

std::string text(std::string_view markdown, std::string_view more = {}) {
  return R"({"type":"text","markdown":")" + std::string(markdown) + '"' + std::string(more) + "}";
}

using Blocks = std::vector<std::string_view>;

/// A story of these blocks, a line each.
std::string story_of(const Blocks& blocks, std::string_view fields = {}) {
  std::string json = R"({"headline":"H")" + std::string(fields) + ",\"blocks\":[";
  for (std::size_t i = 0; i < blocks.size(); ++i) (json += i > 0 ? ",\n" : "\n") += blocks[i];
  return json + "]}";
}

constexpr std::string_view kOne = R"({"type":"text","markdown":"One"})";
constexpr std::string_view kTwo = R"({"type":"text","markdown":"Two"})";
constexpr std::string_view kThree = R"({"type":"text","markdown":"Three"})";

struct Place {
  std::size_t from;
  std::size_t behind;
  std::size_t written;

  bool operator==(const Place&) const = default;
  friend std::ostream& operator<<(std::ostream& out, const Place& place) {
    return out << place.from << " before, " << place.behind << " behind, " << place.written << " written";
  }
};

Place place(const Edit& edit) { return {edit.from, edit.behind, edit.written}; }

}  // namespace

TEST_CASE("an edited story is what every fixture gives, one after the other and again") {
  EditedStory edited;
  for (const auto& folder : std::filesystem::directory_iterator("tests/fixtures")) {
    const std::string json = read_file(folder.path().string() + "/story.json");
    CAPTURE(folder.path().string());
    const story::RenderResult expected = story::render(json, in_preview());
    for (int i = 0; i < 2; ++i) {
      const story::RenderResult& result = edited.render(json);
      CHECK(result.html == expected.html);
      std::string found;
      std::string expected_findings;
      append_json(found, result.diagnostics);
      append_json(expected_findings, expected.diagnostics);
      CHECK(found == expected_findings);
    }
  }
}

TEST_CASE("only the block that was written in is rendered") {
  Preview preview;
  CHECK(place(preview.show(story_of({kOne, kTwo, kThree}))) == Place{0, 0, 3});
  CHECK(place(preview.show(story_of({kOne, kTwo, kThree}))) == Place{3, 0, 0});
  CHECK(place(preview.show(story_of({kOne, text("Two!"), kThree}))) == Place{1, 1, 1});
  // What is around the blocks changes none.
  CHECK(place(preview.show(story_of({kOne, text("Two!"), kThree}, R"(,"standfirst":"S")"))) == Place{3, 0, 0});
  // Nor do spaces within one.
  CHECK(place(preview.show(story_of({kOne, text("Two!", " "), kThree}))) == Place{3, 0, 1});
}

TEST_CASE("notes behind the blocks follow what is written") {
  Preview preview;
  const std::string notes = R"(,"notes":{"a":"A","b":"B"})";
  const std::string first = text("x[^a]");
  const std::string second = text("y[^b]");
  preview.show(story_of({first, kTwo, second}, notes));
  // What names a note is written each time, since its number is that of its place in the story.
  CHECK(place(preview.show(story_of({first, kTwo, second}, notes))) == Place{4, 0, 2});
  CHECK(place(preview.show(story_of({kOne, kTwo, second}, notes))) == Place{0, 0, 2});
  CHECK(place(preview.show(story_of({kOne, kTwo, kThree}))) == Place{2, 0, 1});
  preview.show(story_of({kOne, kTwo, second}, notes));
  preview.show(story_of({}, notes));
}

TEST_CASE("what the story adds to a block that stayed as it was is shown") {
  Preview preview;
  const std::string first = text("## A\\n\\nberth", R"(,"id":"a")");
  const std::string second = text("## B\\n\\nberth");
  const Blocks blocks = {first, second};
  const std::string corrections = R"(,"corrections":[{"date":"2024","kind":"update","text":"x","block":"a"}])";
  const std::string glossary = R"(,"glossary":[{"term":"berth","text":"B"}])";
  const std::string toc = R"(,"toc":true)";
  preview.show(story_of(blocks));
  CHECK(place(preview.show(story_of(blocks, corrections))) == Place{0, 0, 0});
  CHECK(place(preview.show(story_of(blocks, corrections))) == Place{3, 0, 0});
  preview.show(story_of(blocks, glossary));
  preview.show(story_of(blocks, toc));
  CHECK(place(preview.show(story_of(blocks))) == Place{2, 0, 0});
  preview.show(story_of(blocks, toc + glossary));
  preview.show(story_of({blocks[1]}, glossary));
  preview.show(story_of(blocks, glossary));
  preview.show(story_of({}, toc));
}

TEST_CASE("blocks come, go and change their places") {
  Preview preview;
  const std::string new_one = text("New", R"(,"id":"new")");
  preview.show(story_of({kOne, kTwo, kThree}));
  // The numbers in the ids behind it change.
  CHECK(place(preview.show(story_of({kOne, text("New"), kTwo, kThree}))) == Place{1, 0, 3});
  CHECK(place(preview.show(story_of({kOne, kTwo, kThree}))) == Place{1, 0, 2});
  CHECK(place(preview.show(story_of({kOne, kTwo, kThree, new_one}))) == Place{3, 0, 1});
  CHECK(place(preview.show(story_of({new_one, kOne, kTwo, kThree}))).behind == 0);
  CHECK(place(preview.show(story_of({new_one, kOne, kTwo}))) == Place{3, 0, 0});
  CHECK(place(preview.show(story_of({}))) == Place{0, 0, 0});
  CHECK(place(preview.show(story_of({kTwo}))) == Place{0, 0, 1});
}

TEST_CASE("a block is rendered anew when what it depends on changes, though its text does not") {
  Preview preview;
  const std::string named = text("x", R"(,"id":"a")");
  const std::string fact = R"({"type":"facts","items":[{"label":"x","value":1234.5}]})";
  EditedStory edited;
  for (const char* lang : {"en", "uk", "de", "tlh", "en"}) {
    const std::string json = story_of({fact, kOne}, std::string(R"(,"lang":")") + lang + '"');
    CHECK(edited.render(json).html == story::render(json, in_preview()).html);
  }
  // The second block of an id loses it.
  preview.show(story_of({named, named}));
  preview.show(story_of({text("y"), named}));
  preview.show(story_of({named, named}));
  preview.show(story_of({named, text("y", R"(,"id":"text-2")"), text("z")}));
  // Words of a language that nobody has are those of the story.
  for (const char* lang : {"en", "uk"}) {
    const std::string json = story_of({R"({"lang":"tlh",)" + fact.substr(1)}, std::string(R"(,"lang":")") + lang + '"');
    CHECK(edited.render(json).html == story::render(json, in_preview()).html);
  }
}

TEST_CASE("what is found in a block is found again, where it now stands") {
  const std::string bad = text("[x](javascript:1)");
  Preview preview;
  const auto line = [&](const Blocks& blocks) {
    preview.show(story_of(blocks));
    EditedStory edited;
    return edited.render(story_of(blocks)).diagnostics.at(0).line;
  };
  CHECK(line({kOne, bad, kTwo}) == 3);
  CHECK(line({kOne, text("New", R"(,"id":"n")"), bad, kTwo}) == 4);
  CHECK(line({bad, kTwo}) == 2);
  // The block is the same, so nobody is to show it anew.
  CHECK(place(preview.show(story_of({bad, kTwo}))) == Place{2, 0, 1});
  preview.show(story_of({R"({"type":"nosuch"})", kOne, "1", text("\\u0000 &nosuch;")}));
  preview.show(story_of({R"({"type":"nosuch"})", text("One!"), "1", text("\\u0000 &nosuch;")}));
  // More than are listed.
  preview.show(story_of(Blocks(120, bad)));
  preview.show(story_of(Blocks(121, bad)));
}

TEST_CASE("a text that is no story leaves what was shown") {
  Preview preview;
  preview.show(story_of({kOne, kTwo}));
  for (const char* json : {"", "{", "[]", "{\"headline\":"}) preview.show(json);
  CHECK(place(preview.show(story_of({kOne, text("Two!")}))) == Place{1, 0, 1});
  preview.show("\uFEFF" + story_of({kOne, kTwo}));
  preview.show("{}");
  preview.show(story_of({kOne, kTwo}));
}

TEST_CASE("blocks for which there is no room are taken back, and come when there is") {
  const std::string fact = R"({"label":"x","value":1,"of":{"value":9}})";
  const std::string large = R"({"type":"facts","items":[)" + times(2000, fact + ",") + fact + "]}";
  Preview preview;
  CHECK(place(preview.show(story_of({kOne, large, kTwo}))) == Place{0, 0, 3});
  CHECK(place(preview.show(story_of({kOne, large, text("Two!")}))) == Place{1, 0, 2});
  CHECK(place(preview.show(story_of({large}))) == Place{0, 0, 1});
  CHECK(place(preview.show(story_of({kOne}))) == Place{0, 0, 1});

  // The longer a text, the more room: the same block has some, and then none again.
  const std::string quote = R"({"type":"quote","text":"x"})";
  EditedStory edited;
  for (const Blocks& blocks : {Blocks(3000, quote), Blocks(200, quote), Blocks(3001, quote), Blocks{large},
                               Blocks{large, large}, Blocks{large}}) {
    const std::string json = story_of(blocks);
    CHECK(edited.render(json).html == story::render(json, in_preview()).html);
  }
}
