// A story while it is written: rendered at each letter, but only the blocks that are not as they were.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "html/html.h"
#include "render_loaded.h"

namespace story {

/// What a render changed. The texts are parts of its html.
struct Edit {
  std::string_view open;    ///< the article's start tag
  std::string_view header;  ///< all between it and the first block
  std::size_t from = 0;     ///< so many blocks at the start are as they were
  std::size_t behind = 0;   ///< and so many at the end
  std::string_view blocks;  ///< what now stands between these
  std::size_t written = 0;  ///< so many blocks had to be written anew, to find that out
};

// NOLINTNEXTLINE(cppcoreguidelines-virtual-class-destructor): nothing derives from it.
class EditedStory final : private BlockWriter {
 public:
  EditedStory() = default;

  /// Renders as an editor's preview shows it, with the bytes and diagnostics that story::render() gives.
  const RenderResult& render(std::string_view json);

  /// What differs from the last render that gave any html; only after one that gave some.
  const Edit& edit() const { return edit_; }

 private:
  /// A block as it was rendered last, and all that its HTML depends on.
  struct Rendered {
    std::string json;
    std::string lang;
    const Locale* locale = nullptr;
    WrittenHtml html;
    bool reusable = false;      ///< it is whole, and to render it again would report nothing
    std::string shown;          ///< the same with what the story adds, such as that it was corrected
    std::uint32_t version = 0;  ///< a number of what is shown, never of anything else
    std::uint32_t used_by = 0;  ///< the last render that it was part of
  };

  /// A block's place in the html.
  struct Place {
    Rendered* block;  ///< for this render alone
    std::size_t begin;
    std::uint32_t version = 0;
  };

  void write(Page& page, const Block& block) override;
  /// Forgets the place of a block that was taken back: the next one, or the end, is at the same place.
  void drop_taken_back(std::size_t next);
  void compare();
  /// Gives a number to what is shown of a block, which ends here.
  void count_version(Place& place, std::size_t end);

  std::map<std::string, Rendered, std::less<>> blocks_;  ///< by their ids
  Rendered footer_;                                      ///< what stands behind the blocks
  std::vector<Place> places_;
  std::vector<Place> before_;  ///< those of the last render that gave any html
  RenderResult result_;
  Edit edit_;
  std::uint32_t versions_ = 0;
  std::uint32_t renders_ = 0;
};

}  // namespace story
