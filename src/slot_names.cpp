// Names of slots: each once in a story.
#include "slot_names.h"

#include "read/ids.h"

namespace story {

void check_slots(Object& in, List<Block>& blocks) {
  Document& document = in.document();
  Ids names(in.report(), document.arena());
  for (Block& block : blocks) {
    auto* const slot = std::get_if<HouseBlock>(&block.content);
    if (slot != nullptr) slot->name = names.take_given(slot->name, document.find(block.node, "name"));
  }
}

}  // namespace story
