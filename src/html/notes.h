// Notes: numbered in the order in which texts name them, and listed behind the story.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

#include "base/arena.h"
#include "html/page.h"
#include "story.h"

namespace story {

/// The notes of a story while it is rendered.
class Notes {
 public:
  /// Those of the story, and those that its texts define, which count where both do.
  Notes(const Story& story, Report& report);

  /// Writes the number of a note, linked to it, or what names it where there is none of this id, which is reported at
  /// `node`. A link holds no other: what it names comes behind it, by name_those_of_link().
  void name(Page& page, std::string_view id, NodeId node, bool in_link);
  void name_those_of_link(Page& page, NodeId node);

  /// How many places have named a note, to come back to with rewind(), as HtmlWriter::mark().
  std::size_t mark() const { return named_.size(); }
  void rewind(std::size_t mark);

  /// Writes the notes that were named, or nothing.
  void render(Page& page);

  void report_unused(Report& report) const;

 private:
  struct Known {
    Note note;
    std::uint32_t number = 0;  ///< 0: not named so far
    std::uint32_t places = 0;
  };

  void add(const Note& note, Report& report);
  std::string_view nearest(std::string_view id, Report& report) const;
  /// False, and reported, where no note of this id can be named.
  bool refer(Page& page, std::string_view id, NodeId node);

  std::map<std::string_view, Known> known_;
  std::string in_link_;  ///< the ids that the link names which is being written, each with a space behind
  Arena arena_;
  List<Known*> numbered_;
  List<Known*> named_;  ///< each time
  bool listing_ = false;
};

}  // namespace story
