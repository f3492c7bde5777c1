// Notes: numbered in the order in which texts name them, and listed behind the story.
#pragma once

#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

#include "html/page.h"
#include "story.h"

namespace story {

class Notes {
 public:
  /// Those of the story, and those that its texts define, which count where both do.
  Notes(const Story& story, Report& report);

  /// Writes the number of a note, linked to it; false, and reported at `node`, where there is none of this id.
  bool refer(Page& page, std::string_view id, NodeId node);

  /// A place to come back to, as HtmlWriter::mark().
  std::size_t mark() const { return named_.size(); }
  void rewind(std::size_t mark);

  /// Writes the notes that were named, or nothing.
  void render(Page& page);

  void report_unused(Report& report) const;

  /// The ids that the link has named which is being written.
  std::vector<std::string_view> in_link;

 private:
  struct Known {
    Note note;
    std::uint32_t number = 0;  ///< 0: not named so far
    std::uint32_t places = 0;
  };

  std::map<std::string_view, Known> known_;
  std::vector<std::string_view> ids_;  ///< of those
  std::vector<Known*> numbered_;
  std::vector<Known*> named_;  ///< each time
  bool listing_ = false;
};

}  // namespace story
