// Looks at what md4c makes of a text, and at where in the text it stands.
#include "html/markup_advice.h"

#include <md4c.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/ascii.h"
#include "base/number.h"
#include "diagnostics/advice_messages.h"
#include "html/markdown_dialect.h"
#include "read/markup.h"

namespace story {
namespace {

/// The numbers of list items that a line starts with, up to where its text begins: 2 and 1 of `> 2. 1. `.
std::vector<std::uint32_t> numbers_in(std::string_view line) {
  std::vector<std::uint32_t> numbers;
  while (!line.empty()) {
    const std::string_view digits = take_digits(line);
    const bool marked = line.size() > 1 && (line[0] == '.' || line[0] == ')') && (line[1] == ' ' || line[1] == '\t');
    if (marked && !digits.empty()) numbers.push_back(number_of(digits));
    if (!line.empty()) line.remove_prefix(1);
  }
  return numbers;
}

class Advisor {
 public:
  Advisor(Report& report, std::string_view source, NodeId node)
      : report_(report), source_(source), node_(node), shown_(source.size()) {}

  void run(unsigned flags) {
    MD_PARSER parser{};
    parser.flags = flags;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* self) { return of(self).enter(type, detail); };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* self) { return of(self).leave(type); };
    parser.enter_span = parser.leave_span = [](MD_SPANTYPE, void*, void*) { return 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* self) {
      return of(self).text(type, {text, size});
    };
    md_parse(source_.data(), static_cast<MD_SIZE>(source_.size()), &parser, this);
  }

  /// Definitions of links that nothing uses; after run().
  void look_for_definitions() {
    constexpr int kMost = 16;  // each is looked for in the whole text
    int found = 0;
    for (std::size_t begin = 0; begin < source_.size() && found < kMost;) {
      const std::size_t end = std::min(source_.find('\n', begin), source_.size());
      const std::string_view label = label_of(begin, end);
      if (!label.empty()) ++found;
      if (!label.empty() && !is_used(label)) report_.at_value(node_, messages::unused_definition(label));
      begin = end + 1;
    }
  }

 private:
  struct OrderedList {
    std::uint32_t next;
    bool tight;
    bool all_ones = true;
    std::uint32_t written = 0;  ///< the first number that is not the one shown
    std::uint32_t shown = 0;
  };

  struct Item {
    std::size_t list;
    std::uint32_t shown;
  };

  static Advisor& of(void* self) { return *static_cast<Advisor*>(self); }

  int enter(MD_BLOCKTYPE type, void* detail) {
    if (type == MD_BLOCK_OL) {
      const auto& list = *static_cast<MD_BLOCK_OL_DETAIL*>(detail);
      lists_.push_back({list.start, list.is_tight != 0});
    } else if (type == MD_BLOCK_UL) {
      lists_.push_back({});
    } else if (type == MD_BLOCK_LI && lists_.back().next > 0) {
      waiting_.push_back({lists_.size() - 1, lists_.back().next++});
    }
    return 0;
  }

  int leave(MD_BLOCKTYPE type) {
    if (type == MD_BLOCK_LI) waiting_.clear();
    if (type != MD_BLOCK_OL && type != MD_BLOCK_UL) return 0;
    const OrderedList list = lists_.back();
    lists_.pop_back();
    // Who writes 1., 1., 1. line by line leaves counting to Markdown.
    const bool counted = list.all_ones && list.tight;
    if (list.shown > 0 && !counted) report_.at_value(node_, messages::other_number(list.written, list.shown));
    return 0;
  }

  int text(MD_TEXTTYPE type, std::string_view text) {
    const char* const end = source_.data() + source_.size();
    if (text.data() < source_.data() || text.data() >= end) return 0;
    const auto begin = static_cast<std::size_t>(text.data() - source_.data());
    std::fill_n(shown_.begin() + static_cast<std::ptrdiff_t>(begin), text.size(), true);
    number_items(begin);
    if (type == MD_TEXT_CODE || tag_told_) return 0;
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
      const std::string_view tag = tag_at(source_.substr(begin + at));
      const bool escaped = begin + at > 0 && source_[begin + at - 1] == '\\';
      if (tag.empty() || escaped) continue;
      report_.at_value(node_, messages::shown_tag(tag));
      tag_told_ = true;
      break;
    }
    return 0;
  }

  /// Compares the numbers of the items that start in the line where a text begins.
  void number_items(std::size_t begin) {
    if (waiting_.empty()) return;
    const std::size_t line = source_.substr(0, begin).rfind('\n') + 1;  // npos + 1 is 0
    const std::vector<std::uint32_t> numbers = numbers_in(source_.substr(line, begin - line));
    for (std::size_t i = 0; i < waiting_.size(); ++i) {
      const auto [index, shown] = waiting_[i];
      OrderedList& list = lists_[index];
      if (numbers.size() + i < waiting_.size()) continue;
      const std::uint32_t written = numbers[numbers.size() + i - waiting_.size()];
      list.all_ones = list.all_ones && written == 1;
      if (written == shown || list.shown > 0) continue;
      list.written = written;
      list.shown = shown;
    }
    waiting_.clear();
  }

  /// The label of the definition that a line is, of which nothing is shown; else "".
  std::string_view label_of(std::size_t begin, std::size_t end) const {
    const auto at = [this](std::size_t place) { return shown_.begin() + static_cast<std::ptrdiff_t>(place); };
    if (std::find(at(begin), at(end), true) != at(end)) return {};
    std::string_view line = source_.substr(begin, end - begin);
    // Behind what a quotation or a list begins with.
    line.remove_prefix(std::min(line.find_first_not_of(" \t>-+*.)0123456789"), line.size()));
    const std::size_t close = line.find("]:");
    if (!line.starts_with('[') || close == std::string_view::npos) return {};
    return line.substr(1, close - 1);
  }

  /// Whether the label stands in brackets somewhere else than in a definition.
  bool is_used(std::string_view label) const {
    for (std::size_t at = source_.find('['); at != std::string_view::npos; at = source_.find('[', at + 1)) {
      const std::string_view rest = source_.substr(at + 1);
      if (rest.size() <= label.size() || rest[label.size()] != ']' || rest.data() == label.data()) continue;
      if (is_same_but_for_case(rest.substr(0, label.size()), label) && rest.substr(label.size() + 1, 1) != ":")
        return true;
    }
    return false;
  }

  Report& report_;
  std::string_view source_;
  NodeId node_;
  bool tag_told_ = false;           ///< one is enough: where there is one, there is another
  std::vector<bool> shown_;         ///< which bytes of the source are text that readers see
  std::vector<OrderedList> lists_;  ///< those that are open; a list without numbers has no next one
  std::vector<Item> waiting_;       ///< items that have begun and have no text yet
};

}  // namespace

void advise_on_blocks(Report& report, const Markdown& markdown) {
  const std::string_view source = markdown.source;
  const bool defines = source.find("]:") != std::string_view::npos;
  const bool counts = source.find_first_of("0123456789") != std::string_view::npos;
  if (!defines && !counts && source.find('<') == std::string_view::npos) return;
  Advisor advisor(report, source, markdown.node);
  advisor.run(0);
  if (defines) advisor.look_for_definitions();
}

void advise_on_inline(Report& report, std::string_view line, NodeId node) {
  if (line.find('<') != std::string_view::npos) Advisor(report, line, node).run(STORY_FLAG_INLINE);
}

}  // namespace story
