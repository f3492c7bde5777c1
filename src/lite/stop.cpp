// The lite engine explains nothing. It is what readers download first, and nearly every story that is published has
// nothing wrong with it: where there would be something to say, this engine stops, and the whole one takes over. What
// leads to here is left out by the linker, since it does not return: errors, places, and nlohmann_json, whose part is
// to judge what plain_json.cpp gives up at. After a warning this engine goes on where the whole one can't be had:
// readers see what they would have seen.
#include <string>

#include "base/nearest.h"
#include "blocks/quote/typed_marks.h"
#include "diagnostics/diagnostic.h"
#include "diagnostics/message_text.h"
#include "html/candidate.h"
#include "html/markup_advice.h"
#include "html/spans.h"
#include "json/document.h"
#include "json/report.h"
#include "language/centuries.h"
#include "language/eras.h"
#include "language/other_directions.h"
#include "language/own_names.h"
#include "lite/stop.h"
#include "read/advice.h"
#include "read/version.h"

namespace story {
namespace messages {

Message error(const char*, const char*, const std::initializer_list<std::string_view>&, const std::string_view&) {
  story_hand_over();
}
Message warning(const char*, const char*, const std::initializer_list<std::string_view>&, const std::string_view&) {
  story_hesitate();
  return {};
}
Message lack(std::string_view, const char*, const std::initializer_list<std::string_view>&) { story_hand_over(); }
std::string instead(std::string_view, const std::vector<std::string_view>&) { return {}; }
std::string_view brief(std::string_view, std::size_t) { return {}; }
std::string as_id(std::string_view) { return {}; }
std::string counted(std::size_t) { story_hand_over(); }
std::string kibibytes(std::size_t) { story_hand_over(); }

}  // namespace messages

// What comes here is empty: the lite engine has hesitated, or stopped, where it was made.
void Report::at_value(NodeId, Message) {}
void Report::at_name(NodeId, Message) {}
void Report::fault(ParseFault) { story_hand_over(); }
std::string_view Report::nearest(std::string_view, const std::vector<std::string_view>&) const { return {}; }
std::vector<Diagnostic> Report::take() { return {}; }

std::string without_unfit(std::string_view) { story_hand_over(); }

std::optional<ParseFault> Document::judge() { story_hand_over(); }
bool Document::holds_unfit() const { return false; }

// Advice changes nothing of what readers see.
void advise_on_unit(Object&, std::string_view) {}
void advise_on_figure(Report&, const Locale&, const Value&, std::string_view, bool) {}
void advise_on_dates(Object&, const Date&, const Date&) {}
void advise_on_language(Object&, std::string_view) {}
void advise_on_text(Report&, NodeId, std::string_view) {}
void advise_on_sizes(Object&, const Image&) {}
void advise_on_slot(Object&) {}
void advise_on_blocks(Report&, const Markdown&) {}
void advise_on_inline(Report&, std::string_view, NodeId) {}

/// Other languages than those that the widget speaks have their names in the whole engine only.
std::string_view other_own_name(std::string_view) {
  story_hesitate();
  return {};
}

std::string format_early_day(const Locale&, const Date&) { story_hand_over(); }
std::string format_unknown_digits(const Locale&, const Period&) { story_hand_over(); }

void read_typed_marks(Report&, Quote&) { story_hesitate(); }

void render_with_whole_spans(HtmlWriter& html, std::string_view text) {
  story_hesitate();
  html.text(text);
}

void judge_version(Object&, const Value&) { story_hand_over(); }

void write_unusual_candidate(HtmlWriter&, std::string_view) { story_hand_over(); }

bool is_other_right_to_left(std::string_view) { story_hand_over(); }

std::string_view nearest_name(std::string_view, const std::vector<std::string_view>&) { return {}; }

void append_json(std::string& out, const std::vector<Diagnostic>&) { out += "[]"; }

}  // namespace story
