// Reads a tree from HTML, and says what styles its elements have.
#include "output/story_tree.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>

#include "output/own_html.h"

namespace story {
namespace {

class TreeBuilder {
 public:
  static StoryNode build(std::string_view html) {
    TreeBuilder builder;
    StoryNode root;
    builder.open_.push_back(&root);
    builder.read(html);
    return std::move(root.children.front());
  }

 private:
  void read(std::string_view html) {
    while (!html.empty()) {
      const std::size_t open = html.find('<');
      text(html.substr(0, open));
      if (open == std::string_view::npos) return;
      const std::size_t close = html.find('>', open);
      tag(html.substr(open + 1, close - open - 1));
      html.remove_prefix(close + 1);
    }
  }

  void tag(std::string_view tag) {
    if (tag.front() == '/') {
      open_.pop_back();
      return;
    }
    StoryNode& node = open_.back()->children.emplace_back();
    node.name = tag.substr(0, tag.find(' '));
    node.tag = tag;
    node.kind = attribute(tag, "class");
    node.lang = attribute(tag, "lang");
    if (node.lang.empty()) node.lang = open_.back()->lang;
    // The children of what is open stay where they are until it is closed.
    if (!is_void(node.name)) open_.push_back(&node);
  }

  void text(std::string_view written) {
    if (written.empty()) return;
    std::string words = without_references(written);
    for (StoryNode* each : open_) {
      if (each->name == "pre") each->lines += static_cast<double>(std::count(words.begin(), words.end(), '\n'));
    }
    std::replace_if(
        words.begin(), words.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
    StoryNode& node = open_.back()->children.emplace_back();
    node.words = unbroken_parts(words);
    // Lines in Japanese end between phrases.
    constexpr double kPhrases = 1.1;
    if (open_.back()->lang.starts_with("ja")) {
      for (Unbroken& word : node.words) word.width *= kPhrases;
    }
    node.spaced = words.back() == ' ';
  }

  std::vector<StoryNode*> open_;
};

void style(StoryNode& node, const Styled& as, double width) {
  node.style = box_style(as, width);
  const auto is_element = [](const StoryNode& child) { return !child.name.empty(); };
  const auto first = std::find_if(node.children.begin(), node.children.end(), is_element);
  const auto last = std::find_if(node.children.rbegin(), node.children.rend(), is_element);
  for (StoryNode& child : node.children) {
    if (!is_element(child)) continue;
    style(child, {child.name, child.kind, attribute(child.tag, "id"), &child == &*first, &child == &*last, &as}, width);
  }
}

}  // namespace

StoryNode story_tree(std::string_view html) { return TreeBuilder::build(html); }

void style_tree(StoryNode& story, double width) {
  style(story, {story.name, story.kind, {}, true, true, nullptr}, width);
}

}  // namespace story
