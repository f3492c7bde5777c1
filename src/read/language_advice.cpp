// Whether the language that a story names can be that of its text.
#include <algorithm>
#include <array>
#include <iterator>

#include "base/ascii.h"
#include "base/utf8.h"
#include "diagnostics/advice_messages.h"
#include "language/own_names.h"
#include "read/advice.h"

namespace story {
namespace {

/// Scripts, and the languages with words here that are written in them; all others of these are in Latin letters.
struct Script {
  std::string_view names;  ///< in a tag
  std::string_view languages;
  std::string_view letters;             ///< as a message calls them
  std::array<std::uint32_t, 6> ranges;  ///< first and last letter, and again; 0 where there are no more
};

constexpr Script kScripts[] = {
    {"Latn", "", "Latin letters", {0xC0, 0x24F, 0x1E00, 0x1EFF}},
    {"Cyrl", "bg ru uk", "Cyrillic letters", {0x400, 0x52F}},
    {"Arab Aran", "ar fa ur", "Arabic letters", {0x620, 0x6FF, 0x750, 0x8FF, 0xFB50, 0xFEFC}},
    {"Grek", "el", "Greek letters", {0x370, 0x3FF, 0x1F00, 0x1FFF}},
    {"Hebr", "he", "Hebrew letters", {0x5D0, 0x5F4}},
    {"Deva", "hi", "Devanagari letters", {0x900, 0x97F}},
    {"Beng", "bn", "Bengali letters", {0x980, 0x9FF}},
    {"Jpan Hrkt Hira Kana", "ja", "Japanese letters", {0x3041, 0x30FF, 0x3400, 0x9FFF}},
    {"Kore Hang", "ko", "Korean letters", {0xAC00, 0xD7AF, 0x1100, 0x11FF, 0x3400, 0x9FFF}},
    {"Hans Hant Hani", "zh", "Chinese letters", {0x3400, 0x9FFF}},
};

constexpr std::size_t kLatin = 0;

/// Whether a letter that is not of ASCII is one of a script.
bool has(const Script& script, std::uint32_t letter) {
  for (std::size_t i = 0; i < script.ranges.size(); i += 2) {
    if (script.ranges[i] <= letter && letter <= script.ranges[i + 1]) return true;
  }
  return false;
}

const Script* script_of(std::string_view tag) {
  const std::string_view named = item(tag, 1, '-');
  for (const Script& script : kScripts) {
    if (named.size() == 4 ? speaks_any(named, script.names) : speaks_any(language_of(tag), script.languages))
      return &script;
  }
  return named.size() == 4 ? nullptr : &kScripts[kLatin];
}

/// The text in these fields is the story's own; that of a block or an original with a language is not.
constexpr std::string_view kTexts[] = {"headline", "standfirst", "markdown", "text",  "title", "label",
                                       "note",     "question",   "answer",   "intro", "points"};

bool is_text(std::string_view key) { return std::find(std::begin(kTexts), std::end(kTexts), key) != std::end(kTexts); }

/// How many letters of each script the story has.
class Letters {
 public:
  explicit Letters(const Document& document) {
    std::string_view list;
    for (NodeId node = kRoot + 1; node < document[kRoot].next;) {
      const std::string_view key = document[node].key;
      const bool other = document[node].kind == Kind::object && has_language(document, node);
      if (document[node].kind == Kind::string && is_text(key.empty() ? list : key)) count(document[node].text);
      if (!key.empty()) list = key;
      node = other ? document[node].next : node + 1;
    }
  }

  std::size_t of(const Script& script) const { return counts_[static_cast<std::size_t>(&script - kScripts)]; }

  std::size_t all() const { return all_; }

  const Script& most() const {
    std::size_t best = 0;
    for (std::size_t i = 1; i < counts_.size(); ++i) {
      if (counts_[i] > counts_[best]) best = i;
    }
    return kScripts[best];
  }

 private:
  static bool has_language(const Document& document, NodeId object) {
    for (NodeId node = object + 1; node < document[object].next; node = document[node].next) {
      if (document[node].key == "lang") return true;
    }
    return false;
  }

  void count(std::string_view text) {
    while (!text.empty()) {
      // Most of most texts: a look into the table for each of these letters would take as long as rendering them.
      if (static_cast<unsigned char>(text.front()) < 0x80) {
        if (is_ascii_letter(text.front())) {
          ++counts_[kLatin];
          ++all_;
        }
        text.remove_prefix(1);
        continue;
      }
      const auto [letter, size] = first_code_point(text);
      text.remove_prefix(size);
      bool found = false;
      for (std::size_t i = 0; i < counts_.size(); ++i) {
        if (!has(kScripts[i], letter)) continue;
        ++counts_[i];
        found = true;
      }
      if (found) ++all_;
    }
  }

  std::array<std::size_t, std::size(kScripts)> counts_{};
  std::size_t all_ = 0;
};

}  // namespace

void advise_on_language(Object& in, std::string_view lang) {
  if (lang.empty()) return;
  Report& report = in.report();
  const NodeId node = in.document().find(in.node(), "lang");
  if (own_name_in(kOwnNames, language_of(lang)).empty()) {
    report.at_value(node, messages::no_words(lang));
    return;
  }
  const Script* const script = script_of(lang);
  if (script == nullptr) return;
  const Letters letters(in.document());
  constexpr std::size_t kFewest = 20;
  // Names and addresses of others are in every text.
  if (letters.all() >= kFewest && letters.of(*script) * 10 < letters.all()) {
    report.at_value(node, messages::other_script(lang, letters.most().letters));
  }
}

}  // namespace story
