// The glossary: each text block leads to the explanations of the terms that it has, which are listed behind the story.
#pragma once

#include <cstddef>

#include "html/page.h"
#include "read/reader.h"
#include "story.h"

namespace story {

void read_glossary(Object& in, List<Term>& terms);

/// The terms of a story while it is rendered. The lite engine has none: it hands a story with a glossary over.
class Glossary {
 public:
  /// `lang`: of the story. Terms that are given twice are reported.
  Glossary(const Story& story, std::string_view lang, Report& report);
  ~Glossary();
  Glossary(const Glossary&) = delete;
  Glossary& operator=(const Glossary&) = delete;

  /// Makes a link of the first place of each term in a text block that was written since `start`. Where the HTML would
  /// be larger than `most`, there are no more of them.
  void explain(Page& page, const Block& block, std::size_t start, std::size_t most);
  /// Forgets the places in the block that was explained last, which is not shown.
  void take_back();

  /// Writes the terms that were found, or nothing.
  void render(Page& page) const;

  void report_unused(Report& report) const;

 private:
  struct Terms;

  Terms* terms_;  ///< nothing, where the story has none
};

}  // namespace story
