// The outputs behind the engine's buffers, as JavaScript asks for them.
#include "wasm/output_tools.h"

#include <catch2/catch_test_macros.hpp>
#include <cstring>

#include "output/outputs.h"

namespace {

struct Answer {
  bool ok;
  std::string text;
  std::string diagnostics;
};

Answer call(std::string_view json, std::string_view request) {
  const std::string texts = std::string(json) + std::string(request);
  const auto size = [](std::string_view text) { return static_cast<std::uint32_t>(text.size()); };
  // NOLINTBEGIN(performance-no-int-to-ptr): JavaScript knows addresses only
  std::memcpy(reinterpret_cast<char*>(story::engine_input(size(texts))), texts.data(), texts.size());
  const auto& result = *reinterpret_cast<const story::EngineResult*>(story::tools_output(size(json), size(request)));
  return {result.ok == 1,
          {reinterpret_cast<const char*>(result.text), result.text_size},
          {reinterpret_cast<const char*>(result.diagnostics), result.diagnostics_size}};
  // NOLINTEND(performance-no-int-to-ptr)
}

constexpr std::string_view kStory =
    R"({"headline":"H","blocks":[{"type":"quote","id":"q","text":"said"},{"type":"nosuch"}]})";

}  // namespace

TEST_CASE("a request names the output and its options") {
  story::OutputRequest request;
  request.output = story::Output::element;
  request.options.block = "q";
  request.options.heading_level = 4;
  request.assets.css = "/s.css";
  const Answer answer = call(kStory, R"({"to":"element","block":"q","headingLevel":4,"css":"/s.css"})");
  CHECK(answer.text == story::make_output(kStory, request).text);
  CHECK_FALSE(answer.ok);
  CHECK(answer.diagnostics.find("unknown-type") != std::string::npos);
  CHECK(call(R"({"headline":"H","blocks":[]})", "{}").ok);
}

TEST_CASE("a page has the headline as its title, unless told otherwise") {
  CHECK(call(kStory, R"({"to":"page"})").text.find("<h1") != std::string::npos);
  CHECK(call(kStory, R"({"to":"page","headingLevel":2})").text.find("<h1") == std::string::npos);
}

TEST_CASE("what is wrong with a request is said, and nothing is made") {
  for (const std::string_view request :
       {R"({"to":"pdf"})", R"({"headingLevel":7})", R"({"preview":"yes"})", "{", R"({"css":1})"}) {
    CAPTURE(request);
    const Answer answer = call(kStory, request);
    CHECK(answer.text.empty());
    CHECK_FALSE(answer.ok);
    CHECK(answer.diagnostics.size() > 2);
  }
  const std::string wrong = call(kStory, R"({"to":"elemen"})").diagnostics;
  CHECK(wrong.find(R"("pointer":"/to")") != std::string::npos);
  CHECK(wrong.find(R"("suggestion":"element")") != std::string::npos);
  CHECK(call(kStory, R"({"to":"pdf"})").diagnostics.find("oembed") != std::string::npos);
}
