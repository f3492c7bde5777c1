// Diagnostics with their places.
#include "json/report.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "base/nearest.h"
#include "base/utf8.h"

namespace story {
namespace {

/// Turns byte offsets into lines and columns; offsets that ascend cost one walk through the text in all.
class Places {
 public:
  explicit Places(std::string_view text) : text_(text) {}

  std::pair<std::uint32_t, std::uint32_t> of(std::size_t offset) {
    if (offset < line_begin_) *this = Places(text_);
    for (;;) {
      const std::size_t line_end = text_.find('\n', line_begin_);
      if (line_end == std::string_view::npos || line_end >= offset) break;
      line_begin_ = line_end + 1;
      counted_to_ = line_begin_;
      columns_ = 0;
      ++line_;
    }
    if (offset < counted_to_) {
      counted_to_ = line_begin_;
      columns_ = 0;
    }
    columns_ += count_code_points(text_.substr(counted_to_, offset - counted_to_));
    counted_to_ = offset;
    return {line_, static_cast<std::uint32_t>(columns_) + 1};
  }

 private:
  std::string_view text_;
  std::size_t line_begin_ = 0;
  std::size_t counted_to_ = 0;
  std::size_t columns_ = 0;
  std::uint32_t line_ = 1;
};

}  // namespace

void Report::at_value(NodeId node, Message message) {
  if (takes(message.severity)) add(std::move(message), document_[node].at, document_.pointer(node));
}

void Report::at_name(NodeId node, Message message) {
  if (takes(message.severity)) add(std::move(message), document_[node].key_at, document_.pointer(node));
}

void Report::fault(ParseFault fault) {
  if (takes(fault.message.severity)) add(std::move(fault.message), fault.at, std::move(fault.pointer));
}

bool Report::takes(Severity severity) {
  if (severity == Severity::error) has_errors_ = true;
  if (!full()) return true;
  ++left_out_;
  if (severity != Severity::error) return false;
  const auto warning = std::find_if(findings_.rbegin(), findings_.rend(), [](const Finding& finding) {
    return finding.message.severity == Severity::warning;
  });
  if (warning == findings_.rend()) return false;
  findings_.erase(std::next(warning).base());
  return true;
}

void Report::add(Message message, Span at, std::string pointer) {
  // Most come in the order of the text already.
  auto place = findings_.end();
  while (place != findings_.begin() && (place - 1)->at.begin > at.begin) --place;
  findings_.insert(place, {std::move(message), at, std::move(pointer)});
}

std::string_view Report::nearest(std::string_view given, const std::vector<std::string_view>& names) const {
  return full() ? std::string_view() : nearest_name(given, names);
}

std::vector<Diagnostic> Report::take() {
  if (left_out_ > 0) findings_.push_back({messages::too_many_diagnostics(left_out_), findings_.back().at, ""});
  std::vector<Diagnostic> diagnostics;
  diagnostics.reserve(findings_.size());
  Places begins(document_.json());
  Places ends(document_.json());
  for (Finding& finding : findings_) {
    Diagnostic diagnostic;
    diagnostic.severity = finding.message.severity;
    diagnostic.code = finding.message.code;
    diagnostic.pointer = std::move(finding.pointer);
    diagnostic.field = std::move(finding.message.field);
    diagnostic.message = std::move(finding.message.text);
    diagnostic.suggestion = std::move(finding.message.suggestion);
    std::tie(diagnostic.line, diagnostic.column) = begins.of(finding.at.begin);
    std::tie(diagnostic.end_line, diagnostic.end_column) = ends.of(finding.at.end);
    diagnostics.push_back(std::move(diagnostic));
  }
  findings_.clear();
  left_out_ = 0;
  return diagnostics;
}

}  // namespace story
