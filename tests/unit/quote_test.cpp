// Quotations: the text, who said it, when and where, and how we know.
#include <catch2/catch_test_macros.hpp>

#include "support.h"

using story::test::block_findings;
using story::test::blocks_html;
using story::test::Lines;

namespace {

/// The HTML of a quote with these fields, without its buttons.
std::string quote(std::string_view fields) {
  const std::string html = blocks_html(R"({"type":"quote",)" + std::string(fields) + "}");
  return html.substr(0, html.find("<div class=\"controls\""));
}

std::string attribution(std::string_view fields) {
  const std::string html = quote(R"("text":"x",)" + std::string(fields));
  const std::string_view start = "<figcaption class=\"attribution\" part=\"attribution\">";
  const std::size_t begin = html.find(start);
  if (begin == std::string::npos) return "none";
  const std::size_t end = html.find("</figcaption>", begin);
  return html.substr(begin + start.size(), end - begin - start.size());
}

}  // namespace

TEST_CASE("a quote is a blockquote of paragraphs") {
  CHECK(quote(R"("text":"One *two*.\n\nThree.")") ==
        "<div class=\"quote\" part=\"quote\" id=\"story-quote-1\">\n"
        "<figure><blockquote part=\"blockquote\"><p><span class=\"mark\" part=\"mark\">“</span>One <em>two</em>.</p>"
        "<p>Three.<span class=\"mark\" part=\"mark\">”</span></p></blockquote></figure>\n");
}

TEST_CASE("the marks are those of the block's language") {
  CHECK(quote(R"("lang":"fr","text":"Bonjour")")
            .find("<p><span class=\"mark\" part=\"mark\">«\u00A0</span>Bonjour<span class=\"mark\" "
                  "part=\"mark\">\u00A0»</span></p>") != std::string::npos);
  CHECK(quote(R"("lang":"ja","style":"pull","text":"夜も開く")")
            .find("<span class=\"mark\" part=\"mark\">「</span>夜も開く<span class=\"mark\" part=\"mark\">」</span>") !=
        std::string::npos);
}

TEST_CASE("a quotation that is typed with marks gets no others, and is reported") {
  for (const std::string_view text :
       {"“We open late”", "„Wir öffnen spät“", "« Nous ouvrons tard »", "\\\"A\\\"", "「夜も開く」", "»A«",
        "‘It’s late’", "'It's late'", "“One.\\n\\nTwo.”", "„Er sagte ‚ja‘“"}) {
    CAPTURE(text);
    const std::string fields = "\"text\":\"" + std::string(text) + "\"";
    CHECK(quote(fields).find("class=\"mark\"") == std::string::npos);
    CHECK(block_findings("{\"type\":\"quote\"," + fields + "}").front().find(" warning typed-marks ") !=
          std::string::npos);
  }
  for (const std::string_view text :
       {"“Yes” is what he said, not “no”", "It was “late”", "“Late”, he said", "A 5' pole'", "\\\"A\\\" and \\\"B\\\"",
        "’Twas the night", "“", "“”", "„A“ und „B“"}) {
    CAPTURE(text);
    const std::string fields = "\"text\":\"" + std::string(text) + "\"";
    CHECK(quote(fields).find("class=\"mark\"") != std::string::npos);
    CHECK(block_findings("{\"type\":\"quote\"," + fields + "}").empty());
  }
}

TEST_CASE("a quote has buttons that its script shows, and all around it is closed") {
  const std::string html = blocks_html(R"({"type":"quote","text":"x"})");
  CHECK(html.substr(html.find("<div class=\"controls\"")) ==
        "<div class=\"controls\" part=\"controls\" hidden>"
        "<button class=\"copy\" part=\"button\" type=\"button\" data-action=\"copy\" data-done=\"Quote copied\" "
        "title=\"Copy quote\"></button>"
        "<button class=\"more\" part=\"button\" type=\"button\" data-action=\"menu\" data-image=\"Save image\" "
        "data-done=\"Image saved, description copied\" data-share=\"Share image\" data-light=\"Light\" "
        "data-dark=\"Dark\" data-close=\"Close\" data-too-long=\"This quote is too long for an image.\" "
        "title=\"More\"></button></div>\n</div>\n");
}

TEST_CASE("a pull quote stands aside") {
  const std::string html = blocks_html(R"({"type":"quote","style":"pull","text":"x"})");
  CHECK(html.rfind("<aside class=\"quote pull\" part=\"quote pull\" id=\"story-quote-1\">\n<figure><blockquote "
                   "part=\"blockquote\">",
                   0) == 0);
  CHECK(html.substr(html.find("<div class=\"controls\"")) ==
        "<div class=\"controls\" part=\"controls\" hidden>"
        "<button class=\"more\" part=\"button\" type=\"button\" data-action=\"menu\" data-copy=\"Copy quote\" "
        "data-done=\"Quote copied\" title=\"More\"></button></div>\n</aside>\n");
  CHECK(quote(R"("style":"card","text":"x")") == quote(R"("text":"x")"));
}

TEST_CASE("the attribution names the speaker") {
  CHECK(attribution(R"("speaker":{"name":"A"})") == "<bdi class=\"speaker\" part=\"speaker\">A</bdi>");
  CHECK(attribution(R"("speaker":{"name":"A & B","role":"Chair","organization":"<C>"})") ==
        "<bdi class=\"speaker\" part=\"speaker\">A &amp; B</bdi>, <bdi class=\"role\">Chair</bdi>, "
        "<bdi class=\"organization\">&lt;C&gt;</bdi>");
  CHECK(attribution(R"("speaker":{"name":"A","organization":"C","url":"https://example.org/"})") ==
        "<bdi class=\"speaker\" part=\"speaker\"><a part=\"link\" href=\"https://example.org/\" rel=\"noopener "
        "noreferrer\">A</a></bdi>, "
        "<bdi class=\"organization\">C</bdi>");
}

TEST_CASE("the attribution says when, where and on what occasion") {
  CHECK(attribution(R"("said":{"date":"2023-04-20","place":"Kyiv","occasion":"press conference"})") ==
        " <span class=\"said\"><time datetime=\"2023-04-20\">20 April 2023</time>, <bdi>Kyiv</bdi>, "
        "<bdi>press conference</bdi></span>");
  CHECK(attribution(R"("said":{"occasion":"speech"})") == " <span class=\"said\"><bdi>speech</bdi></span>");
  CHECK(attribution(R"("speaker":{"name":"A"},"said":{"place":"Kyiv"})") ==
        "<bdi class=\"speaker\" part=\"speaker\">A</bdi> <span class=\"said\"><bdi>Kyiv</bdi></span>");
}

TEST_CASE("the attribution gives the source, which the quotation cites") {
  const std::string html =
      quote(R"("text":"x","source":{"title":"T","url":"https://example.org/?a&b","publisher":"P","date":"2023"})");
  CHECK(html.find("<blockquote part=\"blockquote\" cite=\"https://example.org/?a&amp;b\">") != std::string::npos);
  CHECK(html.find(" <span class=\"source\" part=\"source\">Source: <cite dir=\"auto\"><a part=\"link\" "
                  "href=\"https://example.org/?a&amp;b\" "
                  "rel=\"noopener noreferrer\">T</a></cite>, <bdi>P</bdi>, <time "
                  "datetime=\"2023\">2023</time></span></figcaption>") != std::string::npos);
  CHECK(attribution(R"("source":{"title":"T"})") ==
        " <span class=\"source\" part=\"source\">Source: <cite dir=\"auto\">T</cite></span>");
}

TEST_CASE("a quote of an unknown speaker has no attribution") {
  CHECK(attribution(R"("style":"card")") == "none");
  CHECK(attribution(R"("said":{},"speaker":null)") == "none");
}

TEST_CASE("a portrait stands before the quotation") {
  CHECK(
      quote(R"("text":"x","speaker":{"name":"A","image":{"url":"a.jpg","alt":"A","width":80,"height":90}})")
          .find("\n<figure><img class=\"portrait\" src=\"a.jpg\" alt=\"A\" width=\"80\" height=\"90\" loading=\"lazy\" "
                "decoding=\"async\" referrerpolicy=\"no-referrer\"><blockquote part=\"blockquote\">") !=
      std::string::npos);
}

TEST_CASE("the original can be shown, in its own language and direction") {
  CHECK(quote(R"("text":"x","original":{"lang":"uk","text":"Слава <b>"})")
            .find("<details class=\"original\"><summary>Show original (українська)</summary>"
                  "<blockquote lang=\"uk\" dir=\"ltr\"><p>Слава &lt;b&gt;</p></blockquote></details>\n") !=
        std::string::npos);
  CHECK(quote(R"("text":"x","original":{"lang":"no","text":"En.\n \nTo.\nSame.\n"})")
            .find("dir=\"ltr\"><p>En.</p><p>To.\nSame.</p></blockquote>") != std::string::npos);
  CHECK(quote(R"("text":"x","original":{"lang":"ar-EG","text":"y"})")
            .find("(العربية)</summary><blockquote lang=\"ar-EG\" dir=\"rtl\">") != std::string::npos);
  CHECK(quote(R"("text":"x","original":{"lang":"tlh","text":"y"})").find("Show original (tlh)") != std::string::npos);
}

TEST_CASE("the translation of an original can be shown, with a button in the story's language") {
  CHECK(quote(R"("lang":"uk","text":"Слава","translation":{"lang":"en","text":"Glory"})")
            .find("<details class=\"original\"><summary lang=\"en\" dir=\"ltr\">Show translation (English)</summary>"
                  "<blockquote lang=\"en\" dir=\"ltr\"><p>Glory</p></blockquote></details>\n") != std::string::npos);
}

TEST_CASE("a part of a quote that can't be read costs only that part") {
  const std::string fields =
      R"("text":"x","speaker":{"role":"Chair"},"said":{"date":"soon","place":"Kyiv"},"source":{"url":"/a"},)"
      R"("original":{"text":"y"},"translation":"y","style":"big")";
  CHECK(quote(fields) ==
        "<div class=\"quote\" part=\"quote\" id=\"story-quote-1\">\n"
        "<figure><blockquote part=\"blockquote\"><p><span class=\"mark\" part=\"mark\">“</span>x<span class=\"mark\" "
        "part=\"mark\">”</span></p></blockquote>\n"
        "<figcaption class=\"attribution\" part=\"attribution\"> <span "
        "class=\"said\"><bdi>Kyiv</bdi></span></figcaption></figure>\n");
  CHECK(block_findings(R"({"type":"quote",)" + fields + "}") ==
        Lines{
            "1:64-1:80 error missing-field /blocks/0/speaker",
            "1:96-1:102 error bad-date /blocks/0/said/date",
            "1:128-1:140 error missing-field /blocks/0/source",
            "1:152-1:164 error missing-field /blocks/0/original",
            "1:179-1:182 error wrong-type /blocks/0/translation",
            "1:191-1:196 error not-a-choice /blocks/0/style",
        });
}

TEST_CASE("a quote needs its text") {
  CHECK(block_findings(R"({"type":"quote","speaker":{"name":"A"}})") ==
        Lines{"1:27-1:66 error missing-field /blocks/0"});
}
