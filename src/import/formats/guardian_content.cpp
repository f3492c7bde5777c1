// The Guardian's content API (open-platform.theguardian.com): an article's fields, its blocks of elements, its atoms.
#include <algorithm>
#include <string>
#include <utility>

#include "import/formats/formats.h"
#include "import/formats/guardian.h"
#include "import/pieces.h"
#include "import/text/markdown_inline.h"

namespace story::importing {
namespace {

class ContentImporter {
 public:
  explicit ContentImporter(Importer& in) : in_(in) {}

  void import(const Value& content) {
    collect_atoms(content["atoms"]);
    header(content);
    write_stars(in_, content["fields"]["starRating"]);
    const std::vector<Value> blocks = content["blocks"]["body"].items();
    for (const Value& block : blocks) {
      if (const std::string title = in_.html_text(block["title"]); !title.empty()) {
        in_.story.text({heading(1, {text_span(title)})});
      }
      for (const Value& element : block["elements"].items()) this->element(element);
      // The same again, as HTML and as text.
      block["bodyHtml"].text();
      block["bodyTextSummary"].text();
    }
    const Value fields = content["fields"];
    if (blocks.empty()) {
      in_.story.text(in_.html(fields["body"]));
      old_elements(content["elements"], fields["body"].text().empty());
    } else {
      fields["body"].text();
      fields["bodyText"].text();
      in_.settle(content["elements"]);
    }
    for (Atom& atom : atoms_) write_atom(atom);
  }

 private:
  struct Atom {
    std::string_view kind;
    Value value;
    bool written = false;
  };

  void collect_atoms(const Value& atoms) {
    for (const Value& kind : atoms.members()) {
      for (const Value& atom : kind.items()) atoms_.push_back({kind.key(), atom});
    }
  }

  void header(const Value& content) {
    Header& header = in_.story.header;
    const Value fields = content["fields"];
    header.id = content["id"].text();
    header.url = in_.url(content["webUrl"]);
    header.lang = in_.language(fields["lang"]);
    const Value headline = fields["headline"] ? fields["headline"] : content["webTitle"];
    header.headline_markdown = inline_markdown(one_line(in_.html(headline)));
    if (content["webTitle"].unmarked().text() == headline.text()) content["webTitle"].text();
    const Value standfirst = fields["standfirst"] ? fields["standfirst"] : fields["trailText"];
    header.standfirst_markdown = inline_markdown(one_line(in_.html(standfirst)));
    header.published = in_.date(content["webPublicationDate"]);
    header.updated = in_.date(fields["lastModified"]);
    header.section = content["sectionName"].text();
    std::vector<Author> contributors;
    for (const Value& tag : content["tags"].items()) {
      if (tag["type"].text() == "contributor") {
        contributors.push_back({std::string(tag["webTitle"].text()), {}, in_.url(tag["webUrl"])});
      }
      in_.settle(tag);
    }
    write_authors(in_, fields["byline"], std::move(contributors));
    for (const Value& element : content["blocks"]["main"]["elements"].items()) {
      if (element["type"].text() == "image" && header.image.url.empty()) {
        header.image = image_of(element);
        in_.kept();
      } else {
        this->element(element);
      }
    }
    if (header.image.url.empty()) header.image.url = in_.url(fields["thumbnail"], LinkUse::resource);
  }

  /// Media that answers without blocks list beside the text, in which they stand already.
  void old_elements(const Value& list, bool text_is_missing) {
    for (const Value& each : list.items()) {
      const std::string_view relation = each["relation"].text();
      const std::string_view type = each["type"].text();
      if (relation == "main" && type == "image" && in_.story.header.image.url.empty()) {
        in_.story.header.image = image_of(each);
        in_.kept();
      } else if (relation == "body" && text_is_missing) {
        old_element(each, type);
      } else {
        in_.left_out(each, "\"" + std::string(type) + "\" (" + std::string(relation) + ")");
      }
    }
  }

  void old_element(const Value& element, std::string_view type) {
    if (type == "image") {
      this->image(element);
      return;
    }
    for (const Value& asset : element["assets"].items()) {
      const Value data = asset["typeData"];
      if (asset["type"].text() != type) {
        in_.settle(asset);
        continue;
      }
      embed(element, data, "\"" + std::string(type) + "\"", asset["file"].text());
    }
  }

  void element(const Value& element) {
    const std::string type(element["type"].text());
    std::string name = type + "TypeData";
    name.erase(std::remove(name.begin(), name.end(), '-'), name.end());
    const Value data = type == "rich-link" ? element["richLinkTypeData"] : element[name];
    const std::string what = type.empty() ? "an element without a type" : "\"" + type + "\"";
    if (type == "text") {
      in_.kept();
      in_.story.text(in_.html(data["html"]));
    } else if (type == "pullquote") {
      write_guardian_quote(in_, data["html"], data.first_of({"attribution", "source"}), true);
    } else if (type == "rich-link" || type == "membership") {
      link(element, data, what);
    } else if (type == "image" || type == "cartoon") {
      image(element);
    } else if (type == "video" && write_film(element, data, what)) {
      return;
    } else if (type == "content-atom" || type == "contentatom") {
      atom_of(element, element.first_of({"contentAtomTypeData", "contentatomTypeData"}), what);
    } else if (type == "list") {
      list(element, data, what);
    } else {
      embed(element, data, what, {});
    }
    in_.settle(element["assets"]);
  }

  void link(const Value& element, const Value& data, const std::string& what) {
    Link link;
    link.url = in_.url(data.first_of({"url", "originalUrl"}));
    link.title = in_.html_text(data.first_of({"linkText", "title"}));
    if (data["title"].unmarked().text() == link.title) data["title"].text();
    std::string prefix = in_.html_text(data["linkPrefix"]);
    while (!prefix.empty() && (prefix.back() == ':' || prefix.back() == ' ')) prefix.pop_back();
    std::string place;
    for (const std::string_view name : {"venue", "location", "price"}) {
      const std::string_view text = data[name].text();
      if (!place.empty() && !text.empty()) place += ", ";
      place += text;
    }
    link.description = place;
    link.published = in_.date(data["start"]);
    write_related(in_, element, what, prefix, std::move(link));
  }

  /// The name of an asset's type data and of an element's differ.
  Image image_of(const Value& element) {
    constexpr int kWideEnough = 2000;
    Image image;
    Value chosen;
    for (const Value& asset : element["assets"].items()) {
      const int width = asset["typeData"]["width"].number();
      const int best = chosen["typeData"]["width"].number();
      const bool better = best > kWideEnough ? width < best : width > best && width <= kWideEnough;
      if (!chosen || better) chosen = asset;
    }
    const Value sizes = chosen["typeData"];
    image.url = in_.url(sizes["secureFile"] ? sizes["secureFile"] : chosen["file"], LinkUse::resource);
    image.width = static_cast<std::uint32_t>(sizes["width"].number());
    image.height = static_cast<std::uint32_t>(sizes["height"].number());
    const Value own = element["imageTypeData"];
    const Value data = own ? own : sizes;
    image.alt = data.first_of({"alt", "altText"}).text();
    image.caption = one_line(in_.html(data["caption"]));
    image.credit = data["credit"].text();
    for (const Value& asset : element["assets"].items()) {
      const Value file = asset["typeData"]["secureFile"];
      add_size(in_, image, file ? file : asset["file"], asset["typeData"]["width"].number());
    }
    in_.settle(element["assets"]);
    return image;
  }

  void image(const Value& element) {
    const Image image = image_of(element);
    if (image.url.empty()) {
      in_.without_url(element, "\"image\"");
      return;
    }
    in_.kept();
    in_.story.image(image);
  }

  /// A film whose files are given; false where it is one elsewhere.
  bool write_film(const Value& element, const Value& data, const std::string& what) {
    Recording recording;
    for (const Value& asset : element["assets"].items()) {
      if (asset["type"].text() != "video") continue;
      const Value file = asset["typeData"]["secureFile"];
      add_file(in_, recording, file ? file : asset["file"], asset["mimeType"].text());
    }
    if (recording.files.empty() || data["html"]) return false;
    recording.title = in_.html_text(data["title"]);
    recording.caption = one_line(in_.html(data["caption"]));
    recording.credit = data.first_of({"credit", "source"}).text();
    if (const int seconds = data["duration"].number(); seconds > 0) recording.seconds = std::to_string(seconds);
    write_recording(in_, element, what, "video", recording, {});
    in_.settle(element["assets"]);
    return true;
  }

  void embed(const Value& element, const Value& data, const std::string& what, std::string_view file) {
    const Value address = data.first_of({"originalUrl", "url", "canonicalUrl"});
    const std::string_view url = address ? address.text() : file;
    const Value html = data["html"];
    const std::string title = in_.html_text(data.first_of({"title", "linkText"}));
    Blocks caption = in_.html(data["caption"]);
    if (html.is_string()) {
      write_foreign_html(in_, element, what, html, url, title, std::move(caption));
    } else if (!url.empty() || !title.empty()) {
      write_embed(in_, element, what, {std::string(url), title, std::move(caption), {}, {}, {}, {}});
    } else {
      in_.unknown(element, what);
    }
  }

  void list(const Value& element, const Value& data, const std::string& what) {
    in_.flattened(element, what, "the elements in it");
    for (const Value& item : data["items"].items()) {
      if (const std::string title = in_.html_text(item["title"]); !title.empty()) {
        in_.story.text({heading(2, {text_span(title)})});
      }
      for (const Value& each : item["elements"].items()) this->element(each);
    }
  }

  /// An atom's place in the text; the atom itself stands apart.
  void atom_of(const Value& element, const Value& data, const std::string& what) {
    const std::string_view id = data["atomId"].text();
    data["atomType"].text();
    for (Atom& atom : atoms_) {
      if (atom.value["id"].text() != id || atom.written) continue;
      in_.kept();
      write_atom(atom);
      return;
    }
    in_.without_url(element, what);
  }

  void write_atom(Atom& atom) {
    if (atom.written) return;
    atom.written = true;
    const Value& value = atom.value;
    const Value data = value["data"];
    const Value title = value["title"];
    value["id"].text();
    value["atomType"].text();
    if (atom.kind == "explainers") {
      const Value explainer = data["explainer"];
      write_guardian_box(in_, value, "an explainer", explainer["title"], in_.html(explainer["body"]));
    } else if (atom.kind == "guides") {
      guide(value, title, data["guide"]);
    } else if (atom.kind == "qandas") {
      const Value item = data["qanda"]["item"];
      const Value question = item["title"] ? item["title"] : title;
      write_guardian_box(in_, value, "a question", question, in_.html(item["body"]));
    } else if (atom.kind == "profiles") {
      profile(value, title, data["profile"]);
    } else if (atom.kind == "timelines") {
      write_guardian_events(in_, value, title, data["timeline"]["events"]);
    } else {
      in_.unknown(value, "an atom of \"" + std::string(atom.kind) + "\"");
      return;
    }
    // The same again, as HTML.
    value["defaultHtml"].text();
  }

  void guide(const Value& atom, const Value& title, const Value& guide) {
    std::vector<Entry> entries;
    const std::vector<Value> items = guide["items"].items();
    const bool titled =
        items.size() > 1 && std::all_of(items.begin(), items.end(), [this](const Value& item) {
          return !in_.html_text(item["title"]).empty() && !plain_text(in_.text_within(item["body"])).empty();
        });
    if (!titled) {
      const Value name = title ? title : items.empty() ? Value() : items.front()["title"];
      write_guardian_box(in_, atom, "a guide", name, items_of(in_, guide["items"]));
      return;
    }
    for (const Value& item : items) {
      in_.kept();
      entries.push_back({{}, in_.html_text(item["title"]), in_.html(item["body"])});
    }
    in_.kept();
    in_.story.questions(in_.html_text(title), entries);
  }

  void profile(const Value& atom, const Value& title, const Value& profile) {
    Blocks text = items_of(in_, profile["items"]);
    const std::string name = in_.html_text(title);
    if (name.empty()) {
      write_box(in_, atom, "a profile", {}, std::move(text));
      return;
    }
    Image image;
    const Value headshot = profile["headshot"]["master"];
    image.url = in_.url(headshot["file"], LinkUse::resource);
    in_.kept();
    in_.story.profile(name, {}, image, text);
  }

  Importer& in_;
  std::vector<Atom> atoms_;
};

}  // namespace

void import_guardian_content(Importer& in, const Value& content) { ContentImporter(in).import(content); }

void import_guardian_results(Importer& in, const Value& results) {
  std::vector<Link> links;
  Blocks ids;
  for (const Value& each : results.items()) {
    if (!each.is_object()) {
      in.as_text(each, "an article's id without its address");
      ids.push_back(paragraph(each.text()));
      continue;
    }
    Link link;
    link.url = in.url(each["webUrl"]);
    link.title = each["webTitle"].text();
    link.kicker = each["sectionName"].text();
    link.published = in.date(each["webPublicationDate"]);
    if (link.url.empty() || link.title.empty()) {
      in.unknown(each, "a result");
      continue;
    }
    in.flattened(each, "one of several articles", "a link to it");
    links.push_back(std::move(link));
  }
  if (!links.empty()) in.story.related({}, {}, links);
  in.story.text(std::move(ids));
}

}  // namespace story::importing
