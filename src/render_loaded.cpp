// From a story to an <article>.
#include "render_loaded.h"

#include <algorithm>

#include "base/nearest.h"
#include "blocks/blocks.h"
#include "contents.h"
#include "glossary.h"
#include "html/html.h"
#include "html/markdown.h"
#include "html/notes.h"
#include "html/page.h"
#include "json/report.h"
#include "language/locales.h"
#include "render_footer.h"
#include "render_trust.h"

namespace story {
namespace {

/// Kept free below the cap for the article's end tag.
constexpr std::size_t kClosingRoom = 16;

std::size_t most_output(std::size_t input) { return std::max(std::size_t{64} * 1024, 8 * input); }

void render_section(Page& page, const Section& section) {
  if (section.title.empty()) return;
  page.html.markup("<p class=\"section\">");
  const std::size_t start = page.html.mark();
  // Without a link there is no way back, only a name.
  page.linked(section.url, section.url ? fill(page.locale.to_section, section.title) : std::string(section.title));
  page.turn_words(start);
  page.html.markup("</p>\n");
}

void render_byline(Page& page, const Story& story) {
  if (story.authors.empty() && story.translators.empty() && !story.published && !story.updated) return;
  HtmlWriter& html = page.html;
  html.markup("<p class=\"byline\" part=\"byline\">");
  render_people(page, page.locale.by, story.authors);
  if (!story.authors.empty() && !story.translators.empty()) html.markup(" ");
  render_translators(page, story);
  if (story.published) {
    if (!story.authors.empty() || !story.translators.empty()) html.markup(" ");
    page.time(story.published);
  }
  if (story.updated) {
    const auto [before, after] = around(page.locale.updated);
    html.markup(" <span class=\"updated\">").text(before);
    page.time(story.updated);
    html.text(after).markup("</span>");
  }
  html.markup("</p>\n");
}

void render_header(Page& page, const Story& story) {
  HtmlWriter& html = page.html;
  render_section(page, story.section);
  html.markup("<header>\n");
  if (story.headline) {
    html.open_heading(page.heading_level).markup(" class=\"headline\" part=\"headline\">");
    render_words(page, story.headline);
    html.close_heading(page.heading_level).markup("\n");
  }
  if (story.standfirst) {
    html.markup("<p class=\"standfirst\" part=\"standfirst\">");
    render_words(page, story.standfirst);
    html.markup("</p>\n");
  }
  render_byline(page, story);
  render_disclosure(page, story);
  if (story.image.url) {
    html.markup("<figure class=\"image lead\">");
    page.figure(story.image, "(min-width: 60em) 55em, 92vw");
    html.markup("\n");
  }
  render_retractions(page, story);
  html.markup("</header>\n");
}

/// The article's start tag. Its data attributes are the words and the address that the script needs.
void open_article(Page& page, const Story& story) {
  HtmlWriter& html = page.html;
  html.markup("<article class=\"story\"").attribute("lang", page.lang);
  html.attribute("dir", page.right_to_left ? "rtl" : "ltr");
  html.optional_attribute("data-url", story.url.href);
  html.attribute("data-share", page.locale.share_button).attribute("data-link", page.locale.copy_link);
  html.attribute("data-link-done", page.locale.link_copied);
  html.attribute("data-email", page.locale.email).attribute("data-failed", page.locale.copy_failed).markup(">\n");
}

/// The words of a language; where there are none, those of `others`. What there may be a file of is noted.
const Locale& words_of(std::string_view lang, const RenderOptions& options, const Locale& others,
                       std::string& lacking) {
  std::string file;
  const Locale* const found = find_locale(lang, options.languages, &file);
  if (!file.empty() && !lacking.empty()) lacking += ' ';
  lacking += file;
  return found != nullptr ? *found : others;
}

/// Writes a block; one that would make too much HTML is taken back and reported.
void render_within_cap(Page& page, const Story& story, const Block& block, Glossary& glossary, std::size_t cap,
                       BlockWriter* writer) {
  const std::size_t mark = page.html.mark();
  const std::size_t notes = page.notes->mark();
  if (writer != nullptr) {
    writer->write(page, block);
  } else {
    render_block(page, block);
  }
  glossary.explain(page, block, mark, cap - kClosingRoom);
  mark_block(page, story, block, mark);
  if (!page.html.overflowed() && page.html.mark() + kClosingRoom <= cap) return;
  page.report.at_value(block.node, messages::output_too_large());
  page.html.rewind(mark);
  page.notes->rewind(notes);
  glossary.take_back();
}

bool is_shown(const Block& block, const RenderOptions& options) {
  return options.preview || block.fallback || !std::holds_alternative<Unreadable>(block.content);
}

std::string render_story(const Story& story, Report& report, const RenderOptions& options, BlockWriter* writer,
                         std::size_t cap, std::string& lacking) {
  const std::string_view lang = story.lang.empty() ? options.lang : story.lang;
  // A block by itself has no headline above it.
  const int heading_level = std::clamp(options.heading_level, 1, 6) - (options.block.empty() ? 0 : 1);
  HtmlWriter html(cap, report.document().holds_unfit());
  Notes notes(story, report);
  Glossary glossary(story, lang, report);
  Page page{html,
            words_of(lang, options, linked_languages().front(), lacking),
            report,
            lang,
            story.dir == Direction::from_language ? is_right_to_left(lang) : story.dir == Direction::right_to_left,
            heading_level,
            options.image_hosts,
            options.nofollow,
            nullptr,
            nullptr,
            &notes};
  const Block* only = options.block.empty() ? nullptr : find_block(story, options.block, report);
  if (only == nullptr && !options.block.empty()) return {};
  open_article(page, story);
  only == nullptr ? render_header(page, story) : render_retractions(page, story);
  const std::size_t begin = html.mark();
  for (const Block& block : story.blocks) {
    const bool wanted = only == nullptr || only == &block;
    if (!wanted || !is_shown(block, options)) continue;
    if (block.lang.empty()) {
      render_within_cap(page, story, block, glossary, cap, writer);
    } else {
      // All within an element that says its language is in that language.
      Page own{html,
               words_of(block.lang, options, page.locale, lacking),
               report,
               block.lang,
               is_right_to_left(block.lang),
               page.heading_level,
               page.image_hosts,
               page.nofollow,
               nullptr,
               &page,
               &notes};
      render_within_cap(own, story, block, glossary, cap, writer);
    }
  }
  if (only == nullptr && story.toc) insert_contents(page, begin, cap - kClosingRoom);
  const std::size_t end = html.mark();
  render_footer(page, story, only, glossary);
  if (html.overflowed() || html.mark() + kClosingRoom > cap) {
    report.at_value(kRoot, messages::output_too_large());
    html.rewind(end);
  }
  html.markup("</article>");
  if (!html.overflowed()) return html.take();
  report.at_value(kRoot, messages::output_too_large());
  return {};
}

}  // namespace

void render_people(Page& page, std::string_view before, const List<Author>& people) {
  if (people.empty()) return;
  HtmlWriter& html = page.html;
  html.markup("<span class=\"authors\">").text(before).markup(" ");
  for (std::size_t i = 0; i < people.size(); ++i) {
    const Author& author = people[i];
    if (i > 0) page.between(people_pattern(page.locale, i, people.size(), author.name));
    html.markup("<bdi>");
    page.linked(author.url, author.name);
    html.markup("</bdi>");
    if (author.role.empty()) continue;
    page.comma();
    html.markup("<bdi class=\"role\">").text(author.role).markup("</bdi>");
  }
  html.markup("</span>");
}

const Block* find_block(const Story& story, std::string_view id, Report& report) {
  for (const Block& block : story.blocks) {
    if (block.id == id) return &block;
  }
  report.at_value(kRoot, messages::no_such_block(id, nearest_name(id, names_in(story.blocks, &Block::id))));
  return nullptr;
}

RenderResult render_loaded(LoadedStory& loaded, const RenderOptions& options, BlockWriter* writer) {
  RenderResult result;
  if (loaded.story) {
    const std::size_t cap = most_output(loaded.size);
    result.html = render_story(*loaded.story, loaded.report, options, writer, cap, result.lacking);
  }
  result.ok = !loaded.report.has_errors();
  result.diagnostics = loaded.report.take();
  return result;
}

}  // namespace story
