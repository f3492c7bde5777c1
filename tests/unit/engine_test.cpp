// The renderer behind its buffers, as JavaScript calls it.
#include "wasm/engine.h"

#include <catch2/catch_test_macros.hpp>
#include <cstring>

#include "language/language_file.h"
#include "render.h"
#include "support.h"

namespace {

struct Answer {
  bool ok;
  std::string text;
  std::string diagnostics;
};

/// What lies at an address that the engine has given.
template <class T>
const T* at(story::Address address) {
  return reinterpret_cast<const T*>(address);  // NOLINT(performance-no-int-to-ptr): JavaScript knows addresses only
}

Answer call(std::string_view json, std::string_view block = {}, std::string_view lang = {}, int level = 2,
            bool preview = false) {
  const std::string texts = std::string(json) + std::string(block) + std::string(lang);
  const auto size = [](std::string_view text) { return static_cast<std::uint32_t>(text.size()); };
  const story::Address input = story::engine_input(size(texts));
  std::memcpy(reinterpret_cast<char*>(input), texts.data(), texts.size());  // NOLINT(performance-no-int-to-ptr)
  const auto& result =
      *at<story::EngineResult>(story::engine_render(size(json), size(block), size(lang), 0, level, preview, false));
  return {result.ok == 1,
          {at<char>(result.text), result.text_size},
          {at<char>(result.diagnostics), result.diagnostics_size}};
}

constexpr std::string_view kStory =
    R"({"headline":"H","blocks":[{"type":"text","id":"a","markdown":"one"},{"type":"nosuch","id":"b"}]})";

/// A language that has one word of its own.
std::string values_of(std::string_view lang, std::string_view by) {
  story::Locale locale = story::linked_languages().front();
  locale.lang = lang;
  locale.by = by;
  std::string text;
  for (const story::LocaleField& field : story::kLocaleFields) text.append(locale.*field.member).append("\n");
  return text;
}

}  // namespace

TEST_CASE("the engine gives what render() gives") {
  const story::RenderResult expected = story::render(kStory);
  const Answer answer = call(kStory);
  std::string diagnostics;
  append_json(diagnostics, expected.diagnostics);
  CHECK(answer.text == expected.html);
  CHECK(answer.diagnostics == diagnostics);
  CHECK_FALSE(answer.ok);
  CHECK(call(R"({"headline":"H","blocks":[]})").ok);
}

TEST_CASE("the engine passes every option on") {
  using namespace story::test;
  CHECK(call(kStory, "a").text == story::render(kStory, only_block("a")).html);
  CHECK(call(kStory, "", "uk").text == story::render(kStory, in_language("uk")).html);
  CHECK(call(kStory, "", "", 4).text == story::render(kStory, at_level(4)).html);
  CHECK(call(kStory, "", "", 2, true).text == story::render(kStory, in_preview()).html);

  story::RenderOptions both = only_block("a");
  both.lang = "uk";
  CHECK(call(kStory, "a", "uk").text == story::render(kStory, both).html);
}

TEST_CASE("the engine takes nothing for a story") {
  const Answer answer = call("");
  CHECK_FALSE(answer.ok);
  CHECK(answer.text.empty());
  CHECK(answer.diagnostics.find(R"("code":"syntax")") != std::string::npos);
}

TEST_CASE("one call leaves nothing for the next") {
  const Answer before = call(kStory);
  CHECK_FALSE(call("{").ok);
  CHECK(call(std::string(300'000, ' ')).text.empty());
  const Answer after = call(kStory);
  CHECK(after.text == before.text);
  CHECK(after.diagnostics == before.diagnostics);
}

TEST_CASE("the engine learns languages, and says which it lacks") {
  constexpr std::string_view kKlingon = R"({"lang":"tlh-Latn","headline":"H","authors":[{"name":"A"}],"blocks":[]})";
  const auto learn = [](std::string_view text) {
    const story::Address input = story::engine_input(static_cast<std::uint32_t>(text.size()));
    std::memcpy(reinterpret_cast<char*>(input), text.data(), text.size());  // NOLINT(performance-no-int-to-ptr)
    story::engine_learn(static_cast<std::uint32_t>(text.size()));
  };
  const auto lacking = [](std::string_view json) {
    const auto size = static_cast<std::uint32_t>(json.size());
    std::memcpy(reinterpret_cast<char*>(story::engine_input(size)), json.data(),
                size);  // NOLINT(performance-no-int-to-ptr)
    const auto& result = *at<story::EngineResult>(story::engine_render(size, 0, 0, 0, 2, false, false));
    return std::string(at<char>(result.lacking), result.lacking_size);
  };
  CHECK(lacking(kStory).empty());
  CHECK(lacking(kKlingon) == "tlh");
  learn("");
  learn("no language\n");
  learn(values_of("tlh", "\xFF"));
  learn("of another release\n" + values_of("tlh", "qonwI'"));
  CHECK(lacking(kKlingon) == "tlh");
  learn(values_of("tlh", "qonwI'"));
  CHECK(lacking(kKlingon).empty());
  CHECK(call(kKlingon).text.find("<span class=\"authors\">qonwI' ") != std::string::npos);
}
