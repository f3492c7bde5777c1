// JSON text read into a flat list of values that know where they stand.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "diagnostics/messages.h"

namespace story {

enum class Kind : std::uint8_t { null, boolean, number, string, array, object };

/// What a value is called in a message: "a string".
std::string_view name_of(Kind kind);

using NodeId = std::uint32_t;
inline constexpr NodeId kRoot = 0;

/// A range of bytes of the JSON text.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// One value. A container's members follow it: the first at its own id + 1, each next one at `next`.
struct Node {
  Kind kind = Kind::null;
  NodeId parent = kRoot;
  NodeId next = 0;  ///< the first node after this one and all it holds
  Span at;          ///< the value, quotes and brackets included
  Span key_at;      ///< the member's name with its quotes; empty in a list
  std::string_view key;
  std::string_view text;  ///< a string's content; a number or boolean as it is written
};

/// Why a text is no JSON that can be read, and where.
struct ParseFault {
  Message message;
  Span at;
  std::string pointer;  ///< the value that was being read
};

class Document;

/// The ids of a container's members, one after the other.
class Members {
 public:
  class Iterator {
   public:
    Iterator(const Document& document, NodeId node) : document_(document), node_(node) {}
    NodeId operator*() const { return node_; }
    Iterator& operator++();
    bool operator!=(const Iterator& other) const { return node_ < other.node_; }

   private:
    const Document& document_;
    NodeId node_;
  };

  Members(const Document& document, NodeId first, NodeId end) : document_(document), first_(first), end_(end) {}

  Iterator begin() const { return {document_, first_}; }
  Iterator end() const { return {document_, end_}; }
  bool empty() const { return first_ >= end_; }

 private:
  const Document& document_;
  NodeId first_;
  NodeId end_;
};

/// The values of one JSON text, which it refers to and which must outlive it.
class Document {
 public:
  static constexpr std::size_t kMostDepth = 64;
  static constexpr std::size_t kMostValues = 100'000;

  explicit Document(std::string_view json) : json_(json) {}
  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;

  /// Reads the text; a fault where it is no JSON, or beyond a limit. To be called once.
  std::optional<ParseFault> parse();

  /// parse() is made of these. read_plain() reads what is correct, and gives up at what is wrong or unusual;
  bool read_plain();
  /// and judge() reads what nlohmann_json calls JSON, and says what is wrong with all else.
  std::optional<ParseFault> judge();

  std::string_view json() const { return json_; }
  /// Whether a string may hold what HTML may not; never what read_plain() has read.
  bool holds_unfit() const;
  const Node& operator[](NodeId id) const { return nodes_[id]; }

  /// The last member of an object that has this name (as JSON.parse has it), or kRoot where there is none.
  NodeId find(NodeId object, std::string_view name) const;

  /// The members of a container, as a range of their ids.
  Members members(NodeId container) const;

  /// Values to come back to, in the order in which they were marked.
  void mark(NodeId id) { marked_.add(arena_, id); }
  const List<NodeId>& marked() const { return marked_; }

  /// Where texts and lists may be kept for as long as the document lives.
  Arena& arena() { return arena_; }

  /// The JSON Pointer of a value (RFC 6901).
  std::string pointer(NodeId id) const;

 private:
  friend class DocumentBuilder;

  std::string_view json_;
  List<Node> nodes_;
  std::string decoded_;  ///< the strings with escapes; as long as the text from the start, so that views into it hold
  Arena arena_;
  List<NodeId> marked_;
  bool unfit_ = false;
};

inline Members::Iterator& Members::Iterator::operator++() {
  node_ = document_[node_].next;
  return *this;
}

}  // namespace story
