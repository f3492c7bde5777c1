// A reader of JSON without an opinion on errors. Every reader of a story downloads it, so it is small.
#include "json/plain_json.h"

#include <algorithm>
#include <utility>

#include "base/ascii.h"
#include "base/utf8.h"
#include "base/words.h"

namespace story {
namespace {

/// A number of so many characters, and so many digits in its exponent, is within a double's range.
constexpr std::ptrdiff_t kLongestNumber = 100;
constexpr std::ptrdiff_t kLongestExponent = 2;

/// Whether one of eight bytes can't stand for itself within a string: a control character, a quote, a backslash.
constexpr bool has_special(std::uint64_t word) {
  return is_any_marked(word, mark_less(word, 0x20) | mark_equal(word, '"') | mark_equal(word, '\\'));
}

class PlainReader {
 public:
  PlainReader(std::string_view json, Arena& arena, List<Node>& nodes, std::string& decoded)
      : begin_(json.data()), end_(begin_ + json.size()), at_(begin_), arena_(arena), nodes_(nodes), decoded_(decoded) {}

  bool read() {
    do {
      if (!value()) return false;
    } while (another_follows());
    skip_space();
    return depth_ == 0 && at_ == end_;
  }

 private:
  std::uint32_t offset() const { return static_cast<std::uint32_t>(at_ - begin_); }
  std::string_view since(const char* begin) const { return {begin, static_cast<std::size_t>(at_ - begin)}; }
  bool in_object() const { return depth_ > 0 && nodes_[open_].kind == Kind::object; }

  /// The character here; NUL, which may stand nowhere, at the end.
  char peek() const { return at_ < end_ ? *at_ : '\0'; }
  bool take(char c) {
    if (peek() != c) return false;
    ++at_;
    return true;
  }
  bool take(std::string_view word) {
    if (std::string_view(at_, static_cast<std::size_t>(end_ - at_)).substr(0, word.size()) != word) return false;
    at_ += word.size();
    return true;
  }
  void skip_space() {
    while (at_ < end_ && (*at_ == ' ' || *at_ == '\n' || *at_ == '\r' || *at_ == '\t')) ++at_;
  }

  /// Reads a value, in an object with its name before it; of a container no more than its start.
  bool value() {
    if (nodes_.size() >= Document::kMostValues) return false;
    const bool named = in_object();
    const auto id = static_cast<NodeId>(nodes_.size());
    Node& node = nodes_.add(arena_, {});
    node.parent = open_;
    node.next = id + 1;
    if (named && !name(node)) return false;
    skip_space();
    node.at.begin = offset();
    const char* const begin = at_;
    bool good = false;
    switch (peek()) {
      case '{': node.kind = Kind::object; return open(id);
      case '[': node.kind = Kind::array; return open(id);
      case '"':
        node.kind = Kind::string;
        good = string(node.text);
        break;
      case 'n': good = take("null"); break;
      case 't':
      case 'f':
        node.kind = Kind::boolean;
        good = take("true") || take("false");
        break;
      default:
        node.kind = Kind::number;
        good = number();
        break;
    }
    node.at.end = offset();
    if (node.kind == Kind::boolean || node.kind == Kind::number) node.text = since(begin);
    return good;
  }

  bool name(Node& node) {
    skip_space();
    node.key_at.begin = offset();
    if (!string(node.key)) return false;
    node.key_at.end = offset();
    skip_space();
    return take(':');
  }

  bool open(NodeId id) {
    ++at_;
    open_ = id;
    just_opened_ = true;
    return ++depth_ <= Document::kMostDepth;
  }

  /// After a value: closes what ends here, and tells whether another value should come.
  bool another_follows() {
    while (depth_ > 0) {
      skip_space();
      if (!just_opened_ && take(',')) return true;
      if (!take(in_object() ? '}' : ']')) return std::exchange(just_opened_, false);
      just_opened_ = false;
      Node& node = nodes_[open_];
      node.at.end = offset();
      node.next = static_cast<NodeId>(nodes_.size());
      open_ = node.parent;
      --depth_;
    }
    return false;
  }

  bool number() {
    const char* const begin = at_;
    take('-');
    if (!take('0') && !digits()) return false;
    if (take('.') && !digits()) return false;
    if (take('e') || take('E')) {
      if (!take('-')) take('+');
      const char* const exponent = at_;
      if (!digits() || at_ - exponent > kLongestExponent) return false;
    }
    return at_ - begin <= kLongestNumber;
  }
  bool digits() {
    const char* const begin = at_;
    while (is_ascii_digit(peek())) ++at_;
    return at_ > begin;
  }

  /// Reads a string, quotes included, as a view that lasts: into the text, or into `decoded_` where it has escapes.
  bool string(std::string_view& out) {
    if (!take('"')) return false;
    const char* begin = at_;
    skip_ordinary();
    if (peek() == '"') {
      out = since(begin);
      ++at_;
      return true;
    }
    // Each escape is longer than what it stands for, so that no view into `decoded_` ever has to move.
    decoded_.reserve(static_cast<std::size_t>(end_ - begin_));
    const std::size_t decoded_begin = decoded_.size();
    while (peek() != '"') {
      decoded_.append(since(begin));
      if (!take('\\') || !escape()) return false;
      begin = at_;
      skip_ordinary();
    }
    decoded_.append(since(begin));
    ++at_;
    out = std::string_view(decoded_).substr(decoded_begin);
    return true;
  }
  void skip_ordinary() {
    constexpr std::ptrdiff_t kWord = sizeof(std::uint64_t);
    while (end_ - at_ >= kWord && !has_special(load_word(at_))) at_ += kWord;
    while (at_ < end_ && *at_ != '"' && *at_ != '\\' && static_cast<unsigned char>(*at_) >= 0x20) ++at_;
  }

  bool escape() {
    // Not b and f, whose characters are unfit.
    constexpr std::string_view kNames = "\"\\/nrt";
    constexpr std::string_view kMeant = "\"\\/\n\r\t";
    if (take('u')) return unicode_escape();
    const std::size_t which = kNames.find(peek());
    if (which == std::string_view::npos) return false;
    ++at_;
    decoded_ += kMeant[which];
    return true;
  }
  bool unicode_escape() {
    std::uint32_t unit = hex();
    if (unit >= 0xD800 && unit <= 0xDBFF) {
      if (!take("\\u")) return false;
      const std::uint32_t low = hex();
      if (low < 0xDC00 || low > 0xDFFF) return false;
      unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
    } else if (unit >= 0xDC00 && unit <= 0xDFFF) {
      return false;
    }
    append_code_point(decoded_, unit);
    return !is_unfit(unit);
  }
  /// Four hexadecimal digits; 0, at which the reader gives up, where there are none.
  std::uint32_t hex() {
    std::uint32_t value = 0;
    for (int i = 0; i < 4; ++i) {
      const char c = peek();
      const char letter = static_cast<char>(c | 0x20);
      if (is_ascii_digit(c)) {
        value = value * 16 + static_cast<std::uint32_t>(c - '0');
      } else if (letter >= 'a' && letter <= 'f') {
        value = value * 16 + static_cast<std::uint32_t>(letter - 'a') + 10;
      } else {
        return 0;
      }
      ++at_;
    }
    return value;
  }

  const char* begin_;
  const char* end_;
  const char* at_;
  Arena& arena_;
  List<Node>& nodes_;
  std::string& decoded_;
  NodeId open_ = kRoot;  ///< the innermost container that is not closed, where depth_ > 0
  std::size_t depth_ = 0;
  bool just_opened_ = false;
};

}  // namespace

bool read_plain_json(std::string_view json, Arena& arena, List<Node>& nodes, std::string& decoded) {
  constexpr std::size_t kBytesPerValue = 32;  // in most stories
  nodes.reserve(arena, std::min(json.size() / kBytesPerValue, Document::kMostValues));
  return PlainReader(json, arena, nodes, decoded).read();
}

}  // namespace story
