// Reads films and sound.
#include "read/recording.h"

#include "diagnostics/article_messages.h"
#include "read/fields.h"

namespace story {
namespace {

bool read_file(Object& in, MediaFile& file) {
  in.link("url", file.url, LinkUse::resource, Need::required);
  in.text("type", file.type);
  return in.complete();
}

bool read_captions(Object& in, Captions& captions) {
  in.link("url", captions.url, LinkUse::resource, Need::required);
  in.language("lang", captions.lang, Need::required);
  in.text("label", captions.label);
  return in.complete();
}

bool is_zero(const Decimal& number) { return number.digits.find_first_of("123456789") == std::string_view::npos; }

}  // namespace

void read_seconds(Object& in, Name name, Value& seconds, bool from_zero) {
  in.number(name, seconds);
  if (!seconds) return;
  const Decimal& number = seconds.number;
  if (number.valid && (is_zero(number) ? from_zero : !number.negative)) return;
  in.report().at_value(seconds.node, messages::bad_seconds(seconds.text, from_zero));
  seconds = {};
}

bool read_recording(Object& in, Recording& recording, bool film) {
  bool speech = true;
  in.text("title", recording.title);
  in.list("sources", recording.sources, read_file, "a file", Need::required);
  in.object("poster", recording.poster, read_image, "an image");
  if (film) in.list("captions", recording.captions, read_captions, "a file of captions");
  in.markdown("transcript", recording.transcript);
  in.flag("speech", speech);
  in.markdown("caption", recording.caption);
  in.text("credit", recording.credit);
  read_seconds(in, "duration", recording.duration, false);
  if (speech && in.complete() && recording.captions.empty() && !recording.transcript) {
    in.report().at_value(in.node(), messages::no_captions(film));
  }
  return in.complete();
}

}  // namespace story
