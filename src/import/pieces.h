// Parts of stories that several formats have in shapes of their own.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "import/importer.h"

namespace story::importing {

/// A box beside the story, such as a guide or an explainer: key points where it is one list, else a title with its
/// text. Without either it becomes part of the story's text. `what` names the box in messages.
void write_box(Importer& in, const Value& box, std::string_view what, std::string_view title, Blocks content);

/// Dated events where each has a date, else headings with their texts.
void write_timeline(Importer& in, const Value& timeline, std::string_view what, std::string_view title,
                    std::vector<Entry> events);

/// A post, film or page elsewhere; its title is the name of its host where it has neither title nor text. Without an
/// address only its words are kept.
void write_embed(Importer& in, const Value& from, std::string_view what, Embed embed);

/// A link where no block is due.
void write_link(Importer& in, const Value& from, std::string_view what, std::string_view url, std::string_view title);

/// Files that can be had and their words; without a file what is left is a link, or text. `type`: "video" or "audio".
void write_recording(Importer& in, const Value& from, std::string_view what, std::string_view type,
                     const Recording& recording, std::string_view address);

/// A file at an address, if it is one that may be followed.
void add_file(Importer& in, Recording& recording, const Value& url, std::string_view type);

/// WebVTT at an address, in this language or else in that of the document.
void add_captions(Importer& in, Recording& recording, const Value& url, std::string_view lang, std::string_view label);

/// Pictures that stand together; one alone is an image.
void write_gallery(Importer& in, const Value& from, std::string_view what, std::string_view title,
                   std::string_view layout, const std::vector<Image>& images);

/// The same picture in another size, once for each width.
void add_size(Importer& in, Image& image, const Value& url, int width);

/// What stays where a picture is cut, in pixels of its size, or as parts of 1.
void set_focus(Image& image, int x, int y);
void set_focus(Image& image, std::string_view x, std::string_view y);

/// How many of how many, as stars: a fact, or nothing where these are no numbers.
bool write_rating(Importer& in, std::string_view label, std::string_view value, std::string_view most);

/// What was changed; without a date that of the story's last update, or else of its publication.
void write_correction(Importer& in, const Value& from, std::string_view kind, const Value& html, const Value& date);

/// The frame that is all there is in HTML but perhaps text.
struct Frame {
  std::string url;
  std::string title;
  std::string aspect;
};

/// The only frame of HTML; without a URL where there is none, or more.
Frame frame_in(std::string_view html);

/// Thousandths of a second as seconds.
std::string seconds_of_milliseconds(int milliseconds);

/// `16:9` of a width and a height; "" where one of them is not given.
std::string aspect_of(int width, int height);

/// A quotation of blocks; nothing where they hold no text.
void write_quote(Importer& in, const Blocks& text, Quote quote);

/// An image for where a block of its own can't stand, with its caption and credit below.
Blocks image_in_text(const Image& image);

/// The name in a byline: without a "By" before it.
std::string_view byline_name(std::string_view byline);

/// Title and address as the only link of its block; without an address the title is kept as text.
void write_related(Importer& in, const Value& from, std::string_view what, std::string_view heading, Link link);

}  // namespace story::importing
