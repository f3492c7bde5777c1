// The texts that teach the command line: what a command is for, its options, and lines to try.
#include "cli/help.h"

namespace story::cli {
namespace {

struct Topic {
  std::string_view command;
  std::string_view summary;
  std::string_view text;
};

constexpr Topic kTopics[] = {
    {"render", "a story as HTML, as a pre-rendered element, as a page or as text",
     R"(story render FILE... [OPTION...]

Prints the story, and on the standard error what is wrong with it.

  --to fragment        the story's HTML alone; the default
  --to element         <story-widget> with the story in a declarative shadow root: readable without a script
  --to light           <story-widget> with the story in the page itself and scoped styles, for whatever reads no
                       shadow roots
  --to page            a whole document, with title, Open Graph and JSON-LD
  --to frame           a whole document for an <iframe>
  --to text            plain text
  --block ID           one block only
  --lang TAG           the language of a story that names none (en)
  --heading-level N    how deep the headline stands, 1 to 6 (2; for a page or frame 1)
  --preview            a placeholder for each block that can't be read
  --image-hosts HOSTS  images of other origins only from these hosts: "a.example b.example"
  --nofollow           links to other origins say nofollow ugc, for stories that anyone may write
  --css URL            link to this style sheet: story-widget.css, for light story-widget.light.css; without it the
                       styles stand inside
  --nonce NONCE        the nonce of these styles, for a content security policy
  --script URL         the page's story-widget.js, which adds copying and sharing
  --page URL           the page's own address, for a story that names none
  --oembed URL         where the oEmbed answer about the page is
  --ndjson             many stories: one a line in, one result {"html", "diagnostics", "ok"} a line out, in order
  --jobs N             with --ndjson, how many lines at a time (1)
  --from LINE          with --ndjson, begin at this line, counted from 1: goes on where a run was stopped

  story render story.json > story.html
  story render story.json --to page --script /dist/story-widget.js > page.html
  curl -s https://example.org/story.json | story render - --to text
  story render archive.ndjson --ndjson --jobs 4 > results.ndjson
)"},
    {"validate", "what is wrong with a story, and where",
     R"(story validate FILE... [OPTION...]

Prints one line for each finding, and nothing where all is well.

  --format text    story.json:12:7: error: unknown-type: /blocks/2/type: "qoute" is not a block type; the default
  --format json    one list for all files
  --format github  annotations for GitHub's checks
  --ndjson         many stories: one a line in, one result {"diagnostics", "ok"} a line out, in order
  --jobs N         with --ndjson, how many lines at a time (1)
  --from LINE      with --ndjson, begin at this line, counted from 1: goes on where a run was stopped

  story validate stories/*.json
  story validate - < story.json && echo publish
)"},
    {"meta", "what a page says of a story: JSON-LD, Open Graph, oEmbed, or how much room it takes",
     R"(story meta FILE... [OPTION...]

Prints structured data about the story, or what keeps its room free.

  --to jsonld     a schema.org NewsArticle with its quotations, safe inside a <script> element; the default
  --to opengraph  <meta> elements, one a line
  --to oembed     an oEmbed 1.0 answer: of type "rich" with a frame, of type "link" without
  --to size       a <style> and the element around <story-widget>, which keep room for the story before it is there: an
                  estimate, rather too much than too little
  --block ID      with --to size, of one block only
  --lang TAG      the language of a story that names none (en)
  --page URL      the story's page, where its url is another or missing
  --frame URL     its page for a frame: made by `story render --to frame`, or embed.html?src=URL
  --provider NAME what the site is called; by default its host
  --max-width N   how wide oEmbed's answer may be, in pixels
  --max-height N  how high
  --ndjson        many stories: one a line in, one result {"text", "diagnostics", "ok"} a line out, in order
  --jobs N        with --ndjson, how many lines at a time (1)
  --from LINE     with --ndjson, begin at this line, counted from 1: goes on where a run was stopped

  story meta story.json
  story meta story.json --to oembed --frame https://example.org/embed.html?src=/story.json
  story meta story.json --to size --block bucha
)"},
    {"import", "a document of another format as a story, with a report of what was lost",
     R"(story import FILE... [OPTION...]

Prints the story in a document of another format as story JSON, and on the standard error what became of each part that
a story has no place for.

  --from auto           recognizes the format and says which it is; the default
  --from ft             FT content-tree
  --from ans            ANS
  --from guardian       the Guardian's content API, and its pages' data
  --from apple-news     Apple News Format
  --from portable-text  Portable Text

  story import article.json > story.json
  story import article.json --from ans 2> lost.txt | story render -
)"},
    {"schema", "the JSON Schema of stories, for editors",
     R"(story schema > FILE

Prints the JSON Schema (draft 2020-12) of stories, with which editors complete, explain and check their fields.

  story schema > story.schema.json
)"},
    {"card", "a quotation as a picture to post",
     R"(story card FILE... [OPTION...]

Prints a quotation with its speaker and source as an SVG picture, which loads nothing. One that would be too small to
read is refused.

  --block ID       the quotation of this id; by default the story's first
  --shape wide     1600 x 900 pixels; the default
  --shape square   1080 x 1080 pixels
  --theme light    dark on light; the default
  --theme dark     light on dark
  --lang TAG       the language of a story that names none (en)

  story card story.json --shape square > card.svg
)"},
};

}  // namespace

std::string help() {
  std::string out = R"(story: renders and checks story JSON

  story COMMAND FILE... [OPTION...]

)";
  constexpr std::size_t kColumn = 10;
  for (const Topic& topic : kTopics) {
    out += "  " + std::string(topic.command) + std::string(kColumn - topic.command.size(), ' ');
    out += std::string(topic.summary) + '\n';
  }
  return out + R"(
`story COMMAND --help` has the options, and lines to try. A FILE of - is the standard input.

  story validate story.json
  story render story.json > story.html
  story render story.json --to page > page.html

Findings have the form
  story.json:12:7: error: unknown-type: /blocks/2/type: "qoute" is not a block type. Did you mean "quote"?
Results go to the standard output, everything else to the standard error.
Exit status: 0 all is well, 1 a story has errors or can't be read or written, 2 the command was not understood.
)";
}

std::string_view help_about(std::string_view command) {
  for (const Topic& topic : kTopics) {
    if (topic.command == command) return topic.text;
  }
  return {};
}

}  // namespace story::cli
