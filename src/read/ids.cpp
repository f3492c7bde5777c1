// Ids of blocks, and names that are made as they are.
#include "read/ids.h"

#include <algorithm>
#include <string>

#include "base/number.h"

namespace story {

std::string_view Ids::take_given(std::string_view given, NodeId node) {
  if (!is_id(given)) {
    report_.at_value(node, messages::bad_block_id(given));
  } else if (!given_.insert(given).second) {
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
  } while (given_.contains(id));
  block.id = arena_.keep(id);
}

Ids::Numbers& Ids::numbers_of(std::string_view type) {
  for (Numbers& numbers : numbers_) {
    if (numbers.type == type) return numbers;
  }
  return numbers_.add(arena_, {type});
}

}  // namespace story
