// Fact boxes: values with their qualifiers, parts of a whole, notes, dates and sources.
#include <catch2/catch_test_macros.hpp>

#include "support.h"

using story::test::block_findings;
using story::test::blocks_html;
using story::test::Lines;

namespace {

std::string box(std::string_view item) { return R"({"type":"facts","items":[)" + std::string(item) + "]}"; }

/// What a fact shows for its label: the content of <dd>.
std::string fact(std::string_view fields) {
  const std::string html = blocks_html(box(R"({"label":"L",)" + std::string(fields) + "}"));
  const std::size_t begin = html.find("<dd>") + 4;
  return html.substr(begin, html.find("</dd>") - begin);
}

/// What is found about a fact's fields, which start in column 65.
Lines found(std::string_view fields) { return block_findings(box(R"({"label":"L",)" + std::string(fields) + "}")); }

std::string bar(std::string_view share) {
  return "\n<svg class=\"bar\" part=\"bar\" aria-hidden=\"true\" width=\"100%\" height=\"10\"><rect class=\"whole\" "
         "width=\"100%\" height=\"10\"></rect>"
         "<rect class=\"share\" width=\"" +
         std::string(share) + "\" height=\"10\"></rect></svg> ";
}

}  // namespace

TEST_CASE("a fact box is a section with a list of facts") {
  CHECK(blocks_html(R"({"type":"facts","title":"A & B","intro":"*I*","items":[{"label":"*L*","value":"V"}]})") ==
        "<section class=\"facts\" part=\"facts\" aria-labelledby=\"story-facts-1-title\" id=\"story-facts-1\">\n"
        "<h3 id=\"story-facts-1-title\" part=\"title\">A &amp; B</h3>\n<p class=\"intro\"><em>I</em></p>\n<dl>\n"
        "<div class=\"fact\" part=\"fact\"><dt part=\"label\"><em>L</em></dt><dd><span class=\"value\"><bdi "
        "class=\"figure\" part=\"figure\">V</bdi>"
        "</span></dd></div>\n</dl>\n<div class=\"controls\" part=\"controls\" hidden>"
        "<button class=\"copy\" part=\"button\" type=\"button\" data-action=\"copy\" data-done=\"Facts copied\" "
        "title=\"Copy facts\"></button>"
        "<button class=\"more\" part=\"button\" type=\"button\" data-action=\"menu\" title=\"More\"></button></div>\n"
        "</section>\n");
}

TEST_CASE("a fact box without a title is named all the same") {
  CHECK(blocks_html(box(R"({"label":"L"})"))
            .rfind("<section class=\"facts\" part=\"facts\" aria-label=\"Facts\" id=\"story-facts-1\">\n\n<dl>", 0) ==
        0);
}

TEST_CASE("a folded fact box opens at its title") {
  const std::string titled = blocks_html(R"({"type":"facts","title":"T","collapsed":true,"items":[{"label":"L"}]})");
  CHECK(titled.find("<details><summary><h3 id=\"story-facts-1-title\" part=\"title\">T</h3></summary>\n<dl>") !=
        std::string::npos);
  CHECK(titled.find("</details></section>\n") != std::string::npos);
  const std::string untitled = blocks_html(R"({"type":"facts","collapsed":true,"items":[{"label":"L"}]})");
  CHECK(untitled.find("<details><summary>Facts</summary>\n<dl>") != std::string::npos);
  CHECK(blocks_html(R"({"type":"facts","collapsed":false,"items":[{"label":"L"}]})").find("<details") ==
        std::string::npos);
}

TEST_CASE("a value is written with its qualifier, scale and unit") {
  CHECK(fact(R"("value":150,"unit":"EUR","scale":"billion","qualifier":"more than")") ==
        "<span class=\"value\"><span class=\"qualifier\">more than </span>"
        "<bdi class=\"figure\" part=\"figure\">€150\u00A0<wbr>billion</bdi></span>");
  CHECK(fact(R"("value":"about <half>")") ==
        "<span class=\"value\"><bdi class=\"figure\" part=\"figure\">about &lt;half&gt;</bdi></span>");
  CHECK(fact(R"("value":"between 2020–2021 and  3 – 4")") ==
        "<span class=\"value\"><bdi class=\"figure\" part=\"figure\">between <span>2020–2021</span> and  3 – "
        "4</bdi></span>");
  CHECK(fact(R"("value":"10–20","unit":"%")") ==
        "<span class=\"value\"><bdi class=\"figure\" part=\"figure\"><span>10–20%</span></bdi></span>");
  CHECK(fact(R"("value":"a–b, –1, 1–")") ==
        "<span class=\"value\"><bdi class=\"figure\" part=\"figure\">a–b, –1, 1–</bdi></span>");
  CHECK(fact(R"("value":0)") == "<span class=\"value\"><bdi class=\"figure\" part=\"figure\">0</bdi></span>");
  CHECK(fact(R"("note":null)").empty());
}

TEST_CASE("a line of a figure may end before a word, and within no number") {
  const auto figure = [](std::string_view lang, std::string_view value) {
    const std::string html = story::render(R"({"version":1,"lang":")" + std::string(lang) +
                                           R"(","headline":"H","blocks":[{"type":"facts","items":[{"label":"L",)" +
                                           std::string(value) + "}]}]}")
                                 .html;
    const std::size_t begin = html.find("part=\"figure\">") + 14;
    return html.substr(begin, html.find("</bdi>", begin) - begin);
  };
  CHECK(figure("uk", R"("value":150,"unit":"EUR","scale":"billion")") == "150\u00A0<wbr>мільярдів\u00A0€");
  CHECK(figure("uk", R"("value":"2–3","unit":"EUR","scale":"million")") ==
        "<span>2–3\u00A0</span><wbr>мільйони\u00A0€");
  CHECK(figure("uk", R"("value":1234567,"unit":"EUR")") == "1\u00A0234\u00A0567\u00A0€");
  CHECK(figure("fa", R"("value":1.5,"scale":"million")") == "۱٫۵\u00A0<wbr>میلیون");
  CHECK(figure("ja", R"("value":1.25,"scale":"million","unit":"人")") == "125万人");
  CHECK(figure("en", R"("value":60,"unit":"seats")") == "60\u00A0<wbr>seats");
  CHECK(figure("en", R"("value":"60\u00A0")") == "60\u00A0");
}

TEST_CASE("a part of a whole is drawn as a bar with a name") {
  CHECK(fact(R"("value":65,"unit":"EUR","scale":"billion","of":{"value":150,"label":"all support"})") ==
        "<span class=\"value\"><bdi class=\"figure\" part=\"figure\">€65\u00A0<wbr>billion</bdi></span>" +
            bar("43.33%") + "<span class=\"of\">of €150\u00A0billion, <bdi>all support</bdi></span>");
}

TEST_CASE("a share has up to two decimals") {
  const auto width = [](std::string_view values) {
    const std::string html = fact(values);
    const std::size_t begin = html.find("class=\"share\" width=\"") + 21;
    return html.substr(begin, html.find('"', begin) - begin);
  };
  CHECK(width(R"("value":1,"of":{"value":2})") == "50%");
  CHECK(width(R"("value":0,"of":{"value":2})") == "0%");
  CHECK(width(R"("value":2,"of":{"value":2})") == "100%");
  CHECK(width(R"("value":1,"of":{"value":3})") == "33.33%");
  CHECK(width(R"("value":1,"of":{"value":16})") == "6.25%");
  CHECK(width(R"("value":1,"of":{"value":2000})") == "0.05%");
  CHECK(width(R"("value":"1","of":{"value":"8"})") == "12.50%");
  CHECK(width(R"("value":3,"of":{"value":2})") == "100%");
}

TEST_CASE("a share that can't be drawn, or not as given, is reported") {
  CHECK(found(R"("value":3,"of":{"value":2})") ==
        Lines{"1:89-1:90 warning share-exceeds-whole /blocks/0/items/0/of/value"});
  for (const std::string_view fields :
       {R"("value":3,"of":{"value":0})", R"("value":-3,"of":{"value":6})", R"("value":"some","of":{"value":6})",
        R"("value":3,"of":{"value":"all"})", R"("of":{"value":6})"}) {
    CAPTURE(fields);
    const Lines lines = found(fields);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].find("warning no-share /blocks/0/items/0/of/value") != std::string::npos);
    CHECK(fact(fields).find("<svg") == std::string::npos);
  }
  CHECK(found(R"("value":3,"of":{"label":"all"})") == Lines{"1:80-1:95 error missing-field /blocks/0/items/0/of"});
}

TEST_CASE("a currency in small letters is most likely meant as money") {
  const Lines lines = found(R"("value":3,"unit":"eur")");
  CHECK(lines == Lines{"1:82-1:87 warning not-a-currency /blocks/0/items/0/unit"});
  CHECK(found(R"("value":3,"unit":"kWh")").empty());
  CHECK(found(R"("value":3,"unit":"EUR")").empty());
}

TEST_CASE("a fact has a note, a date and a source") {
  CHECK(fact(R"("value":"V","note":"*N*","asOf":"2023-04","source":{"title":"S","publisher":"P"})") ==
        "<span class=\"value\"><bdi class=\"figure\" part=\"figure\">V</bdi></span> <bdi class=\"note\" "
        "part=\"note\"><em>N</em></bdi> "
        "<span class=\"as-of\">As of <time datetime=\"2023-04\">April 2023</time> "
        "<span class=\"stale\" hidden>May be out of date</span></span> "
        "<span class=\"source\" part=\"source\">Source: <cite dir=\"auto\">S</cite>, <bdi>P</bdi></span>");
}

TEST_CASE("a fact that can't be read is left out, its neighbours stay") {
  const std::string items = R"({"value":1},{"label":"kept","scale":"dozen","value":true},7,{"label":"L","value":2})";
  const std::string html = blocks_html(box(items));
  CHECK(html.find("<dt part=\"label\">kept</dt><dd> <button class=\"copy\"") != std::string::npos);
  CHECK(html.find("<dt part=\"label\">L</dt>") != std::string::npos);
  CHECK(block_findings(box(items)) == Lines{
                                          "1:52-1:63 error missing-field /blocks/0/items/0",
                                          "1:88-1:95 error not-a-choice /blocks/0/items/1/scale",
                                          "1:104-1:108 error wrong-type /blocks/0/items/1/value",
                                          "1:110-1:111 error wrong-type /blocks/0/items/2",
                                      });
}

TEST_CASE("a fact box needs a fact") {
  CHECK(block_findings(box("")) == Lines{"1:51-1:53 error empty-field /blocks/0/items"});
  CHECK(blocks_html(box("")).empty());
  CHECK(blocks_html(box("1,2")).empty());
}
