// What the Guardian's two shapes have in common: its content API (CAPI) and the pages that are rendered from it (DCR).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "import/importer.h"

namespace story::importing {

void import_guardian_content(Importer& in, const Value& content);
void import_guardian_results(Importer& in, const Value& results);
void import_guardian_page(Importer& in, const Value& page);

/// Authors by name where the byline is made of names alone, else the byline as it stands.
void write_authors(Importer& in, const Value& byline, std::vector<Author> contributors);

/// A review's stars, of five.
void write_stars(Importer& in, const Value& rating);

/// A quotation in HTML with whom it is from. The attribution is not taken apart: nothing says where a name ends.
void write_guardian_quote(Importer& in, const Value& html, const Value& attribution, bool pull);

/// A question with its answer, a guide or an explainer; `html` may be empty where `items` hold titles and texts.
void write_guardian_box(Importer& in, const Value& box, std::string_view what, const Value& title, Blocks text);

/// Events with title, date, toDate and body, the last in HTML.
void write_guardian_events(Importer& in, const Value& timeline, const Value& title, const Value& events);

/// The text of a guide's or profile's items, each with a title and a body.
Blocks items_of(Importer& in, const Value& items);

/// Who paid for a page, in the words of the first edition that says so.
std::string sponsor_of(Importer& in, const Value& editions);

/// A picture of a page: the largest size that is no larger than needed, and all others.
Image page_image(Importer& in, const Value& element);

/// Films, sound, pictures together and stars of a page.
void write_guardian_media(Importer& in, const Value& element, std::string_view type);

/// HTML from elsewhere: a post, or a frame, as an embed with its words and caption; without an address its text.
void write_foreign_html(Importer& in, const Value& element, std::string_view what, const Value& html,
                        std::string_view url, std::string_view title, Blocks caption);

}  // namespace story::importing
