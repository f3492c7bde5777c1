// The texts of advice.
#include "diagnostics/advice_messages.h"

#include "diagnostics/message_text.h"

namespace story::messages {

Message currency_sign(std::string_view sign, std::string_view code) {
  return warning("not-a-currency", "\"{}\" is shown behind the number, as other units are. Write the code: \"{}\".",
                 {sign, code}, code);
}

Message number_as_text(std::string_view given, std::string_view number) {
  return warning("number-as-text",
                 "\"{}\" is text, which is shown as it stands in every language. Write the number, without quotes: {}.",
                 {given, number});
}

Message year_as_number(std::string_view year) {
  return warning(
      "year-as-number",
      "{} is shown as a count, with its digits grouped. Write a year as text: \"{}\". If it is a count, give "
      "its unit.",
      {year, year}, year);
}

Message updated_first(std::string_view updated, std::string_view published) {
  return warning("updated-before-published", "{} is before the publication, {}. Mend one of the two.",
                 {updated, published});
}

Message typed_marks(std::string_view within) {
  for (const std::string_view space : {" ", "\u00A0", "\u202F"}) {
    if (within.starts_with(space)) within.remove_prefix(space.size());
    if (within.ends_with(space)) within.remove_suffix(space.size());
  }
  return warning("typed-marks", "a quotation gets its language's marks by itself. Write it without: \"{}\".", {within},
                 within);
}

Message no_words(std::string_view lang) {
  return warning("no-words",
                 "the widget has no words of its own in the language \"{}\": those around the story are English. The "
                 "story itself is shown as it is; nothing need be mended.",
                 {lang});
}

Message other_script(std::string_view lang, std::string_view letters) {
  return warning("other-script",
                 "the text is in {}, which the language \"{}\" is not written in. Write the language that the story is "
                 "in.",
                 {letters, lang});
}

Message shown_tag(std::string_view tag) {
  return warning(
      "shown-markup",
      "readers see \"{}\": HTML is text here. Write it in Markdown, leave it out, or put a backslash before it "
      "if readers are to see it.",
      {tag});
}

Message shown_markup(std::string_view markup, std::string_view meant) {
  if (meant.empty())
    return warning("shown-markup", "readers see \"{}\": this text is shown as it stands. Leave it out.", {markup});
  return warning("shown-markup", "readers see \"{}\": this text is shown as it stands. Write \"{}\".", {markup, meant},
                 meant);
}

Message unused_definition(std::string_view label) {
  return warning(
      "unused-definition",
      "the line that starts with \"[{}]:\" is not shown: it is the address of a link that is nowhere. If it is "
      "text, put a backslash before it: \"\\[{}]:\".",
      {label, label});
}

Message other_number(std::uint32_t written, std::uint32_t shown) {
  const std::string was = std::to_string(written);
  return warning(
      "other-number",
      "\"{}.\" is shown as \"{}.\": Markdown takes it for an item of a list, and counts. If it is none, put a "
      "backslash before the dot: \"{}\\.\".",
      {was, std::to_string(shown), was});
}

}  // namespace story::messages
