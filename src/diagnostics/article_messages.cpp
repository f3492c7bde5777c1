// The wording about blocks that only some stories have.
#include "diagnostics/article_messages.h"

#include "diagnostics/message_text.h"

namespace story::messages {

Message missing_either(std::string_view owner, std::string_view one, std::string_view other) {
  return lack(one, "{} needs \"{}\" or \"{}\".", {owner, one, other});
}

Message bad_seconds(std::string_view given, bool from_zero) {
  return error("bad-number",
               from_zero ? "{} does not fit here. Write a number of seconds, 0 or more."
                         : "{} does not fit here. Write a number of seconds above 0: 125 for 2:05.",
               {given});
}

Message end_before_start(std::string_view end, std::string_view start) {
  return error("bad-number", "the end, {}, must be after the start, {}.", {end, start});
}

Message no_captions(bool film) {
  return warning("no-captions",
                 film
                     ? "who does not hear the video has no words of it. Add \"captions\" or a \"transcript\", or say "
                       "\"speech\": false where nobody speaks."
                     : "who does not hear the audio has no words of it. Add a \"transcript\", or say \"speech\": false "
                       "where nobody speaks.");
}

Message bad_aspect(std::string_view given) {
  return error("bad-aspect", "\"{}\" is no shape of a frame. Write width and height as 16:9.", {given}, "16:9");
}

Message third_party_image(std::string_view host) {
  return warning("third-party-image",
                 "a picture from {} would tell it who reads, so it is not shown. Serve a copy from a host of your own.",
                 {host});
}

Message not_two_images(std::string_view layout, std::size_t images) {
  return warning("not-two-images", "\"{}\" is for 2 images, not {}; they are shown as a grid.",
                 {layout, counted(images)});
}

Message wrong_cell(std::string_view got) {
  return error("wrong-type", "a cell is a text, a number or null, not {}.", {got});
}

Message row_length(std::size_t cells, std::size_t columns) {
  return warning("row-length",
                 cells < columns ? "the row has too few cells, {} for {} columns. Write null for each gap."
                                 : "the row has too many cells, {} for {} columns; those beyond are not shown.",
                 {counted(cells), counted(columns)});
}

Message large_table(std::size_t columns, std::size_t rows) {
  return error("table-too-large", "a table may have {} columns and {} rows; what is beyond is not shown.",
               {counted(columns), counted(rows)});
}

Message too_many_points(std::size_t points, std::size_t most) {
  return error(
      "too-many-points",
      "a chart may have {} points, and this has {}. Draw it elsewhere, or take fewer: a week instead of a day.",
      {counted(most), counted(points)});
}

Message large_number(std::string_view given) {
  return error("bad-number", "{} is too large to be drawn. Say how much in \"scale\".", {given});
}

Message negative_part(std::string_view given) {
  return error("bad-number", "a part of a whole can't be {}. Write 0 or more, or take \"bars\".", {given});
}

Message unknown_label(std::string_view given, std::string_view nearest, const std::vector<std::string_view>& known) {
  return warning("unknown-label", "no point has the label \"{}\". {}", {given, instead(nearest, known)}, nearest);
}

Message repeated_term(std::string_view term) {
  return warning("repeated-term", "the glossary has \"{}\" twice; the first counts. Remove one.", {term});
}

Message unused_term(std::string_view term) {
  return warning("unused-term",
                 "no text block has \"{}\" in its running text, so it is not explained. Write it as it stands there.",
                 {term});
}

}  // namespace story::messages
