// The name somebody probably meant.
#pragma once

#include <functional>
#include <iterator>
#include <string_view>
#include <vector>

namespace story {

/// The one of `names` that is closest to `given` by edit distance (a swap of neighbours is one edit), or "" where none
/// is close: one edit in every three letters, ignoring ASCII case.
std::string_view nearest_name(std::string_view given, const std::vector<std::string_view>& names);

/// The names of some things, for nearest_name() and messages. An engine that makes no messages collects none.
template <class List, class NameOf = std::identity>
std::vector<std::string_view> names_in(const List& list, NameOf name_of = {}) {
  std::vector<std::string_view> names;
#ifndef STORY_SILENT
  names.reserve(std::size(list));
  for (const auto& each : list) names.push_back(std::invoke(name_of, each));
#else
  static_cast<void>(list);
  static_cast<void>(name_of);
#endif
  return names;
}

}  // namespace story
