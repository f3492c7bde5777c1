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

/// What can't be shown, as a link to where it can: a video or a post elsewhere. Without an address only its text is
/// kept.
void write_embed(Importer& in, const Value& embed, std::string_view what, std::string_view url, std::string_view title);

/// A quotation of blocks; nothing where they hold no text.
void write_quote(Importer& in, const Blocks& text, Quote quote);

/// An image for where a block of its own can't stand, with its caption and credit below.
Blocks image_in_text(const Image& image);

/// The name in a byline: without a "By" before it.
std::string_view byline_name(std::string_view byline);

/// Title and address as the only link of its block; without an address the title is kept as text.
void write_related(Importer& in, const Value& from, std::string_view what, std::string_view heading, Link link);

}  // namespace story::importing
