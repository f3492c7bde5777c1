// Collects diagnostics while a story is read and rendered, and works out their lines and columns at the end.
#pragma once

#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.h"
#include "diagnostics/messages.h"
#include "json/document.h"

namespace story {

class Report {
 public:
  /// Beyond this many, findings are counted and no longer listed. An error then takes the place of the last warning:
  /// what keeps a story from being right is never hidden by what does not.
  static constexpr std::size_t kMost = 100;

  explicit Report(const Document& document, std::size_t most = kMost) : document_(document), most_(most) {}

  /// A finding about a value.
  void at_value(NodeId node, Message message);
  /// A finding about a member's name.
  void at_name(NodeId node, Message message);
  /// Why the whole text can't be read.
  void fault(ParseFault fault);

  /// Whether further findings are only counted, as a rule.
  bool full() const { return findings_.size() >= most_; }
  /// Which of these names was meant, for a finding's message; "" where it is only counted: a text full of mistakes must
  /// not cost a look at each name for each of them.
  std::string_view nearest(std::string_view given, const std::vector<std::string_view>& names) const;
  bool has_errors() const { return has_errors_; }
  /// How many findings there are, listed or only counted.
  std::size_t count() const { return findings_.size() + left_out_; }
  const Document& document() const { return document_; }

  /// Everything found, in the order of the text. Empties the report.
  std::vector<Diagnostic> take();

 private:
  struct Finding {
    Message message;
    Span at;
    std::string pointer;
  };

  void add(Message message, Span at, std::string pointer);
  /// Counts a finding; whether it is to be listed. Only then its pointer is wanted: to find an item's place in a list
  /// takes a walk through the list.
  bool takes(Severity severity);

  const Document& document_;
  std::size_t most_;
  std::vector<Finding> findings_;  ///< in the order of the text
  std::size_t left_out_ = 0;
  bool has_errors_ = false;
};

}  // namespace story
