// Ranges of Unicode that are certain under every version of CommonMark's rules.
#include "import/text/characters.h"

#include <algorithm>
#include <iterator>

namespace story::importing {
namespace {

struct Range {
  std::uint32_t first;
  std::uint32_t last;
};

constexpr Range kSpaces[] = {{0x09, 0x0D},     {0x20, 0x20},     {0xA0, 0xA0},     {0x1680, 0x1680},
                             {0x2000, 0x200A}, {0x202F, 0x202F}, {0x205F, 0x205F}, {0x3000, 0x3000}};

constexpr Range kWords[] = {{'0', '9'},       {'A', 'Z'},       {'a', 'z'},       {0xC0, 0xD6},     {0xD8, 0xF6},
                            {0xF8, 0x2AF},    {0x388, 0x3F5},   {0x3F7, 0x481},   {0x48A, 0x52F},   {0x531, 0x556},
                            {0x561, 0x586},   {0x5D0, 0x5EA},   {0x620, 0x64A},   {0x671, 0x6D3},   {0x904, 0x939},
                            {0x985, 0x9B9},   {0xE01, 0xE30},   {0x10A0, 0x10FA}, {0x1E00, 0x1FBC}, {0x3041, 0x3096},
                            {0x30A1, 0x30FA}, {0x4E00, 0x9FFF}, {0xAC00, 0xD7A3}};

constexpr Range kPunctuation[] = {{0x21, 0x2F},     {0x3A, 0x40},     {0x5B, 0x60},     {0x7B, 0x7E},
                                  {0xA1, 0xA1},     {0xA7, 0xA7},     {0xAB, 0xAB},     {0xB6, 0xB7},
                                  {0xBB, 0xBB},     {0xBF, 0xBF},     {0x2010, 0x2027}, {0x2030, 0x2043},
                                  {0x2045, 0x2051}, {0x2053, 0x205E}, {0x3001, 0x3003}, {0x3008, 0x3011}};

template <std::size_t N>
bool is_in(const Range (&ranges)[N], std::uint32_t code_point) {
  const auto* found = std::lower_bound(std::begin(ranges), std::end(ranges), code_point,
                                       [](const Range& range, std::uint32_t wanted) { return range.last < wanted; });
  return found != std::end(ranges) && found->first <= code_point;
}

}  // namespace

bool is_space(std::uint32_t code_point) { return is_in(kSpaces, code_point); }
bool is_word(std::uint32_t code_point) { return is_in(kWords, code_point); }
bool is_gap(std::uint32_t code_point) { return is_space(code_point) || is_in(kPunctuation, code_point); }

}  // namespace story::importing
