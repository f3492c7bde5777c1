// What is said about films, sound, posts, tables, charts and galleries: blocks that only some stories have.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "diagnostics/messages.h"

namespace story::messages {

/// An object that lacks both of two fields, of which one is needed.
Message missing_either(std::string_view owner, std::string_view one, std::string_view other);
Message bad_seconds(std::string_view given, bool from_zero);
Message end_before_start(std::string_view end, std::string_view start);
Message no_captions(bool film);
Message bad_aspect(std::string_view given);
Message third_party_image(std::string_view host);
Message not_two_images(std::string_view layout, std::size_t images);
Message wrong_cell(std::string_view got);
Message row_length(std::size_t cells, std::size_t columns);
Message large_table(std::size_t columns, std::size_t rows);
Message too_many_points(std::size_t points, std::size_t most);
Message large_number(std::string_view given);
Message negative_part(std::string_view given);
Message unknown_label(std::string_view given, std::string_view nearest, const std::vector<std::string_view>& known);

// The glossary.
Message repeated_term(std::string_view term);
Message unused_term(std::string_view term);

}  // namespace story::messages
