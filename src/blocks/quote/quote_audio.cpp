// The sound of a quotation: a player for the piece of a recording in which it is said.
#include "blocks/quote/quote_audio.h"

#include <string>

#include "diagnostics/article_messages.h"
#include "html/page.h"
#include "html/player.h"
#include "read/recording.h"

namespace story {
namespace {

bool read_audio(Object& in, QuoteAudio& audio) {
  in.link("url", audio.url, LinkUse::resource, Need::required);
  read_seconds(in, "start", audio.start, true);
  read_seconds(in, "end", audio.end, true);
  in.markdown("transcript", audio.transcript);
  const double start = audio.start ? approximate(audio.start.number) : 0;
  if (audio.end && approximate(audio.end.number) <= start) {
    in.report().at_value(audio.end.node,
                         messages::end_before_start(audio.end.text, audio.start ? audio.start.text : "0"));
    audio.end = {};
  }
  return in.complete();
}

/// Without exponent, as a Media Fragment has it.
std::string seconds_of(const Value& value) {
  if (!value) return "0";
  const std::string fraction = fraction_of(value.number);
  return whole_of(value.number) + (fraction.empty() ? "" : '.' + fraction);
}

/// The address with the piece to play as its fragment.
std::string piece_of(const QuoteAudio& audio) {
  std::string address(audio.url.href.substr(0, audio.url.href.find('#')));
  if (!audio.start && !audio.end) return address;
  address += "#t=" + seconds_of(audio.start);
  if (audio.end) address += ',' + seconds_of(audio.end);
  return address;
}

}  // namespace

void read_quote_audio(Object& in, QuoteAudio& audio) { in.object("audio", audio, read_audio, "an audio"); }

void render_quote_audio(Page& page, const Quote& quote) {
  HtmlWriter& html = page.html;
  const std::string_view speaker = quote.speaker.name;
  html.markup("<audio controls preload=\"none\"").attribute("src", piece_of(quote.audio));
  html.attribute("aria-label", speaker.empty() ? std::string(page.locale.audio) : fill(page.locale.quote_of, speaker));
  html.markup("></audio>\n");
  render_transcript(page, quote.audio.transcript, 0);
}

}  // namespace story
