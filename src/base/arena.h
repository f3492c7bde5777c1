// Memory that is given back as a whole, and lists in it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace story {

/// Gives memory that lasts for as long as the arena does. Each piece is one of the allocator's own, so that a sanitizer
/// sees where it ends.
class Arena {
 public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;
  ~Arena();

  /// So many bytes, aligned for anything that holds no more than pointers and 64-bit numbers.
  void* take(std::size_t size);

  /// A copy of the text.
  std::string_view keep(std::string_view text);

  /// A copy of the first `used` bytes with room for `size`.
  void* larger(const void* bytes, std::size_t used, std::size_t size);

 private:
  struct Piece;

  Piece* last_ = nullptr;
};

/// A list whose items lie in an arena. It is a view that can grow: copies show the same items, and none is ever
/// destroyed, so that what holds lists is as plain as what holds numbers.
template <class T>
class List {
 public:
  /// Adds an item, and returns it. Those before it may move.
  T& add(Arena& arena, const T& item) {
    static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);
    static_assert(alignof(T) <= alignof(std::uint64_t));
    if (size_ == room_) reserve(arena, 2 * size_ + kFirstRoom);
    return *new (items_ + size_++) T(item);
  }

  /// Makes room for so many items, which is more than there are.
  void reserve(Arena& arena, std::size_t room) {
    room_ = static_cast<std::uint32_t>(room);
    constexpr std::size_t kSize = sizeof(T);  // NOLINT(bugprone-sizeof-expression): items may be pointers
    items_ = static_cast<T*>(arena.larger(items_, size_ * kSize, room * kSize));
  }

  void drop_last() { --size_; }

  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  T& operator[](std::size_t index) { return items_[index]; }
  const T& operator[](std::size_t index) const { return items_[index]; }
  const T& front() const { return items_[0]; }
  T& back() { return items_[size_ - 1]; }
  const T& back() const { return items_[size_ - 1]; }
  T* begin() { return items_; }
  T* end() { return items_ + size_; }
  const T* begin() const { return items_; }
  const T* end() const { return items_ + size_; }

 private:
  static constexpr std::uint32_t kFirstRoom = 4;

  T* items_ = nullptr;
  std::uint32_t size_ = 0;
  std::uint32_t room_ = 0;
};

}  // namespace story
