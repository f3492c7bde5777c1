// What an ANS story says about itself.
#include "import/formats/ans_header.h"

#include <algorithm>
#include <string>
#include <utility>

#include "import/pieces.h"
#include "import/text/markdown_inline.h"

namespace story::importing {
namespace {

/// `role`: what the kind of credit says, as "additional reporting".
void read_author(Importer& in, const Value& credit, std::string role) {
  const Value name = credit.first_of({"name", "byline"});
  if (name.text().empty()) {
    in.without_url(credit, "an author");
    return;
  }
  // The same again, as a rule.
  if (credit["byline"].unmarked().text() == name.text()) credit["byline"].text();
  credit["type"].text();
  if (const std::string_view own = credit["role"].text(); !own.empty()) role = own;
  in.story.header.authors.push_back({std::string(name.text()), std::move(role), in.url(credit["url"])});
}

/// Those who wrote it, and then all others.
void read_credits(Importer& in, const Value& credits) {
  for (const Value& credit : credits["by"].items()) read_author(in, credit, {});
  for (const Value& kind : credits.members()) {
    if (kind.key() == "by") continue;
    std::string role(kind.key());
    constexpr std::string_view kBy = "_by";
    if (role.size() > kBy.size() && role.substr(role.size() - kBy.size()) == kBy) role.resize(role.size() - kBy.size());
    std::replace(role.begin(), role.end(), '_', ' ');
    for (const Value& credit : kind.items()) read_author(in, credit, role);
  }
}

void read_section(Importer& in, const Value& root) {
  Header& header = in.story.header;
  const Value taxonomy = root["taxonomy"];
  Value section = taxonomy.first_of({"primary_section", "primary_site"});
  if (!section) {
    const std::vector<Value> sections = taxonomy["sections"].items();
    if (!sections.empty()) section = sections.front();
  }
  const Value label = root["label"]["basic"];
  header.section = section["name"].text();
  header.section_url = in.url(section["path"]);
  if (!header.section.empty()) return;
  header.section = label["text"].text();
  header.section_url = in.url(label["url"]);
}

}  // namespace

Image ans_image(Importer& in, const Value& element) {
  Image image;
  image.url = in.url(element["url"], LinkUse::resource);
  image.alt = element["alt_text"].text();
  image.caption = one_line(in.html(element["caption"]));
  for (const Value& credit : element["credits"]["by"].items()) {
    const std::string_view name = credit.first_of({"byline", "name"}).text();
    credit["name"].text();
    credit["type"].text();
    if (!image.credit.empty() && !name.empty()) image.credit += ", ";
    image.credit += name;
  }
  image.width = static_cast<std::uint32_t>(element["width"].number());
  image.height = static_cast<std::uint32_t>(element["height"].number());
  if (const Value focus = element["focal_point"]; focus) set_focus(image, focus["x"].number(), focus["y"].number());
  element["type"].text();
  return image;
}

void read_ans_header(Importer& in, const Value& root) {
  Header& header = in.story.header;
  header.id = root["_id"].text();
  header.url = in.url(root["canonical_url"]);
  header.lang = in.language(root["language"]);
  // A picture has a title of another name.
  const Value headline = root["headlines"]["basic"];
  header.headline_markdown = inline_markdown(one_line(in.html(headline ? headline : root["subtitle"])));
  Value standfirst = root["subheadlines"]["basic"];
  if (standfirst.text().empty()) standfirst = root["description"]["basic"];
  header.standfirst_markdown = inline_markdown(one_line(in.html(standfirst)));
  read_credits(in, root["credits"]);
  header.published = in.date(root.first_of({"first_publish_date", "publish_date", "display_date"}));
  header.updated = in.date(root["last_updated_date"]);
  read_section(in, root);
  header.rights = in.html_text(root["copyright"]);
  const Value promo = root["promo_items"]["basic"];
  if (promo["url"] && promo["type"].text() == "image") header.image = ans_image(in, promo);
}

}  // namespace story::importing
