// The nodes of FT content-tree that Markdown can hold.
#pragma once

#include <string_view>

#include "import/importer.h"

namespace story::importing {

class FtText {
 public:
  explicit FtText(Importer& in) : in_(in) {}

  /// Whether a type is one that Markdown has.
  static bool takes(std::string_view type);

  Blocks block(const Value& node);
  /// Children that must become text, whatever their types.
  Blocks blocks(const Value& children);
  /// The picture of a node; without a URL where there is none.
  Image image(const Value& node);

 private:
  Line phrasing(const Value& children);
  void add_phrasing(const Value& children, const Marks& marks, Line& line);
  void add_inline(const Value& node, const Marks& marks, Line& line);
  Block list(const Value& node);
  Blocks table(const Value& node);
  Block row(const Value& node);

  Importer& in_;
};

}  // namespace story::importing
