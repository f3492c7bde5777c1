// Pieces of memory in a chain.
#include "base/arena.h"

#include <cstring>
#include <new>

namespace story {

/// What stands in front of a piece's bytes.
struct alignas(std::uint64_t) Arena::Piece {
  Piece* before;
};

Arena::~Arena() {
  while (last_ != nullptr) {
    Piece* const piece = last_;
    last_ = piece->before;
    ::operator delete(piece);
  }
}

void* Arena::take(std::size_t size) {
  last_ = new (::operator new(sizeof(Piece) + size)) Piece{last_};
  return last_ + 1;
}

std::string_view Arena::keep(std::string_view text) {
  return {static_cast<char*>(larger(text.data(), text.size(), text.size())), text.size()};
}

void* Arena::larger(const void* bytes, std::size_t used, std::size_t size) {
  void* const copy = take(size);
  if (used > 0) std::memcpy(copy, bytes, used);
  return copy;
}

}  // namespace story
