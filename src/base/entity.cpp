// Named and numeric character references.
#include "base/entity.h"

#include "base/number.h"
#include "base/utf8.h"

namespace story {

bool append_entity(std::string& out, std::string_view entity) {
  std::string_view name = entity.substr(1, entity.size() - 2);  // without & and ;
  if (!name.empty() && name.front() == '#') {
    name.remove_prefix(1);
    const bool hexadecimal = !name.empty() && (name.front() == 'x' || name.front() == 'X');
    if (hexadecimal) name.remove_prefix(1);
    std::uint32_t number = number_of(name, hexadecimal ? 16 : 10);
    if (number != 0 && is_unfit(number)) number = meant_by_unfit(number);
    append_code_point(out, number);
    return true;
  }
  const std::string_view character = named_entity(name);
  out += character;
  return !character.empty();
}

}  // namespace story
