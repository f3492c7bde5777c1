// What every block is given to render itself: the writer, the words, and the shared parts of blocks.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "html/html.h"
#include "json/report.h"
#include "language/locales.h"
#include "parts.h"

namespace story {

struct Block;
class Notes;

/// How wide a picture in the text is, for `sizes`. The style sheet says the same: the column is 36em of at most 20
/// pixels.
inline constexpr Markup kTextWidth = "(min-width: 49em) 45em, 92vw";

struct Page {
  HtmlWriter& html;
  const Locale& locale;
  Report& report;
  std::string_view lang;              ///< of the story, or of the block
  bool right_to_left;                 ///< which way its text runs
  int heading_level;                  ///< of the headline; a block's title is one deeper
  std::string_view image_hosts = {};  ///< as in RenderOptions
  bool nofollow = false;              ///< as in RenderOptions
  const Block* block = nullptr;
  const Page* story = nullptr;  ///< where this is for a block in a language of its own: buttons speak the story's
  Notes* notes = nullptr;       ///< where there are none, what names one is left out
  bool subheads = false;        ///< whether each heading in Markdown is a place to link to

  /// ` id="story-…" lang="…" dir="…">`: the end of the block's start tag that has been opened.
  void close_block_tag();
  /// ` id="story-BLOCK.N"`: a place within the block that readers can link to. No block's own id has a full stop.
  void place(std::uint32_t number);
  /// Ends the start tag of an element whose direction turn() may give: `>`. Returns the place for it.
  std::size_t open_end();
  /// Gives the element whose start tag open_end() has ended the direction of its text where that runs the other way, so
  /// that its full stop stands at its end (UAX #9 goes by the paragraph's direction, not by its letters).
  void turn(std::size_t start);
  /// The same for words that stay on the side where they stand, such as a title: written since html.mark(), they are
  /// put into `<bdi dir>`.
  void turn_words(std::size_t start);
  /// Such words of plain text.
  void words(std::string_view text);
  /// Whether most of what was written since `start` runs the other way than the page.
  bool runs_against(std::size_t start) const;
  /// What buttons say: in the language of the story, whatever that of the block.
  const Locale& button_words() const { return story == nullptr ? locale : story->locale; }
  /// ` lang="…" dir="…"` for what says button_words(), where the block is in another language.
  void button_language();
  /// The block's title as a heading, with the id that label() refers to.
  void title(std::string_view text, const Link& link = {});
  /// ` aria-labelledby="story-…-title"` where there is a title, else ` aria-label="…"`.
  void label(std::string_view title, std::string_view fallback);
  /// What stands between the two slots of a pattern.
  void between(std::string_view pattern);
  /// What stands between two things side by side: ", " in English.
  void comma();
  /// `<time datetime>` with the date in the story's language.
  void time(const Date& date, Markup start = "<time");
  /// A mark that leads back to a place with the id `story-` KIND NUMBER `:` PLACE. The first, 1, stays with the word
  /// before it.
  void way_back(Markup kind, std::uint32_t number, std::uint32_t place);
  /// The same to a block.
  void way_back(std::string_view block_id);
  /// `<a href>` around `text`, or the text alone where there is no link.
  void linked(const Link& link, std::string_view text);
  /// Makes a link of what was written since html.mark(), unless that holds one of its own.
  void link_since(std::size_t start, const Link& link);
  /// The attributes of a link: href, and rel where it leads to another origin.
  void link_attributes(const Link& link);
  /// Whether images of this URL's host may be shown; reports the refusal at `node`.
  bool allows_image(const Link& url, NodeId node);
  /// `<img>`, or its alternative text where the image is not allowed. `sizes`: how wide it is, as HTML has it.
  void image(const Image& image, Markup start, Markup sizes);
  /// The attributes of an image that choose among its sizes.
  void candidates(const Image& image, Markup sizes);
  /// ` inset`, or another size, for the block's class; nothing for the text's width.
  void size(BlockSize size);
  /// What follows a `<figure>` tag: image, caption, credit and the end tag.
  void figure(const Image& image, Markup sizes = kTextWidth);
  /// Block Markdown below a title that is `depth` levels deeper than the headline: its headings are deeper than that.
  /// Or nothing.
  void body(const Markdown& markdown, int depth, Markup start = "<div class=\"text\">");
  /// `<p>` with the source of figures and the day they are of, or nothing.
  void origin(const Source& source, const Date& as_of);
  /// "Source: title, publisher, date", or nothing.
  void source(const Source& source);
};

}  // namespace story
