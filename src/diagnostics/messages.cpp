// The wording of every diagnostic.
#include "diagnostics/messages.h"

#include "base/utf8.h"
#include "diagnostics/message_text.h"

namespace story::messages {
namespace {

constexpr char kDigits[] = "0123456789ABCDEF";

}  // namespace

Message empty_text() {
  return error("syntax", "the text is empty. A story is a JSON object: {\"headline\": \"…\", \"blocks\": []}.");
}

Message bad_encoding(unsigned char byte) {
  const char hex[] = {kDigits[byte >> 4], kDigits[byte & 0xF]};
  return error("encoding", "byte {} is no UTF-8. Save the file as UTF-8.", {{hex, sizeof hex}});
}

Message nul_character() { return error("encoding", "a NUL character can't stand in JSON. Remove it."); }

Message too_large(std::size_t bytes, std::size_t limit) {
  return error("too-large",
               "the text has {} KiB, more than the {} KiB allowed. Split the story, or keep images and data out of it.",
               {kibibytes(bytes), kibibytes(limit)});
}

Message too_many_values(std::size_t limit) {
  return error("too-large", "the text holds more than {} values. Split the story.", {counted(limit)});
}

Message too_deep(std::size_t limit) {
  return error("too-deep", "more than {} objects and lists stand in one another.", {counted(limit)});
}

Message number_range(std::string_view number) {
  return error("number-range", "\"{}\" is too large for a number. Write it as text in quotes.", {number});
}

Message syntax(std::string_view explanation) { return error("syntax", "{}", {explanation}); }

Message not_a_story(std::string_view got) {
  return error("wrong-type", "a story is a JSON object, not {}: {\"headline\": \"…\", \"blocks\": []}.", {got});
}

Message unsupported_version(std::string_view got) {
  return error("unsupported-version", "version {} is not known here. Write 1.", {brief(got, 20)}, "1");
}

Message later_version(std::string_view got) {
  return warning("later-version", "version {} is later than 1.1, which is known here; what is known of it is shown.",
                 {brief(got, 20)});
}

Message wrong_type(std::string_view expected, std::string_view got) {
  return error("wrong-type", "must be {}, not {}.", {expected, got});
}

Message missing_field(std::string_view owner, std::string_view name) {
  return lack(name, "{} needs \"{}\".", {owner, name});
}

Message empty_field(std::string_view name) { return error("empty-field", "\"{}\" must not be empty.", {name}); }

Message unknown_field(std::string_view owner, std::string_view name, std::string_view nearest,
                      const std::vector<std::string_view>& known) {
  return warning("unknown-field", "\"{}\" is not a field of {}. {}", {name, owner, instead(nearest, known)}, nearest);
}

Message repeated_field(std::string_view name) {
  return warning("repeated-field", "\"{}\" stands here more than once; the last one counts. Remove this one.", {name});
}

Message not_a_choice(std::string_view given, std::string_view nearest, const std::vector<std::string_view>& choices) {
  return error("not-a-choice", "\"{}\" is not one of the values allowed here. {}", {given, instead(nearest, choices)},
               nearest);
}

Message reordered_text() {
  return warning("reordered-text",
                 "holds an invisible mark (U+202A to U+202E, or half of U+2066 to U+2069) that changes the "
                 "order of the letters. Remove it.");
}

Message bad_date(std::string_view given) {
  return error("bad-date", "\"{}\" is not a date. Write it as 2023-04-20, 2023-04, 2023 or 2023-04-20T14:30:00Z.",
               {given});
}

Message bad_period(std::string_view given) {
  return error("bad-date",
               "\"{}\" is not a date. Write it as 2023-04-20, 2023-04, 2023, 1914/1918, 1890~ (about) or 18XX.",
               {given});
}

Message bad_language(std::string_view given) {
  return error("bad-language", "\"{}\" is not a language tag. Write one as en, uk or pt-BR (BCP 47).", {given});
}

Message bad_number(std::string_view given, int least, int most) {
  return error("bad-number", "{} does not fit here. Write a whole number from {} to {}.",
               {brief(given, 30), counted(static_cast<std::size_t>(least)), counted(static_cast<std::size_t>(most))});
}

Message not_a_part(std::string_view given) {
  return error("bad-number", "{} does not fit here. Write a number from 0 to 1.", {brief(given, 30)});
}

Message repeated_width(std::size_t width) {
  return warning("repeated-width", "another size has the width {} already; browsers take that. Remove one.",
                 {counted(width)});
}

Message refused_scheme(std::string_view url, std::string_view scheme, bool resource) {
  return error("refused-link", "\"{}\" is no link that can be followed safely: \"{}:\" is not allowed. Use {}.",
               {url, brief(scheme, 20),
                resource ? "http, https or a relative URL" : "http, https, mailto, tel or a relative URL"});
}

Message refused_host(std::string_view url) {
  return error("refused-link", "\"{}\" names no host. Write it as https://example.org/page.", {url});
}

Message refused_length(std::string_view url, std::size_t most) {
  return error("refused-link", "\"{}\" is longer than {} bytes. Use the address of a page or a file.",
               {url, counted(most)});
}

Message look_alike_host(std::string_view url, std::uint32_t letter) {
  std::string shown;
  append_code_point(shown, letter);
  std::string code;
  for (int shift = letter > 0xFFFF ? 16 : 12; shift >= 0; shift -= 4) code += kDigits[(letter >> shift) & 0xF];
  return warning("look-alike-host",
                 "the host of \"{}\" has the letter \"{}\" (U+{}), which looks like another. Write the address that "
                 "readers expect.",
                 {url, shown, code});
}

Message host_before_host(std::string_view url) {
  return warning("look-alike-host",
                 "\"{}\" leads to the host behind its @; what looks like the host is a user's name. Write the address "
                 "that readers expect.",
                 {url});
}

Message unlikely_address(std::string_view url, std::string_view meant) {
  return warning("unlikely-address",
                 "\"{}\" is a file beside the page. Did you mean \"{}\"? If not, write ./ before it.", {url, meant},
                 meant);
}

Message unlikely_host(std::string_view url, std::string_view meant) {
  return meant.empty()
             ? warning("unlikely-address",
                       "no browser opens \"{}\": there can be no such host. Write it as https://example.org/page.",
                       {url})
             : warning("unlikely-address", "no browser opens \"{}\": there can be no such host. Did you mean \"{}\"?",
                       {url, meant}, meant);
}

Message unlikely_port(std::string_view url) {
  return warning("unlikely-address",
                 "no browser opens \"{}\": a port is a number up to 65535. Leave it out, or mend it.", {url});
}

Message refused_image_host(std::string_view host) {
  return error("refused-image",
               "images of \"{}\" are not allowed here. Use one of the hosts that are, or a relative URL.", {host});
}

Message relative_address(std::string_view url) {
  return warning("relative-address",
                 "\"{}\" is read away from its page, where it leads nowhere. Give the story its \"url\", or write this "
                 "address with https:// and its host.",
                 {url});
}

Message unknown_type(std::string_view given, std::string_view nearest, const std::vector<std::string_view>& known) {
  return error("unknown-type", "\"{}\" is not a block type. {}", {given, instead(nearest, known)}, nearest);
}

Message unknown_type_with_fallback(std::string_view given, std::string_view nearest) {
  return warning("unknown-type",
                 nearest.empty() ? "\"{}\" is not a block type that is known here; its fallback is shown."
                                 : "\"{}\" is not a block type that is known here; its fallback is shown. Did you mean "
                                   "\"{}\"?",
                 {given, nearest}, nearest);
}

Message no_fallback() {
  return warning("no-fallback", "where the page puts nothing into the slot, readers see nothing. Add a \"fallback\".");
}

Message bad_id(std::string_view given) {
  return error("bad-id", "\"{}\" can't be an id. Use letters a to z, digits and hyphens.", {given});
}

Message bad_block_id(std::string_view given) {
  const std::string id = as_id(given);
  if (id.empty()) return bad_id(given);
  return error("bad-id", "\"{}\" can't be an id. Use letters a to z, digits and hyphens: \"{}\".", {given, id}, id);
}

Message repeated_id(std::string_view given) {
  return error("repeated-id", "another block has the id \"{}\" already. Give each its own.", {given});
}

Message no_quotation(std::string_view id) {
  return error(
      "no-quotation",
      id.empty() ? "the story has no quotation to make a card of." : "block \"{}\" is no quotation, so it has no card.",
      {id});
}

Message quote_too_long(std::size_t letters, std::size_t most) {
  return error("quote-too-long", "the quotation is too long for a card: it has {} characters, and about {} fit.",
               {counted(letters), counted(most)});
}

Message no_such_block(std::string_view id, std::string_view nearest) {
  return error("no-such-block",
               nearest.empty() ? "no block has the id \"{}\"." : "no block has the id \"{}\". Did you mean \"{}\"?",
               {id, nearest}, nearest);
}

Message no_block_to_mark(std::string_view id, std::string_view nearest) {
  return warning("no-such-block",
                 nearest.empty() ? "no block has the id \"{}\", so none is marked as changed."
                                 : "no block has the id \"{}\", so none is marked as changed. Did you mean \"{}\"?",
                 {id, nearest}, nearest);
}

Message unknown_note(std::string_view id, std::string_view nearest) {
  return warning("unknown-note",
                 nearest.empty() ? "no note is called \"{}\". Add it to \"notes\", or write \\[^ where none is meant."
                                 : "no note is called \"{}\". Did you mean \"{}\"?",
                 {id, nearest}, nearest);
}

Message note_within_note(std::string_view id) {
  return warning("unknown-note", "a note can't name another, as this does \"{}\". Say it here.", {id});
}

Message unused_note(std::string_view id) {
  return warning("unused-note", "no text names the note \"{}\", so it is not shown. Write [^{}] where it belongs.",
                 {id, id});
}

Message repeated_note(std::string_view id) {
  return warning("repeated-note", "the note \"{}\" is defined in a text, too; that one counts. Remove one.", {id});
}

Message share_exceeds_whole(std::string_view part, std::string_view whole) {
  return warning("share-exceeds-whole", "the value {} is more than the whole, {}; the bar is shown full.",
                 {brief(part, 30), brief(whole, 30)});
}

Message no_share() {
  return warning("no-share",
                 "no bar can be drawn: \"value\" must be a number of 0 or more, and the whole more than 0.");
}

Message not_a_currency(std::string_view given, std::string_view suggestion) {
  return warning("not-a-currency", "\"{}\" looks like a currency. Write its code in capitals: \"{}\".",
                 {given, suggestion}, suggestion);
}

Message markdown_too_deep(std::size_t limit) {
  return error("markdown-too-deep",
               "lists and quotations stand more than {} deep in one another; the text is shown without formatting.",
               {counted(limit)});
}

Message table_too_large(std::size_t columns, std::size_t rows) {
  return error("table-too-large", "a table may have {} columns and {} rows; the text is shown without formatting.",
               {counted(columns), counted(rows)});
}

Message unknown_entity(std::string_view entity) {
  return warning("unknown-entity",
                 "\"{}\" is shown as it stands. Write the character itself, or its number as in &#8211;.", {entity});
}

Message markdown_too_large() {
  return error("output-too-large",
               "this Markdown would make far more HTML than the story is long; the text is shown without "
               "formatting.");
}

Message output_too_large() {
  return error("output-too-large", "this would make far more HTML than the story is long; it is left out.");
}

Message too_many_diagnostics(std::size_t left_out) {
  return warning("too-many", "{} more findings are not listed. Mend those above first.", {counted(left_out)});
}

}  // namespace story::messages
