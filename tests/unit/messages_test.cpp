// Messages say what is wrong and what to write instead; what a story says is cut short in them.
#include "diagnostics/messages.h"

#include <catch2/catch_test_macros.hpp>

using story::Severity;
namespace messages = story::messages;

TEST_CASE("what makes a text no story has one of five codes") {
  CHECK(messages::empty_text().code == "syntax");
  CHECK(messages::syntax("x").code == "syntax");
  CHECK(messages::bad_encoding(0xFF).code == "encoding");
  CHECK(messages::nul_character().code == "encoding");
  CHECK(messages::too_deep(64).code == "too-deep");
  CHECK(messages::too_large(1, 1).code == "too-large");
  CHECK(messages::too_many_values(1).code == "too-large");
  CHECK(messages::number_range("1e999").code == "number-range");
}

TEST_CASE("a byte is written in hexadecimal") {
  CHECK(messages::bad_encoding(0xC0).text == "byte C0 is no UTF-8. Save the file as UTF-8.");
  CHECK(messages::bad_encoding(0x8F).text == "byte 8F is no UTF-8. Save the file as UTF-8.");
}

TEST_CASE("sizes are written in KiB, rounded up") {
  CHECK(messages::too_large(2'000'001, 1U << 20U).text ==
        "the text has 1954 KiB, more than the 1024 KiB allowed. Split the story, or keep images and data out of it.");
}

TEST_CASE("long values are cut between characters") {
  CHECK(messages::bad_date(std::string(60, 'x')).text.find("…") == std::string::npos);
  std::string letters;
  for (int i = 0; i < 61; ++i) letters += "ї";
  const std::string text = messages::bad_date(letters).text;
  CHECK(text.rfind("\"" + letters.substr(0, 120) + "…\" is not a date.", 0) == 0);
}

TEST_CASE("the nearest name is suggested, in words and as a value") {
  const story::Message near = messages::unknown_type("qoute", "quote", {"text", "quote"});
  CHECK(near.text == "\"qoute\" is not a block type. Did you mean \"quote\"?");
  CHECK(near.suggestion == "quote");
  const story::Message far = messages::unknown_type("video", "", {"text", "quote"});
  CHECK(far.text == "\"video\" is not a block type. Use one of: text, quote.");
  CHECK(far.suggestion.empty());
}

TEST_CASE("a block's id is suggested where one is near") {
  CHECK(messages::no_such_block("intor", "intro").text == "no block has the id \"intor\". Did you mean \"intro\"?");
  CHECK(messages::no_such_block("x", "").text == "no block has the id \"x\".");
}

TEST_CASE("an id that can't be used comes with one that can, where there is one") {
  CHECK(messages::bad_block_id("By the numbers").text ==
        "\"By the numbers\" can't be an id. Use letters a to z, digits and hyphens: \"by-the-numbers\".");
  CHECK(messages::bad_block_id("цифри").text == "\"цифри\" can't be an id. Use letters a to z, digits and hyphens.");
}

TEST_CASE("a refused link says which schemes there are") {
  CHECK(messages::refused_scheme("javascript:x", "javascript", false).text ==
        "\"javascript:x\" is no link that can be followed safely: \"javascript:\" is not allowed. "
        "Use http, https, mailto, tel or a relative URL.");
  CHECK(messages::refused_scheme("data:x", "data", true).text ==
        "\"data:x\" is no link that can be followed safely: \"data:\" is not allowed. "
        "Use http, https or a relative URL.");
}

TEST_CASE("what a reader still sees is a warning; what is lost is an error") {
  CHECK(messages::unknown_field("a quote", "x", "", {}).severity == Severity::warning);
  CHECK(messages::repeated_field("x").severity == Severity::warning);
  CHECK(messages::unknown_entity("&x;").severity == Severity::warning);
  CHECK(messages::share_exceeds_whole("2", "1").severity == Severity::warning);
  CHECK(messages::too_many_diagnostics(1).severity == Severity::warning);
  CHECK(messages::unknown_type("x", "", {}).severity == Severity::error);
  CHECK(messages::missing_field("a quote", "x").severity == Severity::error);
  CHECK(messages::refused_host("x").severity == Severity::error);
  CHECK(messages::repeated_id("x").severity == Severity::error);
}
