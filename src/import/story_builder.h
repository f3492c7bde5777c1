// The story that an import makes, and its JSON text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "import/text/rich_text.h"

namespace story::importing {

// The fields of a story and its blocks, as examples/README.md has them. Empty texts are fields not given; those called
// "markdown" hold inline Markdown, the others plain text. URLs are judged and dates read already.

struct ImageFile {
  std::string url;
  std::uint32_t width = 0;
};

struct Image {
  std::string url;
  std::string alt;
  Line caption;
  std::string credit;
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  std::vector<ImageFile> sources;
  std::string focus_x;  ///< a number of JSON, from 0 to 1
  std::string focus_y;
};

struct Author {
  std::string name;
  std::string role;
  std::string url;
};

struct Quote {
  std::string text_markdown;
  std::string speaker;
  std::string role;
  std::string source;
  std::string source_url;
  bool pull = false;
};

struct Fact {
  std::string label_markdown;
  std::string value;
  std::string most;  ///< of how much; then both are numbers of JSON
};

struct Correction {
  std::string date;
  std::string kind;
  std::string text_markdown;
};

struct Link {
  std::string url;
  std::string title;
  std::string description;
  std::string kicker;
  std::string published;
  Image image;
};

/// An event, a question with its answer, or whatever else has a title and a text.
struct Entry {
  std::string date;
  std::string title;
  Blocks text;
};

struct MediaFile {
  std::string url;
  std::string type;
};

struct Captions {
  std::string url;
  std::string lang;
  std::string label;
};

/// A film or sound.
struct Recording {
  std::string title;
  std::vector<MediaFile> files;
  Image poster;
  std::vector<Captions> captions;
  Blocks transcript;
  Line caption;
  std::string credit;
  std::string seconds;  ///< a number of JSON
};

struct Embed {
  std::string url;
  std::string title;
  Blocks text;
  std::string author;
  std::string date;
  Image image;
  std::string aspect;  ///< `16:9`
};

struct Table {
  std::string caption_markdown;
  std::vector<std::string> columns_markdown;
  std::vector<std::vector<std::string>> rows_markdown;
  int show_first = 0;
};

struct Header {
  std::string id;
  std::string url;
  std::string lang;
  std::string dir;
  std::string section;
  std::string section_url;
  std::string headline_markdown;
  std::string standfirst_markdown;
  std::vector<Author> authors;
  std::string published;
  std::string updated;
  Image image;
  std::string disclosure_markdown;
  std::string rights;
  std::vector<Correction> corrections;
};

class StoryBuilder {
 public:
  Header header;

  /// Text that follows text stands in the same block.
  void text(Blocks blocks);
  void image(const Image& image);
  void quote(const Quote& quote);
  void facts(std::string_view title, std::string_view intro_markdown, const std::vector<Fact>& items);
  void related(std::string_view title, std::string_view layout, const std::vector<Link>& links);
  void timeline(std::string_view title, const std::vector<Entry>& events);
  void questions(std::string_view title, const std::vector<Entry>& items);
  void profile(std::string_view name, std::string_view role, const Image& image, const Blocks& text);
  void keypoints(std::string_view title, const std::vector<std::string>& points_markdown);

  void gallery(std::string_view title, std::string_view layout, const std::vector<Image>& images);
  /// `type`: "video" or "audio".
  void recording(std::string_view type, const Recording& recording);
  void embed(const Embed& embed);
  void table(const Table& table);

  /// The heading that the story starts with, taken out of it; empty where it starts otherwise.
  Line take_first_heading();

  /// Whether there is nothing in it but what only machines read.
  bool is_empty();

  /// Whether a text had lists or tables that Markdown can't hold and that became paragraphs.
  bool flattened() const { return flattened_; }

  /// The story as JSON, indented by two spaces.
  std::string finish();

 private:
  void flush();
  std::string markdown(const Blocks& blocks);

  Blocks text_;
  std::vector<std::string> blocks_;
  bool flattened_ = false;
};

}  // namespace story::importing
