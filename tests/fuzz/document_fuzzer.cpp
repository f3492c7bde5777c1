// Any bytes as JSON: what is read and refused, against nlohmann_json's own verdict; where each value stands; and that
// what is read without nlohmann_json is what it would have read.
#include <nlohmann/json.hpp>

#include "base/utf8.h"
#include "expect.h"
#include "json/document.h"
#include "same_nodes.h"

namespace {

/// Whether a text that we refuse must be refused by everyone, or only by our limits.
bool is_syntax(std::string_view code) { return code == "syntax" || code == "encoding" || code == "number-range"; }

void check_places(const story::Document& document) {
  const std::string_view json = document.json();
  const story::Node& root = document[story::kRoot];
  for (story::NodeId id = story::kRoot; id < root.next; ++id) {
    const story::Node& node = document[id];
    const std::string_view value = json.substr(node.at.begin, node.at.end - node.at.begin);
    story::expect(nlohmann::json::accept(value), "a value's place holds that value");
    if (id == story::kRoot) continue;
    story::expect(document.pointer(id).front() == '/', "a pointer leads from the root");
    if (id > 64) break;  // each look parses the whole text
  }
}

void check_plain_reader(std::string_view json) {
  story::Document plain(json);
  if (!plain.read_plain()) return;
  story::Document judged(json);
  story::expect(!judged.judge(), "what is read plainly is JSON within the limits");
  story::expect(story::difference(plain, judged).empty(), "both readers read the same");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view json(reinterpret_cast<const char*>(data), size);
  if (json.substr(0, 3) == "\uFEFF") return 0;
  check_plain_reader(json);
  story::Document document(json);
  const std::optional<story::ParseFault> fault = document.parse();
  const bool acceptable = nlohmann::json::accept(json) && json.find('\0') == std::string_view::npos;
  if (!fault) {
    story::expect(acceptable, "what is read is JSON");
    check_places(document);
  } else {
    story::expect(!is_syntax(fault->message.code) || !acceptable, "what is refused as no JSON is none");
    story::expect(fault->at.begin <= fault->at.end && fault->at.end <= json.size() + 1, "an error has its place");
    story::expect(!fault->message.text.empty(), "an error has its words");
  }
  return 0;
}
