// The Guardian's pages as their renderer (dotcom-rendering) gets them: blocks of typed elements.
#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <utility>

#include "import/formats/formats.h"
#include "import/formats/guardian.h"
#include "import/pieces.h"
#include "import/text/markdown_inline.h"

namespace story::importing {
namespace {

/// `TextBlockElement` of "model.dotcomrendering.pageElements.TextBlockElement".
std::string_view type_of(const Value& element) {
  const std::string_view type = element["_type"].text();
  return type.substr(type.rfind('.') + 1);
}

class PageImporter {
 public:
  explicit PageImporter(Importer& in) : in_(in) {}

  void import(const Value& page) {
    header(page);
    write_stars(in_, page["starRating"]);
    const std::vector<Value> blocks = page["blocks"].items();
    std::set<std::string_view> ids;
    for (const Value& block : blocks) ids.insert(block.unmarked()["id"].text());
    // Live blogs: what is pinned above all posts, and the events of all pages, of which this one has some.
    const Value pinned = page["pinnedPost"];
    if (ids.count(pinned.unmarked()["id"].text()) == 0) {
      post(pinned);
    } else {
      in_.settle(pinned);
    }
    key_events(page["keyEvents"], ids);
    for (const Value& block : blocks) post(block);
  }

 private:
  void post(const Value& post) {
    const std::string title = in_.html_text(post["title"]);
    if (!title.empty()) in_.story.text({heading(1, {text_span(title)})});
    std::string names;
    for (const Value& each : post["contributors"].items()) {
      const std::string_view name = each["name"].text();
      if (!name.empty()) names += (names.empty() ? "" : ", ") + std::string(name);
    }
    if (!names.empty()) in_.story.text({paragraph(names)});
    elements(post["elements"]);
    post["primaryDateLine"].text();
    post["secondaryDateLine"].text();
  }

  void key_events(const Value& events, const std::set<std::string_view>& shown) {
    std::vector<std::string> points;
    for (const Value& event : events.items()) {
      if (shown.count(event.unmarked()["id"].text()) > 0) {
        in_.settle(event);
        continue;
      }
      std::string point = inline_markdown(one_line(in_.html(event["title"])));
      if (!point.empty()) points.push_back(std::move(point));
    }
    if (!points.empty()) in_.story.keypoints({}, points);
  }

  void header(const Value& page) {
    Header& header = in_.story.header;
    header.id = page["pageId"].text();
    header.url = in_.url(page.first_of({"canonicalUrl", "webURL"}));
    header.lang = in_.language(page["lang"]);
    if (page["isRightToLeftLang"].is_true()) header.dir = "rtl";
    const Value headline = page.first_of({"headline", "webTitle"});
    header.headline_markdown = inline_markdown(one_line(in_.html(headline)));
    if (page["webTitle"].unmarked().text() == headline.text()) page["webTitle"].text();
    header.standfirst_markdown = inline_markdown(one_line(in_.html(page["standfirst"])));
    header.published = in_.date(page["webPublicationDate"]);
    // The same dates again, and in words.
    for (const std::string_view name :
         {"webPublicationDateDeprecated", "webPublicationDateDisplay", "webPublicationSecondaryDateDisplay"}) {
      page[name].text();
    }
    for (const Value& data : page["linkedData"].items()) {
      if (header.updated.empty() && data["dateModified"]) header.updated = in_.date(data["dateModified"]);
      in_.settle(data);
    }
    header.section = page["sectionLabel"].text();
    const std::string_view base = page["guardianBaseURL"].text();
    const Value section = page["sectionUrl"];
    if (!base.empty() && !section.text().empty()) {
      header.section_url = in_.judged(section, std::string(base) + "/" + std::string(section.text()));
    }
    std::vector<Author> contributors;
    for (const Value& tag : page["tags"].items()) {
      if (tag["type"].text() == "Contributor") contributors.push_back({std::string(tag["title"].text()), {}, {}});
      in_.settle(tag);
    }
    write_authors(in_, page["byline"], std::move(contributors));
    header.disclosure_markdown = escaped(sponsor_of(in_, page["commercialProperties"]));
    main_media(page);
  }

  void main_media(const Value& page) {
    const std::vector<Value> media = page["mainMediaElements"].items();
    for (const Value& element : media) {
      if (type_of(element) == "ImageBlockElement" && in_.story.header.image.url.empty()) {
        in_.story.header.image = page_image(in_, element);
        in_.kept();
        // The same as HTML.
        page["main"].text();
      } else {
        this->element(element);
      }
    }
  }

  void elements(const Value& list) {
    for (const Value& each : list.items()) element(each);
  }

  void element(const Value& element) {
    const std::string_view type = type_of(element);
    if (const Import known = import_of(type)) return (this->*known)(element);
    other(element);
  }

  static std::string named(const Value& element) {
    const std::string_view type = type_of(element);
    return type.empty() ? "an element without a type" : "\"" + std::string(type) + "\"";
  }

  /// An element of a type that is not in the table: its HTML, what stands in it, or a link to it.
  void other(const Value& element) {
    const Value inner = element.first_of({"elements", "content"});
    Blocks caption = in_.html(element["caption"]);
    const std::string_view url = element.first_of({"url", "originalUrl", "canonicalUrl"}).text();
    if (element["html"].is_string()) {
      write_foreign_html(in_, element, named(element), element["html"], url, title_of(element), std::move(caption));
    } else if (inner.is_list() && !inner.items().empty() && inner.items().front().is_object()) {
      in_.flattened(element, named(element), "the elements in it");
      elements(inner);
    } else if (!url.empty()) {
      const std::string aspect = aspect_of(element["width"].number(), element["height"].number());
      write_embed(in_, element, named(element),
                  {std::string(url), title_of(element), std::move(caption), {}, {}, {}, aspect});
    } else {
      in_.unknown(element, named(element));
    }
  }

  std::string title_of(const Value& element) {
    return in_.html_text(element.first_of({"mediaTitle", "title", "linkText", "label", "text"}));
  }

  void text(const Value& element) {
    in_.kept();
    in_.story.text(in_.html(element["html"]));
  }

  void pullquote(const Value& element) { write_guardian_quote(in_, element["html"], element["attribution"], true); }

  void blockquote(const Value& element) { write_guardian_quote(in_, element["html"], element["attribution"], false); }

  void rich_link(const Value& element) {
    Link link;
    link.url = in_.url(element["url"]);
    link.title = in_.html_text(element["text"]);
    write_related(in_, element, named(element), prefix_of(element["prefix"]), std::move(link));
  }

  /// "Related: " without what only stands before a link in a line.
  std::string prefix_of(const Value& prefix) {
    std::string text = in_.html_text(prefix);
    while (!text.empty() && (text.back() == ':' || text.back() == ' ')) text.pop_back();
    return text;
  }

  void link(const Value& element) {
    write_link(in_, element, named(element), element["url"].text(), in_.html_text(element["label"]));
  }

  void box(const Value& element) {
    const Value image = element["image"].is_string() ? element["image"] : element["img"];
    Blocks text;
    if (image.is_string() && !image.text().empty()) {
      Image picture;
      picture.url = in_.url(image, LinkUse::resource);
      picture.credit = element["credit"].text();
      if (!picture.url.empty()) text = image_in_text(picture);
    }
    append(text, in_.html(element["html"]));
    append(text, items_of(in_, element["items"]));
    write_guardian_box(in_, element, named(element), element["title"], std::move(text));
  }

  void profile(const Value& element) {
    const std::string name = in_.html_text(element["title"]);
    Image image;
    if (element["image"].is_string()) image.url = in_.url(element["image"], LinkUse::resource);
    image.credit = element["credit"].text();
    Blocks text = in_.html(element["html"]);
    append(text, items_of(in_, element["items"]));
    if (name.empty()) {
      write_box(in_, element, named(element), {}, std::move(text));
      return;
    }
    in_.kept();
    in_.story.profile(name, {}, image, text);
  }

  void timeline(const Value& element) {
    const std::vector<Value> sections = element["sections"].items();
    if (sections.empty()) {
      write_guardian_events(in_, element, element["title"], element["events"]);
      return;
    }
    for (const Value& section : sections) {
      for (const Value& event : section["events"].items()) in_.settle(event["main"]);
      write_guardian_events(in_, section, section["title"], section["events"]);
    }
  }

  /// Elements within an element, as text.
  Blocks text_of(const Value& list) {
    if (!list.is_list()) return in_.html(list);
    Blocks out;
    for (const Value& each : list.items()) {
      const std::string_view type = type_of(each);
      if (each["html"].is_string()) {
        in_.kept();
        append(out, in_.html(each["html"]));
      } else if (type == "ImageBlockElement") {
        const Image image = page_image(in_, each);
        in_.flattened(each, named(each), "an image in the text");
        if (!image.url.empty()) append(out, image_in_text(image));
      } else {
        in_.as_text(each, named(each));
        append(out, in_.text_within(each));
        in_.settle(each);
      }
    }
    return out;
  }

  void key_takeaways(const Value& element) {
    std::vector<std::string> points;
    for (const Value& each : element["keyTakeaways"].items()) {
      in_.kept();
      Marks strong;
      strong.strong = true;
      Line line = {text_span(in_.html_text(each["title"]), strong)};
      for (Span& span : one_line(text_of(each["body"]))) {
        if (line.size() == 1) line.push_back(text_span(" "));
        line.push_back(std::move(span));
      }
      std::string point = inline_markdown(line);
      if (!point.empty()) points.push_back(std::move(point));
    }
    if (points.empty()) {
      in_.left_out(element, named(element));
      return;
    }
    in_.kept();
    in_.story.keypoints({}, points);
  }

  void questions(const Value& element) {
    std::vector<Entry> entries;
    for (const Value& each : element["qAndAExplainers"].items()) {
      in_.kept();
      Entry entry{{}, in_.html_text(each["title"]), text_of(each["body"])};
      if (!entry.title.empty() && !plain_text(entry.text).empty()) {
        entries.push_back(std::move(entry));
      } else {
        in_.story.text({paragraph(entry.title)});
        in_.story.text(std::move(entry.text));
      }
    }
    if (entries.empty()) {
      in_.flattened(element, named(element), "text");
      return;
    }
    in_.kept();
    in_.story.questions({}, entries);
  }

  void mini_profiles(const Value& element) {
    for (const Value& each : element["miniProfiles"].items()) {
      const std::string name = in_.html_text(each["title"]);
      Blocks text = in_.html(each["bio"]);
      append(text, text_of(each["body"]));
      append(text, in_.html(each["endNote"]));
      in_.kept();
      if (name.empty()) {
        in_.story.text(std::move(text));
      } else {
        in_.story.profile(name, {}, {}, text);
      }
    }
    in_.kept();
  }

  void image(const Value& element) {
    const Image image = page_image(in_, element);
    if (image.url.empty()) {
      in_.without_url(element, named(element));
      return;
    }
    in_.kept();
    in_.story.image(image);
  }

  void media(const Value& element) { write_guardian_media(in_, element, type_of(element)); }

  void divider(const Value& /*element*/) {
    in_.kept();
    Block rule;
    rule.kind = Block::Kind::rule;
    in_.story.text({std::move(rule)});
  }

  using Import = void (PageImporter::*)(const Value&);
  struct Row {
    std::string_view type;
    Import import;
  };

  /// What imports a type; null where it is not known.
  static Import import_of(std::string_view type) {
    static constexpr Row kTypes[] = {
        {"TextBlockElement", &PageImporter::text},
        {"SubheadingBlockElement", &PageImporter::text},
        {"NumberedTitleBlockElement", &PageImporter::text},
        {"DisclaimerBlockElement", &PageImporter::text},
        {"TableBlockElement", &PageImporter::text},
        {"CodeBlockElement", &PageImporter::text},
        {"PullquoteBlockElement", &PageImporter::pullquote},
        {"BlockquoteBlockElement", &PageImporter::blockquote},
        {"RichLinkBlockElement", &PageImporter::rich_link},
        {"LinkBlockElement", &PageImporter::link},
        {"ImageBlockElement", &PageImporter::image},
        {"GuideAtomBlockElement", &PageImporter::box},
        {"QABlockElement", &PageImporter::box},
        {"ExplainerAtomBlockElement", &PageImporter::box},
        {"ProfileAtomBlockElement", &PageImporter::profile},
        {"TimelineAtom", &PageImporter::timeline},
        {"TimelineAtomBlockElement", &PageImporter::timeline},
        {"TimelineBlockElement", &PageImporter::timeline},
        {"DCRTimelineBlockElement", &PageImporter::timeline},
        {"KeyTakeawaysBlockElement", &PageImporter::key_takeaways},
        {"QAndAExplainerBlockElement", &PageImporter::questions},
        {"MiniProfilesBlockElement", &PageImporter::mini_profiles},
        {"YoutubeBlockElement", &PageImporter::media},
        {"GuVideoBlockElement", &PageImporter::media},
        {"AudioAtomBlockElement", &PageImporter::media},
        {"MultiImageBlockElement", &PageImporter::media},
        {"StarRatingBlockElement", &PageImporter::media},
        {"DividerBlockElement", &PageImporter::divider},
    };
    for (const Row& row : kTypes) {
      if (row.type == type) return row.import;
    }
    return nullptr;
  }

  Importer& in_;
};

}  // namespace

void import_guardian_page(Importer& in, const Value& page) { PageImporter(in).import(page); }

}  // namespace story::importing
