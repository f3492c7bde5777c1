// The wording of every diagnostic of an import.
#include "import/import_messages.h"

#include <initializer_list>

#include "base/utf8.h"

namespace story::importing::messages {
namespace {

std::string join(std::initializer_list<std::string_view> parts) {
  std::string out;
  for (const std::string_view part : parts) out += part;
  return out;
}

/// Cut short and in quotes.
std::string quoted(std::string_view given, std::size_t most = 60) {
  const std::string_view shown = first_code_points(given, most);
  return join({"\"", shown, shown.size() < given.size() ? "…" : "", "\""});
}

/// The end of a sentence, with the text that is lost.
std::string ended(std::string_view text) { return text.empty() ? "." : join({": \"", text, "\"."}); }

Message error(std::string_view code, std::string text) { return {Severity::error, code, std::move(text), ""}; }
Message warning(std::string_view code, std::string text) { return {Severity::warning, code, std::move(text), ""}; }

}  // namespace

Message unknown_format() {
  return error("unknown-format",
               "this is no document of a format known here. Known are FT content-tree (ft), ANS (ans), the Guardian's "
               "API and pages (guardian), Apple News Format (apple-news) and Portable Text (portable-text). If it is "
               "one of them, name it.");
}

Message not_this_format(std::string_view format, std::string_view why) {
  return error("unknown-format", join({"this is no ", format, ": ", why, "."}));
}

Message remote_error(std::string_view said) {
  return error("unknown-format", join({"this is no story but a server's answer that something went wrong: ",
                                       said.empty() ? "it does not say what" : quoted(said, 200), "."}));
}

Message not_valid(std::string_view why) {
  return error("not-valid", join({"the story made of this document would not be valid: ", why}));
}

Message not_imported(std::string_view what, std::string_view text) {
  return warning("not-imported", join({what, " has no place in a story; it is left out", ended(text)}));
}

Message only_id(std::string_view what, std::string_view text) {
  return warning("not-imported", join({what, " gives no address to show or to link; it is left out", ended(text)}));
}

Message flattened(std::string_view what, std::string_view into) {
  return warning("flattened", join({what, " has no place in a story; it became ", into, "."}));
}

Message kept_as_text(std::string_view what) {
  return warning("kept-as-text", join({what, " has no place in a story; only its text is kept."}));
}

Message not_imported_fields(std::string_view list) {
  return warning("not-imported", join({"these fields have no place in a story and are left out: ", list, "."}));
}

Message refused_url(std::string_view url) {
  return warning("refused-link", join({quoted(url), " can't be followed safely from a page; its text is kept."}));
}

Message in_markdown(const Diagnostic& found) { return warning(found.code, found.message); }

Message bad_date(std::string_view given) {
  return warning("bad-date", join({quoted(given), " is not a date; it is left out."}));
}

Message bad_language(std::string_view given) {
  return warning("bad-language", join({quoted(given), " is not a language tag; it is left out."}));
}

Message no_date(std::string_view taken) {
  return warning("no-date", join({"the correction has no date; that of the story was taken, ", taken, "."}));
}

Message wrong_kind(std::string_view expected, std::string_view got) {
  return warning("wrong-type", join({"must be ", expected, ", not ", got, "."}));
}

Message missing(std::string_view what, std::string_view name) {
  Message message = warning("missing-field", join({what, " needs \"", name, "\"."}));
  message.field = name;
  return message;
}

Message breaks_rule(std::string_view rule) { return warning("not-in-format", join({rule, "."})); }

Message headline_from_heading() {
  return warning("no-headline", "the document has no headline of its own; its first heading was taken.");
}

Message nothing_to_read() {
  return error("empty-document",
               "there is nothing in the document that a reader could read. Import it once it has words.");
}

Message no_headline(std::string_view placeholder) {
  return warning("no-headline", join({"the document has no headline; ", quoted(placeholder), " was written instead."}));
}

}  // namespace story::importing::messages
