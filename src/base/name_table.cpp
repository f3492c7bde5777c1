// A binary tree over the bits of names.
#include "base/name_table.h"

namespace story {
namespace {

/// Bits are numbered from 1. A byte has one more in front that says there is a byte, so that no name is the beginning
/// of another.
bool bit_of(std::string_view name, std::size_t bit) {
  constexpr std::size_t kBits = 9;
  const std::size_t byte = (bit - 1) / kBits;
  const std::size_t place = (bit - 1) % kBits;
  return byte < name.size() && (0x100 | static_cast<unsigned char>(name[byte])) >> (kBits - 1 - place) & 1;
}

}  // namespace

NameTable::Link NameTable::walk(std::string_view name, std::size_t end) const {
  Link link{0, false};
  for (;;) {
    const std::uint32_t next = behind(link);
    const std::size_t bit = entries_[next].bit;
    if (bit <= entries_[link.from].bit || bit >= end) return link;
    link = {next, bit_of(name, bit)};
  }
}

std::uint32_t NameTable::find(std::string_view name) const {
  const std::uint32_t found = behind(walk(name, SIZE_MAX));
  return found > 0 && entries_[found].name == name ? found - 1 : size();
}

std::uint32_t NameTable::add(std::string_view name) {
  const std::string_view nearest = entries_[behind(walk(name, SIZE_MAX))].name;
  if (nearest == name) return find(name);
  std::size_t bit = 1;
  while (bit_of(name, bit) == bit_of(nearest, bit)) ++bit;
  const Link link = walk(name, bit);
  const auto own = static_cast<std::uint32_t>(entries_.size());
  Entry& entry = entries_.add(arena_, {name, bit, {behind(link), behind(link)}});
  entry.next[bit_of(name, bit) ? 1 : 0] = own;
  entries_[link.from].next[link.bit ? 1 : 0] = own;
  return own - 1;
}

}  // namespace story
