// What a story is turned into besides an article.
#include "output/outputs.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#include "output/prerender.h"
#include "output/single_line.h"

using Catch::Matchers::ContainsSubstring;
using Catch::Matchers::EndsWith;
using Catch::Matchers::StartsWith;

namespace {

constexpr std::string_view kStory = R"({
  "lang": "en-GB", "url": "https://example.org/s", "headline": "A *fine* day", "standfirst": "It was & is",
  "authors": [{"name": "A. Writer", "role": "reporter", "url": "https://example.org/a"}],
  "published": "2023-04-20", "updated": "2023-04-21", "section": {"title": "News"},
  "image": {"url": "https://example.org/i.png", "alt": "a day", "width": 640, "height": 480},
  "blocks": [
    {"type": "quote", "id": "q", "text": "So it **was**", "speaker": {"name": "N", "role": "R", "organization": "O"},
     "said": {"date": "2023-04-19", "place": "Kyiv"}, "source": {"title": "T", "publisher": "P", "date": "2023-04-18"}},
    {"type": "quote", "text": "repeated", "style": "pull"},
    {"type": "text", "markdown": "- one\n- two\n\n`a  b`"}
  ]})";

story::OutputResult make(story::Output output, std::string_view json = kStory, const story::Assets& assets = {},
                         const story::Site& site = {}) {
  story::OutputRequest request;
  request.output = output;
  request.assets = assets;
  request.site = site;
  return story::make_output(json, request);
}

/// Every place where a story's words could end the element that they stand in.
constexpr std::string_view kBreakout = R"({"headline": "</title></script><script>x</script><!--", "blocks": [
  {"type": "quote", "text": "</template></style><script>y</script>", "speaker": {"name": "</script>\u2028"}}]})";

}  // namespace

TEST_CASE("outputs have names") {
  for (const bool renderings : {true, false}) {
    for (const std::string_view name : story::output_names(renderings)) {
      REQUIRE(story::output_named(name));
      CHECK(story::is_rendering(*story::output_named(name)) == renderings);
    }
  }
  CHECK_FALSE(story::output_named("pdf"));
}

TEST_CASE("a fragment is what render() gives") {
  CHECK(make(story::Output::fragment).text == story::render(kStory).html);
}

TEST_CASE("an element holds the article in one declarative shadow root, with its styles") {
  const std::string text = make(story::Output::element).text;
  CHECK_THAT(text, StartsWith("<story-widget><template shadowrootmode=\"open\" shadowrootclonable=\"\"><style>"));
  CHECK_THAT(text, ContainsSubstring("</style>" + story::single_line(story::render(kStory).html)));
  CHECK_THAT(text, EndsWith("</article></template></story-widget>"));
  CHECK_THAT(make(story::Output::element, kStory, {.css = "/s.css?a&b", .nonce = {}, .script = {}}).text,
             StartsWith("<story-widget><template shadowrootmode=\"open\" shadowrootclonable=\"\">"
                        "<link rel=\"stylesheet\" href=\"/s.css?a&amp;b\"><article "));
  CHECK_THAT(make(story::Output::element, kStory, {.css = {}, .nonce = "n\"1", .script = {}}).text,
             ContainsSubstring("<style nonce=\"n&quot;1\">"));
}

TEST_CASE("a story with a block that few have brings its styles, and no other story does") {
  constexpr std::string_view kTable =
      R"({"headline": "h", "blocks": [{"type": "table", "caption": "c", "columns": [{"label": "a"}], "rows": [[1]]}]})";
  const std::string_view styles = story::article_styles("table");
  REQUIRE(!styles.empty());
  CHECK(story::article_styles("quote").empty());
  CHECK_THAT(make(story::Output::element, kTable).text, ContainsSubstring(std::string(styles) + "</style>"));
  CHECK_THAT(make(story::Output::element).text, !ContainsSubstring(std::string(styles)));
  const story::Assets assets{.css = "/css/story-widget.css?v=1", .nonce = {}, .script = {}};
  CHECK_THAT(make(story::Output::element, kTable, assets).text,
             ContainsSubstring("<link rel=\"stylesheet\" href=\"/css/story-widget.css?v=1\">"
                               "<link rel=\"stylesheet\" href=\"/css/story-widget.articles.css?v=1\"><article "));
  CHECK_THAT(make(story::Output::element, kStory, assets).text, !ContainsSubstring("articles"));
}

TEST_CASE("a quotation with sound brings the styles of its player") {
  constexpr std::string_view kQuote =
      R"({"headline": "h", "blocks": [{"type": "quote", "text": "t", "speaker": {"name": "n"},
          "audio": {"url": "https://example.org/a.mp3", "transcript": "t"}}]})";
  CHECK_THAT(make(story::Output::element, kQuote).text,
             ContainsSubstring(std::string(story::article_base_styles()) + "</style>"));
  CHECK_THAT(make(story::Output::element).text, !ContainsSubstring(std::string(story::article_base_styles())));
}

TEST_CASE("a light element holds the article itself, with styles that hold for nothing else") {
  const std::string text = make(story::Output::light).text;
  CHECK_THAT(text, StartsWith("<story-widget data-light=\"\"><style>@scope (story-widget:has(> .story)){"));
  CHECK_THAT(text, ContainsSubstring("}</style>" + story::single_line(story::render(kStory).html)));
  CHECK_THAT(text, EndsWith("</article></story-widget>"));
  CHECK_THAT(text, !ContainsSubstring("<template"));
  CHECK_THAT(text, !ContainsSubstring(":host"));
  CHECK_THAT(text, ContainsSubstring(":scope:is([theme='dark']) .story"));
  CHECK_THAT(make(story::Output::light, kStory, {.css = "/light.css", .nonce = {}, .script = {}}).text,
             StartsWith("<story-widget data-light=\"\"><link rel=\"stylesheet\" href=\"/light.css\"><article "));
}

TEST_CASE("a page has what search engines and readers look for") {
  const std::string text = make(story::Output::page, kStory, {.css = {}, .nonce = {}, .script = "/w.js"}).text;
  CHECK_THAT(text, StartsWith("<!doctype html>\n<html lang=\"en-GB\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">"));
  CHECK_THAT(text, ContainsSubstring("<title>A fine day</title>"));
  CHECK_THAT(text, ContainsSubstring("<meta name=\"description\" content=\"It was &amp; is\">"));
  CHECK_THAT(text, ContainsSubstring("<link rel=\"canonical\" href=\"https://example.org/s\">"));
  CHECK_THAT(text, ContainsSubstring("<script type=\"application/ld+json\">{\"@context\""));
  CHECK_THAT(text, ContainsSubstring("<script type=\"module\" src=\"/w.js\"></script>"));
  CHECK_THAT(text, !ContainsSubstring("oembed"));
  CHECK_THAT(text, !ContainsSubstring("robots"));
  // In the document itself, where reader modes and clippers look for it.
  CHECK_THAT(text, ContainsSubstring("<main><story-widget data-light=\"\"><article "));
  CHECK_THAT(text, EndsWith("</article></story-widget></main>\n</body>\n</html>"));
}

TEST_CASE("a page names its own address where the story has none, and the oEmbed answer") {
  const story::Site site = {.page = "https://example.org/p", .oembed = "https://example.org/oembed?a=1&b=\"2\""};
  const std::string text = make(story::Output::page, R"({"headline":"A \"B\"","blocks":[]})", {}, site).text;
  CHECK_THAT(text, ContainsSubstring("<link rel=\"canonical\" href=\"https://example.org/p\">"));
  CHECK_THAT(text,
             ContainsSubstring("<link rel=\"alternate\" type=\"application/json+oembed\" title=\"A &quot;B&quot;\" "
                               "href=\"https://example.org/oembed?a=1&amp;b=&quot;2&quot;\">"));
  CHECK_THAT(make(story::Output::page, kStory, {}, site).text,
             ContainsSubstring("<link rel=\"canonical\" href=\"https://example.org/s\">"));
}

TEST_CASE("a page for a frame leads out of it, is not found by itself, and tells its height") {
  const std::string text =
      make(story::Output::frame, kStory, {.css = {}, .nonce = {}, .script = "https://cdn.example/v/w.js?a/b"}).text;
  CHECK_THAT(text, ContainsSubstring("<meta name=\"robots\" content=\"noindex\">"));
  CHECK_THAT(text, ContainsSubstring("<base target=\"_top\">"));
  CHECK_THAT(text, ContainsSubstring("<script type=\"module\" src=\"https://cdn.example/v/framed.js\"></script>"));
  CHECK_THAT(text, ContainsSubstring("<main><story-widget data-light=\"\"><article "));
  CHECK_THAT(make(story::Output::frame, kStory, {.css = {}, .nonce = {}, .script = "w.js"}).text,
             ContainsSubstring("src=\"framed.js\""));
  CHECK_THAT(make(story::Output::frame).text, !ContainsSubstring("framed.js"));
}

TEST_CASE("a page without the script asks for no buttons") {
  CHECK_THAT(make(story::Output::page).text,
             ContainsSubstring("<main><story-widget controls=\"original\" data-light=\"\"><article"));
}

TEST_CASE("no word of a story ends the element it stands in") {
  for (const story::Output output :
       {story::Output::page, story::Output::element, story::Output::light, story::Output::frame}) {
    const std::string text = make(output, kBreakout).text;
    CHECK_THAT(text, !ContainsSubstring("<script>"));
    CHECK_THAT(text, !ContainsSubstring("<!--"));
    CHECK(text.find("</template>") == text.rfind("</template>"));
  }
  CHECK_THAT(make(story::Output::json_ld, kBreakout).text, !ContainsSubstring("<"));
  CHECK_THAT(make(story::Output::json_ld, kBreakout).text, ContainsSubstring("\\u2028"));
}

TEST_CASE("JSON-LD is a NewsArticle with its quotations, but for pull quotes, which repeat") {
  CHECK(make(story::Output::json_ld).text ==
        R"({"@context":"https://schema.org","@type":"NewsArticle","headline":"A fine day",)"
        R"("description":"It was \u0026 is","inLanguage":"en-GB","url":"https://example.org/s",)"
        R"("mainEntityOfPage":"https://example.org/s","articleSection":"News","datePublished":"2023-04-20",)"
        R"("dateModified":"2023-04-21","author":[{"@type":"Person","name":"A. Writer","jobTitle":"reporter",)"
        R"("url":"https://example.org/a"}],"image":{"@type":"ImageObject","url":"https://example.org/i.png",)"
        R"("width":640,"height":480},"hasPart":[{"@type":"Quotation","@id":"#story-q","text":"So it was",)"
        R"("inLanguage":"en-GB","creator":{"@type":"Person","name":"N","jobTitle":"R",)"
        R"("affiliation":{"@type":"Organization","name":"O"}},"dateCreated":"2023-04-19",)"
        R"("locationCreated":{"@type":"Place","name":"Kyiv"},"isBasedOn":{"@type":"CreativeWork","name":"T",)"
        R"("publisher":{"@type":"Organization","name":"P"},"datePublished":"2023-04-18"}}]})");
}

TEST_CASE("JSON-LD has questions with their answers, and people with a profile") {
  const std::string text = make(story::Output::json_ld, R"({"headline":"H","blocks":[
    {"type":"qa","items":[{"question":"Why *so*?","answer":"It **was**.\n\nAnd is."},{"question":"Who?","answer":"A"}]},
    {"type":"profile","name":"N","role":"R","url":"https://example.org/n","image":{"url":"/n.jpg","alt":""}},
    {"type":"profile","name":"M","text":"x"},{"type":"timeline","events":[{"date":"2023","title":"x"}]}]})")
                               .text;
  CHECK_THAT(text, EndsWith(R"("inLanguage":"en","hasPart":[{"@type":"Question","name":"Why so?",)"
                            R"("acceptedAnswer":{"@type":"Answer","text":"It was.\n\nAnd is."}},)"
                            R"({"@type":"Question","name":"Who?","acceptedAnswer":{"@type":"Answer","text":"A"}}],)"
                            R"("mentions":[{"@type":"Person","name":"N","jobTitle":"R","url":"https://example.org/n",)"
                            R"("image":{"@type":"ImageObject","url":"/n.jpg"}},{"@type":"Person","name":"M"}]})"));
}

TEST_CASE("what is read away from the page has absolute addresses, or a warning") {
  constexpr std::string_view kRelative =
      R"({"url":"https://example.org/a/b","headline":"H","image":{"url":"../i.png","alt":""},
    "authors":[{"name":"A","url":"/a"},{"name":"B","kind":"organization","role":"R"}],
    "publisher":{"name":"P","url":"/","logo":{"url":"l.png","alt":""},"policies":{"principles":"p"}},"blocks":[
    {"type":"quote","text":"One.\n\nTwo.","speaker":{"name":"N","url":"n"},"source":{"title":"T","url":"//t.example/t"}},
    {"type":"qa","items":[{"question":"Q?","answer":"1. [a](c)\n2. ~~b~~"}]}]})";
  CHECK_THAT(
      make(story::Output::json_ld, kRelative).text,
      EndsWith(R"("author":[{"@type":"Person","name":"A","url":"https://example.org/a"},)"
               R"({"@type":"Organization","name":"B","description":"R"}],)"
               R"("publisher":{"@type":"NewsMediaOrganization","name":"P","url":"https://example.org/","logo":)"
               R"({"@type":"ImageObject","url":"https://example.org/a/l.png"},)"
               R"("publishingPrinciples":"https://example.org/a/p"},)"
               R"("image":{"@type":"ImageObject","url":"https://example.org/i.png"},)"
               R"("hasPart":[{"@type":"Quotation","@id":"#story-quote-1","text":"One.\n\nTwo.","inLanguage":"en",)"
               R"("creator":{"@type":"Person","name":"N","url":"https://example.org/a/n"},)"
               R"("isBasedOn":{"@type":"CreativeWork","name":"T","url":"https://t.example/t"}},)"
               R"({"@type":"Question","name":"Q?","acceptedAnswer":{"@type":"Answer",)"
               R"("text":"1. a (https://example.org/a/c)\n2. ~~b~~"}}]})"));
  const std::string head = make(story::Output::open_graph, kRelative).text;
  CHECK_THAT(head, ContainsSubstring("<meta property=\"og:image\" content=\"https://example.org/i.png\">"));
  CHECK_THAT(head, ContainsSubstring("<meta property=\"og:site_name\" content=\"P\">"));
  CHECK(make(story::Output::open_graph, kRelative).diagnostics.empty());

  constexpr std::string_view kNowhere = R"({"headline":"H","image":{"url":"i.png","alt":""},"blocks":[]})";
  for (const story::Output output : {story::Output::open_graph, story::Output::json_ld}) {
    const story::OutputResult result = make(output, kNowhere);
    REQUIRE(result.diagnostics.size() == 1);
    CHECK(result.diagnostics[0].code == "relative-address");
    CHECK(result.diagnostics[0].pointer == "/image/url");
    CHECK(make(output, kNowhere, {}, {.page = "https://example.org/p"}).diagnostics.empty());
  }
}

TEST_CASE("what machines read holds no marks for line breaks, but those that spell words") {
  constexpr std::string_view kMarks =
      "{\"headline\":\"Donau\u00ADdampf\u200Bschiff\uFEFF \u0645\u06CC\u200C\u0634\u0648\u062F\",\"blocks\":[]}";
  for (const story::Output output : {story::Output::open_graph, story::Output::json_ld, story::Output::oembed}) {
    CHECK_THAT(make(output, kMarks).text, ContainsSubstring("Donaudampfschiff \u0645\u06CC\u200C\u0634\u0648\u062F"));
  }
  CHECK_THAT(make(story::Output::open_graph, kMarks).text,
             ContainsSubstring("<meta name=\"twitter:card\" content=\"summary\">"));
}

TEST_CASE("Open Graph has its four required properties, and the article's own") {
  CHECK(make(story::Output::open_graph).text ==
        "<meta property=\"og:title\" content=\"A fine day\">\n"
        "<meta property=\"og:type\" content=\"article\">\n"
        "<meta property=\"og:url\" content=\"https://example.org/s\">\n"
        "<meta property=\"og:description\" content=\"It was &amp; is\">\n"
        "<meta property=\"og:locale\" content=\"en_GB\">\n"
        "<meta property=\"og:image\" content=\"https://example.org/i.png\">\n"
        "<meta property=\"og:image:alt\" content=\"a day\">\n"
        "<meta property=\"og:image:width\" content=\"640\">\n"
        "<meta property=\"og:image:height\" content=\"480\">\n"
        "<meta name=\"twitter:card\" content=\"summary_large_image\">\n"
        "<meta property=\"article:published_time\" content=\"2023-04-20\">\n"
        "<meta property=\"article:modified_time\" content=\"2023-04-21\">\n"
        "<meta property=\"article:author\" content=\"A. Writer\">\n"
        "<meta property=\"article:section\" content=\"News\">\n");
}

TEST_CASE("text has a line for each part, and none for buttons") {
  CHECK(make(story::Output::text).text ==
        "News\n\nA fine day\n\nIt was & is\n\nBy A. Writer, reporter \u00B7 20 April 2023 \u00B7 Updated "
        "21 April "
        "2023\n\na day\n\n"
        "“So it was”\n\u2014 N, R, O\n19 April 2023, Kyiv\nSource: T, P, 18 April 2023\n\n“repeated”\n\n- "
        "one\n- "
        "two\n\na b");
}

TEST_CASE("text says what marks, places and addresses say on the page") {
  const auto text_of = [](std::string_view markdown) {
    return make(story::Output::text,
                "{\"url\":\"https://example.org/a/b\",\"headline\":\"\",\"blocks\":[{\"type\":\"text\"," +
                    ("\"markdown\":\"" + std::string(markdown) + "\"}]}"))
        .text;
  };
  CHECK(text_of("5. a\\n6. b") == "5. a\n6. b");
  CHECK(text_of("- a\\n\\n- b\\n\\n  c") == "- a\n\n- b\n\n  c");
  CHECK(text_of("- a\\n  1. b\\n  2. c\\n- d") == "- a\n  1. b\n  2. c\n- d");
  CHECK(text_of("> a\\n>\\n> - b\\n\\nc") == "> a\n\n> - b\n\nc");
  CHECK(text_of("a ~~b~~ c") == "a ~~b~~ c");
  CHECK(text_of("| a | b | c |\\n|-|-|-|\\n| d | | e |\\n| | f | g |") == "a | b | c\nd | | e\n| f | g");
  CHECK(text_of("[a](../c?d&e) <https://example.org/>") == "a (https://example.org/c?d&e) https://example.org/");
  CHECK(text_of("[a](#story-b) <a@example.org>") == "a a@example.org");
  CHECK(text_of("```\\n1\\n  2\\n```") == "1\n  2");
}

TEST_CASE("text has the answers that are folded, and each event below its date") {
  CHECK(make(story::Output::text, R"({"headline":"H","blocks":[
    {"type":"timeline","title":"T","events":[{"date":"2022-09","title":"Applied","text":"In *one* day."},
      {"date":"2023","title":"Next"}]},
    {"type":"qa","items":[{"question":"Why?","answer":"Because."}]},
    {"type":"profile","name":"N","role":"R","text":"About N."},
    {"type":"keypoints","points":["One","Two"]}]})")
            .text ==
        "H\n\nT\n\n- September 2022\n  Applied\n\n  In one day.\n- 2023\n  Next\n\nWhy?\n\nBecause.\n\n"
        "Profile\n\nN\n\nR\n\nAbout N.\n\nKey points\n\n- One\n- Two");
}

TEST_CASE("what is no story gives no output, and says why") {
  for (const bool renderings : {true, false}) {
    for (const std::string_view name : story::output_names(renderings)) {
      const story::OutputResult result = make(*story::output_named(name), "[]");
      CHECK(result.text.empty());
      CHECK_FALSE(result.ok);
      CHECK(result.diagnostics.size() == 1);
    }
  }
}
