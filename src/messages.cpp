// The wording of every diagnostic.
#include "messages.h"

#include "utf8.h"

namespace story::messages {
namespace {

using Names = std::vector<std::string_view>;

/// What the story says, cut short and in quotes.
std::string quoted(std::string_view given) {
  constexpr std::size_t kMost = 60;
  const std::string_view shown = first_code_points(given, kMost);
  std::string out = "\"";
  out += shown;
  if (shown.size() < given.size()) out += "…";
  out += '"';
  return out;
}

std::string join(std::initializer_list<std::string_view> parts) {
  std::string out;
  for (const std::string_view part : parts) out += part;
  return out;
}

std::string listed(const Names& names) {
  std::string out;
  for (const std::string_view name : names) {
    if (!out.empty()) out += ", ";
    out += name;
  }
  return out;
}

/// `Did you mean "…"?` where a name is near, else the names there are.
std::string instead(std::string_view nearest, const Names& names) {
  return nearest.empty() ? join({"Use one of: ", listed(names), "."}) : join({"Did you mean \"", nearest, "\"?"});
}

Message error(std::string_view code, std::string text, std::string_view suggestion = {}) {
  return {Severity::error, code, std::move(text), std::string(suggestion)};
}

Message warning(std::string_view code, std::string text, std::string_view suggestion = {}) {
  return {Severity::warning, code, std::move(text), std::string(suggestion)};
}

std::string kibibytes(std::size_t bytes) { return std::to_string((bytes + 1023) / 1024) + " KiB"; }

}  // namespace

Message empty_text() {
  return error("syntax", "the text is empty. A story is a JSON object: {\"headline\": \"…\", \"blocks\": []}.");
}

Message bad_encoding(unsigned char byte) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  const char hex[] = {kDigits[byte >> 4], kDigits[byte & 0xF]};
  return error("encoding", join({"byte ", {hex, 2}, " is no UTF-8. Save the file as UTF-8."}));
}

Message nul_character() { return error("encoding", "a NUL character can't stand in JSON. Remove it."); }

Message too_large(std::size_t bytes, std::size_t limit) {
  return error("too-large", join({"the text has ", kibibytes(bytes), ", more than the ", kibibytes(limit),
                                  " allowed. Split the story, or keep images and data out of it."}));
}

Message too_many_values(std::size_t limit) {
  return error("too-large", join({"the text holds more than ", std::to_string(limit), " values. Split the story."}));
}

Message too_deep(std::size_t limit) {
  return error("too-deep", join({"more than ", std::to_string(limit), " objects and lists stand in one another."}));
}

Message number_range(std::string_view number) {
  return error("number-range", join({quoted(number), " is too large for a number. Write it as text in quotes."}));
}

Message syntax(std::string explanation) { return error("syntax", std::move(explanation)); }

Message not_a_story(std::string_view got) {
  return error("wrong-type", join({"a story is a JSON object, not ", got, ": {\"headline\": \"…\", \"blocks\": []}."}));
}

Message unsupported_version(std::string_view got) {
  return error("unsupported-version", join({"version ", first_code_points(got, 20), " is not known here. Write 1."}),
               "1");
}

Message wrong_type(std::string_view expected, std::string_view got) {
  return error("wrong-type", join({"must be ", expected, ", not ", got, "."}));
}

Message missing_field(std::string_view owner, std::string_view name) {
  return error("missing-field", join({owner, " needs \"", name, "\"."}));
}

Message empty_field(std::string_view name) { return error("empty-field", join({quoted(name), " must not be empty."})); }

Message unknown_field(std::string_view owner, std::string_view name, std::string_view nearest, const Names& known) {
  return warning("unknown-field", join({quoted(name), " is not a field of ", owner, ". ", instead(nearest, known)}),
                 nearest);
}

Message repeated_field(std::string_view name) {
  return warning("repeated-field",
                 join({quoted(name), " stands here more than once; the last one counts. Remove this one."}));
}

Message not_a_choice(std::string_view given, std::string_view nearest, const Names& choices) {
  return error("not-a-choice",
               join({quoted(given), " is not one of the values allowed here. ", instead(nearest, choices)}), nearest);
}

Message reordered_text() {
  return warning("reordered-text",
                 "holds an invisible mark (U+202A to U+202E, or half of U+2066 to U+2069) that changes the "
                 "order of the letters. Remove it.");
}

Message bad_date(std::string_view given) {
  return error("bad-date", join({quoted(given),
                                 " is not a date. Write it as 2023-04-20, 2023-04, 2023 or "
                                 "2023-04-20T14:30:00Z."}));
}

Message bad_language(std::string_view given) {
  return error("bad-language", join({quoted(given), " is not a language tag. Write one as en, uk or pt-BR (BCP 47)."}));
}

Message bad_number(std::string_view given, int least, int most) {
  return error("bad-number", join({first_code_points(given, 30), " does not fit here. Write a whole number from ",
                                   std::to_string(least), " to ", std::to_string(most), "."}));
}

Message refused_scheme(std::string_view url, std::string_view scheme, bool resource) {
  return error("refused-link",
               join({quoted(url), " is no link that can be followed safely: \"", first_code_points(scheme, 20),
                     ":\" is not allowed. Use ",
                     resource ? "http, https or a relative URL." : "http, https, mailto, tel or a relative URL."}));
}

Message refused_host(std::string_view url) {
  return error("refused-link", join({quoted(url), " names no host. Write it as https://example.org/page."}));
}

Message refused_length(std::string_view url, std::size_t most) {
  return error("refused-link", join({quoted(url), " is longer than ", std::to_string(most),
                                     " bytes. Use the address of a page or a file."}));
}

Message look_alike_host(std::string_view url, std::uint32_t letter) {
  std::string shown;
  append_code_point(shown, letter);
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string code;
  for (int shift = letter > 0xFFFF ? 16 : 12; shift >= 0; shift -= 4) code += kDigits[(letter >> shift) & 0xF];
  return warning("look-alike-host", join({"the host of ", quoted(url), " has the letter \"", shown, "\" (U+", code,
                                          "), which looks like another. Write the address that readers expect."}));
}

Message refused_image_host(std::string_view host) {
  return error("refused-image", join({"images of ", quoted(host),
                                      " are not allowed here. Use one of the hosts that are, "
                                      "or a relative URL."}));
}

Message unknown_type(std::string_view given, std::string_view nearest, const Names& known) {
  return error("unknown-type", join({quoted(given), " is not a block type. ", instead(nearest, known)}), nearest);
}

Message bad_id(std::string_view given, std::string_view suggestion) {
  std::string text = join({quoted(given), " can't be an id. Use letters a to z, digits and hyphens"});
  text += suggestion.empty() ? std::string(".") : join({": \"", suggestion, "\"."});
  return error("bad-id", std::move(text), suggestion);
}

Message repeated_id(std::string_view given) {
  return error("repeated-id", join({"another block has the id ", quoted(given), " already. Give each its own."}));
}

Message no_quotation(std::string_view id) {
  return error("no-quotation", id.empty() ? "the story has no quotation to make a card of."
                                          : join({"block ", quoted(id), " is no quotation, so it has no card."}));
}

Message quote_too_long(std::size_t letters, std::size_t most) {
  return error("quote-too-long", join({"the quotation is too long for a card: it has ", std::to_string(letters),
                                       " characters, and about ", std::to_string(most), " fit."}));
}

Message no_such_block(std::string_view id, std::string_view nearest) {
  return error("no-such-block",
               join({"no block has the id ", quoted(id), nearest.empty() ? "." : ". Did you mean \"", nearest,
                     nearest.empty() ? "" : "\"?"}),
               nearest);
}

Message share_exceeds_whole(std::string_view part, std::string_view whole) {
  return warning("share-exceeds-whole", join({"the value ", first_code_points(part, 30), " is more than the whole, ",
                                              first_code_points(whole, 30), "; the bar is shown full."}));
}

Message no_share() {
  return warning("no-share",
                 "no bar can be drawn: \"value\" must be a number of 0 or more, and the whole more than 0.");
}

Message not_a_currency(std::string_view given, std::string_view suggestion) {
  return warning("not-a-currency",
                 join({quoted(given), " looks like a currency. Write its code in capitals: \"", suggestion, "\"."}),
                 suggestion);
}

Message markdown_too_deep(std::size_t limit) {
  return error("markdown-too-deep", join({"lists and quotations stand more than ", std::to_string(limit),
                                          " deep in one another; the text is shown without formatting."}));
}

Message table_too_large(std::size_t columns, std::size_t rows) {
  return error("table-too-large", join({"a table may have ", std::to_string(columns), " columns and ",
                                        std::to_string(rows), " rows; the text is shown without formatting."}));
}

Message unknown_entity(std::string_view entity) {
  return warning("unknown-entity", join({quoted(entity),
                                         " is shown as it stands. Write the character itself, or its number as "
                                         "in &#8211;."}));
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
  return warning("too-many",
                 join({std::to_string(left_out), " more findings are not listed. Mend those above first."}));
}

}  // namespace story::messages
