// What keeps the room of a story free on a page, before anything of it is there.
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace story {

/// Tells how tall something is in an element so wide; both in ems of the page's type.
using HeightAt = std::function<double(double width)>;

/// A <style> and the start and end of the element around <story-widget> that it is for.
std::string room_for(const HeightAt& height_at, std::string_view block);

}  // namespace story
