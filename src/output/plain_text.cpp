// Reads back the HTML that this program writes: every tag is well formed, every attribute quoted.
#include "output/plain_text.h"

#include <algorithm>
#include <iterator>

namespace story {
namespace {

constexpr std::string_view kBlocks[] = {"article", "aside",      "blockquote", "details", "div",   "dl",  "dt",
                                        "dd",      "figcaption", "figure",     "h1",      "h2",    "h3",  "h4",
                                        "h5",      "h6",         "header",     "hr",      "li",    "nav", "ol",
                                        "p",       "pre",        "section",    "summary", "table", "tr",  "ul"};
/// Blocks with an empty line before them.
constexpr std::string_view kSpaced[] = {"blockquote", "figure", "h1", "h2", "h3",      "h4",    "h5", "h6",
                                        "p",          "pre",    "dl", "ol", "section", "table", "ul"};

/// Inline elements that the style sheet puts on lines of their own.
constexpr std::string_view kLines[] = {"as-of", "event", "note", "of", "said", "source"};

template <std::size_t N>
bool holds(const std::string_view (&list)[N], std::string_view name) {
  return std::find(std::begin(list), std::end(list), name) != std::end(list);
}

struct Reference {
  std::string_view written;
  char character;
};

constexpr Reference kReferences[] = {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}};

/// The value of an attribute within a start tag, or "".
std::string_view attribute(std::string_view tag, std::string_view name) {
  for (std::size_t at = tag.find(name); at != std::string_view::npos; at = tag.find(name, at + 1)) {
    const std::string_view rest = tag.substr(at + name.size());
    if (tag[at - 1] != ' ' || rest.substr(0, 2) != "=\"") continue;
    return rest.substr(2, rest.find('"', 2) - 2);
  }
  return {};
}

class TextWriter {
 public:
  std::string write(std::string_view html) {
    while (!html.empty()) {
      const std::size_t open = html.find('<');
      text(html.substr(0, open));
      if (open == std::string_view::npos) break;
      const std::size_t close = html.find('>', open);
      if (close == std::string_view::npos) break;
      tag(html.substr(open + 1, close - open - 1));
      html.remove_prefix(close + 1);
    }
    while (!out_.empty() && (out_.back() == '\n' || out_.back() == ' ')) out_.pop_back();
    return std::move(out_);
  }

 private:
  void tag(std::string_view tag) {
    const bool closing = tag.front() == '/';
    if (closing) tag.remove_prefix(1);
    const std::string_view name = tag.substr(0, tag.find(' '));
    constexpr std::string_view kHidden = " hidden";
    if (hidden_ > 0) {
      if (name == hidden_name_) hidden_ += closing ? -1 : 1;
      return;
    }
    if (tag.size() > kHidden.size() && tag.substr(tag.size() - kHidden.size()) == kHidden) {
      hidden_name_ = name;
      hidden_ = 1;
      return;
    }
    if (name == "pre") preformatted_ = !closing;
    if (holds(kBlocks, name)) start_line(!closing && holds(kSpaced, name));
    if (closing) return;
    if (holds(kLines, attribute(tag, "class"))) start_line(false);
    if (name == "li") out_ += "- ";
    if (name == "br") start_line(false);
    if (name == "hr") out_ += "* * *";
    if (name == "td" || name == "th") out_ += out_.empty() || out_.back() == '\n' ? "" : " | ";
    if (name == "img") text(attribute(tag, "alt"));
  }

  void start_line(bool spaced) {
    while (!out_.empty() && out_.back() == ' ') out_.pop_back();
    if (out_.empty() || out_.substr(out_.size() - std::min<std::size_t>(2, out_.size())) == "- ") return;
    if (out_.back() != '\n') out_ += '\n';
    const bool has_empty_line = out_.size() > 1 && out_[out_.size() - 2] == '\n';
    if (spaced && !has_empty_line) out_ += '\n';
  }

  void space() {
    if (!out_.empty() && out_.back() != ' ' && out_.back() != '\n') out_ += ' ';
  }

  void text(std::string_view text) {
    if (hidden_ > 0) return;
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (!preformatted_ && (text[i] == ' ' || text[i] == '\n' || text[i] == '\t')) {
        space();
        continue;
      }
      const Reference* found = std::find_if(std::begin(kReferences), std::end(kReferences), [&](const Reference& each) {
        return text.substr(i, each.written.size()) == each.written;
      });
      if (text[i] == '&' && found != std::end(kReferences)) {
        out_ += found->character;
        i += found->written.size() - 1;
      } else {
        out_ += text[i];
      }
    }
  }

  std::string out_;
  std::string_view hidden_name_;  ///< such an element is passed over
  int hidden_ = 0;                ///< how many elements deep within one that only a script would show
  bool preformatted_ = false;
};

}  // namespace

std::string plain_text(std::string_view html) { return TextWriter().write(html); }

}  // namespace story
