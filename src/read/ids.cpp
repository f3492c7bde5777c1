// Ids of blocks, and names that are made as they are.
#include "read/ids.h"

#include <algorithm>
#include <string>

#include "base/number.h"

namespace story {
namespace {

/// An id as it could have been meant: "By the numbers" gives "by-the-numbers".
std::string slug_of(std::string_view text) {
  constexpr std::size_t kMost = 60;
  std::string slug;
  for (const char c : text.substr(0, kMost)) {
    if (is_id({&c, 1})) {
      slug += c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    } else if (!slug.empty() && slug.back() != '-') {
      slug += '-';
    }
  }
  while (!slug.empty() && slug.back() == '-') slug.pop_back();
  return slug;
}

}  // namespace

std::string_view Ids::take_given(std::string_view given, NodeId node) {
  if (!is_id(given)) {
    report_.at_value(node, messages::bad_id(given, slug_of(given)));
  } else if (!taken_.insert(given).second) {
    report_.at_value(node, messages::repeated_id(given));
  } else {
    return given;
  }
  return {};
}

void Ids::make(Block& block, std::string_view type) {
  Numbers& numbers = numbers_of(type);
  ++numbers.blocks;
  if (!block.id.empty()) return;
  // All between are known to be taken: each number is tried once, however many ids look like this.
  numbers.next = std::max(numbers.next, numbers.blocks);
  std::string id;
  do {
    id = type;
    id += '-';
    id += digits_of(numbers.next++);
  } while (taken_.contains(id));
  block.id = arena_.keep(id);
  taken_.insert(block.id);
}

Ids::Numbers& Ids::numbers_of(std::string_view type) {
  for (Numbers& numbers : numbers_) {
    if (numbers.type == type) return numbers;
  }
  return numbers_.add(arena_, {type});
}

}  // namespace story
