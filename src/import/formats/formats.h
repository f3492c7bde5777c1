// The table of formats: how each is recognized, and what imports it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "import/importer.h"

namespace story::importing {

struct Format {
  std::string_view name;   ///< as --from has it
  std::string_view title;  ///< as people call it
  /// By what a document is seen to be of this format, as in "its type is \"body\""; "" where it is none.
  std::string (*recognize)(const Value& root);
  void (*import)(Importer& in);
  /// Whether a document that nothing gives away may be of this format where somebody says so; may be null.
  bool (*accepts)(const Value& root) = nullptr;
};

const std::vector<Format>& formats();

// One pair for each file of a format.
std::string recognize_ft(const Value& root);
void import_ft(Importer& in);
std::string recognize_ans(const Value& root);
void import_ans(Importer& in);
std::string recognize_guardian(const Value& root);
void import_guardian(Importer& in);
std::string recognize_apple_news(const Value& root);
void import_apple_news(Importer& in);
std::string recognize_portable_text(const Value& root);
void import_portable_text(Importer& in);
bool accepts_portable_text(const Value& root);

}  // namespace story::importing
