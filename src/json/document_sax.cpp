// The judge of what JSON is: nlohmann_json, through its SAX parser. The only file that includes it.
#include "json/document.h"

#include <iterator>
#include <nlohmann/json.hpp>

#include "base/utf8.h"
#include "json/syntax_error.h"

namespace story {
namespace {

/// Hands the text to the parser and tells how far the parser has come.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, const char** reached) : at_(at), reached_(reached) {}

  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    *reached_ = ++at_;
    return *this;
  }
  CountingIterator operator++(int) {
    CountingIterator before = *this;
    ++*this;
    return before;
  }
  bool operator==(const CountingIterator& other) const { return at_ == other.at_; }
  bool operator!=(const CountingIterator& other) const { return at_ != other.at_; }

 private:
  const char* at_;
  const char** reached_;
};

}  // namespace

/// The SAX handler: adds a node for each event. The member functions' names and results are nlohmann_json's.
class DocumentBuilder {
 public:
  using json = nlohmann::json;

  DocumentBuilder(Document& document, const char* const* reached) : document_(document), reached_(reached) {}

  bool null() { return add(Kind::null, end_of_token()); }
  bool boolean(bool /*value*/) { return add(Kind::boolean, end_of_token()); }
  bool number_integer(json::number_integer_t /*value*/) { return add(Kind::number, end_of_number()); }
  bool number_unsigned(json::number_unsigned_t /*value*/) { return add(Kind::number, end_of_number()); }
  bool number_float(json::number_float_t /*value*/, const std::string& /*text*/) {
    return add(Kind::number, end_of_number());
  }
  bool string(const std::string& value) {
    if (!add(Kind::string, end_of_token())) return false;
    Node& node = document_.nodes_.back();
    node.text = keep(value, node.at);
    return true;
  }
  bool binary(const json::binary_t& /*value*/) { return false; }

  bool start_object(std::size_t /*size*/) { return open(Kind::object); }
  bool start_array(std::size_t /*size*/) { return open(Kind::array); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }

  bool key(const std::string& name) {
    key_at_ = {start_of_token(), end_of_token()};
    key_ = keep(name, key_at_);
    consumed(Seen::key, key_at_.end);
    return true;
  }

  bool parse_error(std::size_t /*position*/, const std::string& /*token*/, const nlohmann::detail::exception& why) {
    const std::uint32_t begin = start_of_token();
    constexpr int kOutOfRange = 406;
    if (why.id == kOutOfRange) {
      const Span at{begin, end_of_number()};
      return fail(messages::number_range(document_.json_.substr(at.begin, at.end - at.begin)), at);
    }
    const Inside inside = open_.empty() ? Inside::nothing : in_object() ? Inside::object : Inside::list;
    const SyntaxError found = explain_syntax_error(document_.json_, seen_, seen_end_, inside);
    return fail(messages::syntax(found.explanation), found.at);
  }

  std::optional<ParseFault> fault;

 private:
  bool in_object() const { return !open_.empty() && document_.nodes_[open_.back()].kind == Kind::object; }

  /// Where the token after the last one starts: whatever separates two values in a correct text is skipped.
  std::uint32_t start_of_token() const {
    const std::size_t at = document_.json_.find_first_not_of(" \t\r\n,:", seen_end_);
    return static_cast<std::uint32_t>(at == std::string_view::npos ? document_.json_.size() : at);
  }
  std::uint32_t end_of_token() const { return static_cast<std::uint32_t>(*reached_ - document_.json_.data()); }
  /// The parser reads one character past a number, if there is one, to see that it ends. A number ends in a digit.
  std::uint32_t end_of_number() const {
    const std::uint32_t reached = end_of_token();
    const char last = document_.json_[reached - 1];
    const bool text_ended = reached == document_.json_.size() && last >= '0' && last <= '9';
    return text_ended ? reached : reached - 1;
  }

  /// A view that lasts: into the JSON text where the string has no escapes (each makes it shorter), else into a copy.
  std::string_view keep(const std::string& value, Span at) {
    if (value.size() + 2 == at.end - at.begin) return document_.json_.substr(at.begin + 1, value.size());
    std::string& decoded = document_.decoded_;
    if (decoded.capacity() < document_.json_.size()) decoded.reserve(document_.json_.size());
    const std::size_t begin = decoded.size();
    decoded += value;
    return std::string_view(decoded).substr(begin);
  }

  bool add(Kind kind, std::uint32_t end) {
    List<Node>& nodes = document_.nodes_;
    const std::uint32_t begin = start_of_token();
    if (nodes.size() >= Document::kMostValues)
      return fail(messages::too_many_values(Document::kMostValues), {begin, end});
    Node node;
    node.kind = kind;
    node.at = {begin, end};
    if (!open_.empty()) node.parent = open_.back();
    if (in_object()) {
      node.key = key_;
      node.key_at = key_at_;
    }
    node.next = static_cast<NodeId>(nodes.size()) + 1;
    if (kind == Kind::number || kind == Kind::boolean) node.text = document_.json_.substr(begin, end - begin);
    nodes.add(document_.arena(), node);
    consumed(Seen::value, end);
    return true;
  }

  bool open(Kind kind) {
    const std::uint32_t end = end_of_token();
    if (open_.size() >= Document::kMostDepth) return fail(messages::too_deep(Document::kMostDepth), {end - 1, end});
    if (!add(kind, end)) return false;
    open_.push_back(static_cast<NodeId>(document_.nodes_.size()) - 1);
    consumed(Seen::opening, end);
    return true;
  }

  bool close() {
    Node& node = document_.nodes_[open_.back()];
    node.at.end = end_of_token();
    node.next = static_cast<NodeId>(document_.nodes_.size());
    open_.pop_back();
    consumed(Seen::value, node.at.end);
    return true;
  }

  void consumed(Seen what, std::uint32_t end) {
    seen_ = what;
    seen_end_ = end;
  }

  bool fail(Message message, Span at) {
    std::string pointer;
    if (!open_.empty()) pointer = document_.pointer(open_.back());
    if (in_object() && seen_ == Seen::key) append_reference_token(pointer, key_);
    fault = ParseFault{std::move(message), at, std::move(pointer)};
    return false;
  }

  Document& document_;
  const char* const* reached_;
  std::vector<NodeId> open_;
  std::string_view key_;
  Span key_at_;
  Seen seen_ = Seen::nothing;
  std::uint32_t seen_end_ = 0;
};

std::optional<ParseFault> Document::judge() {
  const auto fault_at = [](Message message, std::size_t at, std::size_t length) {
    const auto begin = static_cast<std::uint32_t>(at);
    return ParseFault{std::move(message), {begin, begin + static_cast<std::uint32_t>(length)}, ""};
  };
  if (const std::size_t at = find_invalid_utf8(json_); at != std::string_view::npos) {
    return fault_at(messages::bad_encoding(static_cast<unsigned char>(json_[at])), at, 1);
  }
  if (const std::size_t at = json_.find('\0'); at != std::string_view::npos) {
    return fault_at(messages::nul_character(), at, 1);
  }
  if (json_.find_first_not_of(" \t\r\n") == std::string_view::npos) return fault_at(messages::empty_text(), 0, 0);

  const char* reached = json_.data();
  DocumentBuilder builder(*this, &reached);
  const CountingIterator begin(json_.data(), &reached);
  const CountingIterator end(json_.data() + json_.size(), &reached);
  nlohmann::json::sax_parse(begin, end, &builder);
  unfit_ = !is_fit_json(json_) || without_unfit(decoded_).size() < decoded_.size();
  return std::move(builder.fault);
}

bool Document::holds_unfit() const { return unfit_; }

}  // namespace story
