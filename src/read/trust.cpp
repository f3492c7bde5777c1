// Reads what a story says of itself.
#include "read/trust.h"

#include "base/nearest.h"

#include <map>
#include <string_view>
#include <vector>

namespace story {
namespace {

/// https://cv.iptc.org/newscodes/digitalsourcetype/
const std::vector<std::string_view>& digital_sources() {
  static const std::vector<std::string_view> terms = {
      "trainedAlgorithmicMedia",
      "compositeWithTrainedAlgorithmicMedia",
      "compositeSynthetic",
      "digitalCapture",
      "computationalCapture",
      "negativeFilm",
      "positiveFilm",
      "print",
      "humanEdits",
      "digitalCreation",
      "screenCapture",
      "virtualRecording",
      "composite",
      "compositeCapture",
      "dataDrivenMedia",
      "algorithmicMedia",
      "algorithmicallyEnhanced",
  };
  return terms;
}

bool read_correction(Object& in, Correction& correction) {
  in.date("date", correction.date, Need::required);
  in.choice("kind", correction.kind, {"correction", "clarification", "update", "retraction"});
  const NodeId kind = in.document().find(in.node(), "kind");
  if (kind == kRoot) {
    in.report().at_value(in.node(), messages::missing_field("a correction", "kind"));
  } else if (in.document()[kind].kind == Kind::string && in.document()[kind].text.empty()) {
    in.report().at_value(kind, messages::empty_field("kind"));
  }
  in.markdown("text", correction.text, Need::required);
  in.token("block", correction.block);
  // A wrong date or kind does not take its words from the readers.
  return static_cast<bool>(correction.text);
}

bool read_policy_links(Object& in, Policies& policies) {
  in.link("principles", policies.principles, LinkUse::navigation);
  in.link("corrections", policies.corrections, LinkUse::navigation);
  in.link("ethics", policies.ethics, LinkUse::navigation);
  in.link("ownership", policies.ownership, LinkUse::navigation);
  in.link("feedback", policies.feedback, LinkUse::navigation);
  in.link("diversity", policies.diversity, LinkUse::navigation);
  return true;
}

}  // namespace

void read_digital_source(Object& in, std::string_view& term) {
  int index = -1;
  in.choice_among("digitalSource", index, digital_sources());
  if (index >= 0) term = digital_sources()[static_cast<std::size_t>(index)];
}

void read_trust(Object& in, Story& story) {
  in.list("translatedBy", story.translators, read_author, "a translator");
  read_digital_source(in, story.digital_source);
  in.markdown("disclosure", story.disclosure);
  in.text("rights", story.rights);
  in.list("corrections", story.corrections, read_correction, "a correction");
}

void find_corrected(Object& in, Story& story) {
  if (story.corrections.empty()) return;
  Document& document = in.document();
  std::map<std::string_view, Block*> blocks;
  for (Block& block : story.blocks) blocks[block.id] = &block;
  const std::vector<std::string_view> ids = names_in(story.blocks, &Block::id);
  for (std::uint32_t i = 0; i < story.corrections.size(); ++i) {
    Correction& correction = story.corrections[i];
    if (correction.block.empty()) continue;
    if (const auto at = blocks.find(correction.block); at != blocks.end()) {
      at->second->corrections.add(document.arena(), i);
      continue;
    }
    const NodeId node = document.find(document[correction.text.node].parent, "block");
    const std::string_view nearest = in.report().nearest(correction.block, ids);
    in.report().at_value(node, messages::no_block_to_mark(correction.block, nearest));
    correction.block = {};
  }
}

void read_policies(Object& in, Policies& policies) {
  in.object("policies", policies, read_policy_links, "a publisher's policies");
}

}  // namespace story
