// What every importer works with: the document, the story that is being made, and the report of what was lost.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "import/import_messages.h"
#include "import/story_builder.h"
#include "import/text/rich_text.h"
#include "import/value.h"
#include "json/document.h"
#include "json/report.h"
#include "link/link.h"

namespace story::importing {

class Importer {
 public:
  Importer(Document& document, Report& report) : document_(document), report_(report) {
    used_.resize(document[kRoot].next);
    settled_.resize(document[kRoot].next);
  }

  Value root() { return {document_, kRoot, &used_}; }
  StoryBuilder story;

  // What became of a node of the source. Each is counted; all but the first are reported. `what` names the node in
  // messages, as in "a tweet".
  void kept() { ++kept_; }
  void flattened(const Value& value, std::string_view what, std::string_view into);
  /// Its text was written by the caller.
  void as_text(const Value& value, std::string_view what);
  /// Left out with everything in it; the report quotes its text.
  void left_out(const Value& value, std::string_view what);
  /// The same for one that could be kept if it had an address, and not just an id.
  void without_url(const Value& value, std::string_view what);
  /// A node of no known type: its text becomes paragraphs where it has any.
  void unknown(const Value& value, std::string_view what);

  /// A finding that decides over no node.
  void say(const Value& value, Message message) { report_.at_value(value.node(), std::move(message)); }
  /// The document is none of this format: nothing is imported.
  void refuse(const Value& value, Message message);
  bool refused() const { return refused_; }

  // Values of other formats as a story has them. What does not fit is reported, and nothing is given.
  /// HTML, or text where there is no markup in it.
  Blocks html(const Value& value);
  std::string url(const Value& value, LinkUse use = LinkUse::navigation);
  std::string date(const Value& value);
  std::string language(const Value& value);
  /// Plain text of a field that may hold HTML.
  std::string html_text(const Value& value) { return plain_text(html(value)); }
  /// A URL for text, with the place it came from.
  std::string judged(const Value& at, std::string_view url, LinkUse use = LinkUse::navigation);

  /// Everything that readers could read in a value, as paragraphs.
  Blocks text_within(const Value& value) const;
  /// Says no more about a value and what it holds.
  void settle(const Value& value) {
    if (value) settled_[value.node()] = true;
  }

  /// Reports what was never used, and a missing headline; refuses what has no word for readers.
  void finish();

  /// `kept 41 of 43 nodes; 2 flattened`
  std::string summary() const;

 private:
  struct Unused {
    std::size_t times = 0;
  };

  /// Quotes the words that text_within() does not take for text of a value that was settled as a whole.
  void settle_words(const Value& value);
  void tell_words(NodeId node, std::string_view name);
  /// Quotes what readers saw in a value that nothing has used; false where there is nothing of the kind.
  bool tell_text(NodeId node, std::string_view name);
  bool tell_texts(NodeId node, std::string_view name);
  void find_unused(NodeId node, std::string_view name, std::map<std::string_view, Unused>& unused);
  void settle_headline();

  Document& document_;
  Report& report_;
  std::vector<bool> used_;
  std::vector<bool> settled_;
  std::size_t kept_ = 0;
  std::size_t flattened_ = 0;
  std::size_t as_text_ = 0;
  std::size_t left_out_ = 0;
  bool refused_ = false;
};

}  // namespace story::importing
