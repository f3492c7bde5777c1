// Tells the Guardian's shapes apart, and makes blocks of what both have.
#include "import/formats/guardian.h"

#include <algorithm>
#include <string>
#include <utility>

#include "import/dates.h"
#include "import/formats/formats.h"
#include "import/pieces.h"
#include "import/text/markdown_inline.h"

namespace story::importing {
namespace {

constexpr std::string_view kElementType = "model.dotcomrendering.pageElements.";

bool is_page(const Value& root) {
  if (root["webPublicationDateDeprecated"] || (root["mainMediaElements"] && root["blocks"])) return true;
  for (const Value& block : root["blocks"].items()) {
    for (const Value& element : block["elements"].items()) {
      if (element["_type"].text().substr(0, kElementType.size()) == kElementType) return true;
    }
  }
  return false;
}

bool is_content(const Value& value) {
  return value["webTitle"] && (value["apiUrl"] || value["sectionId"] || value["webUrl"]);
}

/// The letters and digits that are left of a byline without the names in it.
bool holds_only(std::string byline, const std::vector<Author>& authors) {
  for (const Author& author : authors) {
    const std::size_t at = byline.find(author.name);
    if (at == std::string::npos) return false;
    byline.replace(at, author.name.size(), " ");
  }
  for (const std::string_view word : {" and ", "By ", "by "}) {
    for (std::size_t at = byline.find(word); at != std::string::npos; at = byline.find(word)) {
      byline.replace(at, word.size(), " ");
    }
  }
  return byline.find_first_not_of(" ,;&\n") == std::string::npos;
}

}  // namespace

void write_authors(Importer& in, const Value& byline, std::vector<Author> contributors) {
  std::erase_if(contributors, [](const Author& each) { return each.name.empty(); });
  std::vector<Author>& authors = in.story.header.authors;
  const std::string name = in.html_text(byline);
  if (name.empty() || (!contributors.empty() && holds_only(name, contributors))) {
    authors = std::move(contributors);
  } else {
    authors.push_back({std::string(byline_name(name)), {}, {}});
  }
}

void write_stars(Importer& in, const Value& rating) {
  if (!rating) return;
  const std::string_view value = rating.text();
  std::string label = "Rating";
  if (value.size() == 1 && value[0] >= '0' && value[0] <= '5') {
    label.clear();
    // As its readers saw it, and in no language.
    for (int star = 1; star <= 5; ++star) label += star <= value[0] - '0' ? "\u2605" : "\u2606";
  }
  write_rating(in, label, value, "5");
}

std::string sponsor_of(Importer& in, const Value& editions) {
  std::string out;
  for (const Value& edition : editions.members()) {
    const Value branding = edition["branding"];
    if (out.empty() && branding) {
      const std::string sponsor = in.html_text(branding["sponsorName"]);
      out = in.html_text(branding["logo"]["label"]);
      out += (out.empty() || sponsor.empty() ? "" : " ") + sponsor;
    }
    in.settle(edition);
  }
  return out;
}

void write_guardian_quote(Importer& in, const Value& html, const Value& attribution, bool pull) {
  Quote quote;
  quote.speaker = in.html_text(attribution);
  quote.pull = pull;
  in.kept();
  write_quote(in, in.html(html), std::move(quote));
}

void write_guardian_box(Importer& in, const Value& box, std::string_view what, const Value& title, Blocks text) {
  write_box(in, box, what, in.html_text(title), std::move(text));
}

void write_guardian_events(Importer& in, const Value& timeline, const Value& title, const Value& events) {
  std::vector<Entry> entries;
  for (const Value& event : events.items()) {
    in.kept();
    Entry entry;
    entry.title = in.html_text(event["title"]);
    const Value date = event["date"];
    entry.date = story_date(date.text());
    if (entry.date.empty()) entry.date = english_date(date.text());
    if (entry.date.empty() && !date.text().empty()) entry.text.push_back(paragraph(date.text()));
    const Value body = event["body"];
    append(entry.text, body.is_list() ? items_of(in, body) : in.html(body));
    entries.push_back(std::move(entry));
  }
  write_timeline(in, timeline, "a timeline", in.html_text(title), std::move(entries));
}

Blocks items_of(Importer& in, const Value& items) {
  Blocks out;
  for (const Value& item : items.items()) {
    in.kept();
    const std::string title = in.html_text(item["title"]);
    if (!title.empty()) out.push_back(heading(2, {text_span(title)}));
    append(out, in.html(item.first_of({"body", "html"})));
  }
  return out;
}

void write_foreign_html(Importer& in, const Value& element, std::string_view what, const Value& html,
                        std::string_view url, std::string_view title, Blocks caption) {
  const Frame frame = frame_in(html.text());
  const Blocks inside = in.text_within(html);
  const bool has_text = !plain_text(inside).empty();
  if (!url.empty() || !frame.url.empty()) {
    Embed embed;
    embed.url = url.empty() ? frame.url : std::string(url);
    embed.title = title.empty() ? frame.title : std::string(title);
    // What a frame stands beside has no markup of its own to keep.
    embed.text = frame.url.empty() ? in.html(html) : inside;
    append(embed.text, std::move(caption));
    embed.aspect = aspect_of(element["width"].number(), element["height"].number());
    if (embed.aspect.empty()) embed.aspect = frame.aspect;
    write_embed(in, element, what, std::move(embed));
    return;
  }
  Blocks text = in.html(html);
  if (has_text || (title.empty() && !plain_text(caption).empty())) {
    in.as_text(element, what);
    in.story.text(std::move(text));
  } else {
    write_link(in, element, what, url, title);
  }
  in.story.text(std::move(caption));
}

std::string recognize_guardian(const Value& root) {
  if (is_page(root)) return "it has blocks of elements, as the Guardian's pages have";
  const Value response = root["response"];
  if (is_content(response["content"]) || is_content(root)) return "it has the fields of the Guardian's content API";
  const bool found = response["status"].text() == "ok" && response["results"].is_list();
  return found ? "it is an answer of the Guardian's content API with \"results\"" : "";
}

void import_guardian(Importer& in) {
  const Value root = in.root();
  if (is_page(root.unmarked())) {
    import_guardian_page(in, root);
    return;
  }
  const Value response = root["response"];
  response["status"].text();
  const Value results = response["results"];
  if (is_content(root.unmarked())) {
    import_guardian_content(in, root);
  } else if (response["content"]) {
    import_guardian_content(in, response["content"]);
  } else if (results.items().size() == 1 && results.items().front().is_object()) {
    import_guardian_content(in, results.items().front());
  } else {
    import_guardian_results(in, results);
  }
}

}  // namespace story::importing
