// The named character references that journalists write. At any other the lite engine stops.
#include "base/entity.h"
#include "lite/stop.h"

namespace story {

std::string_view named_entity(std::string_view name) {
  constexpr std::string_view kNames[][2] = {
      {"amp", "&"},   {"lt", "<"},    {"gt", ">"},     {"quot", "\""},   {"apos", "'"},  {"nbsp", "\u00A0"},
      {"ndash", "–"}, {"mdash", "—"}, {"hellip", "…"}, {"lsquo", "‘"},   {"rsquo", "’"}, {"ldquo", "“"},
      {"rdquo", "”"}, {"bdquo", "„"}, {"laquo", "«"},  {"raquo", "»"},   {"euro", "€"},  {"pound", "£"},
      {"copy", "©"},  {"reg", "®"},   {"trade", "™"},  {"deg", "°"},     {"bull", "•"},  {"middot", "·"},
      {"times", "×"}, {"minus", "−"}, {"frac12", "½"}, {"shy", "\u00AD"}};
  for (const auto& [known, character] : kNames) {
    if (known == name) return character;
  }
  story_hand_over();
}

std::uint32_t meant_by_unfit(std::uint32_t /*number*/) { story_hand_over(); }

}  // namespace story
