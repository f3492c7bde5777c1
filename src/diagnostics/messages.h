// Everything the widget says about a story, one function a message: what is wrong, and what to write instead.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.h"

namespace story {

#ifdef STORY_SILENT
/// An engine that explains nothing makes none: it stops, or goes on without.
struct Message {};
#else
struct Message {
  Severity severity;
  std::string_view code;
  std::string text;
  std::string suggestion;
  std::string field = {};  ///< the name that an object lacks
};
#endif

namespace messages {

// The text is no story at all.
Message empty_text();
Message bad_encoding(unsigned char byte);
Message nul_character();
Message too_large(std::size_t bytes, std::size_t limit);
Message too_many_values(std::size_t limit);
Message too_deep(std::size_t limit);
Message number_range(std::string_view number);
Message syntax(std::string_view explanation);
Message not_a_story(std::string_view got);

// Fields.
Message unsupported_version(std::string_view got);
Message later_version(std::string_view got);
Message wrong_type(std::string_view expected, std::string_view got);
Message missing_field(std::string_view owner, std::string_view name);
Message empty_field(std::string_view name);
Message unknown_field(std::string_view owner, std::string_view name, std::string_view nearest,
                      const std::vector<std::string_view>& known);
Message repeated_field(std::string_view name);
Message not_a_choice(std::string_view given, std::string_view nearest, const std::vector<std::string_view>& choices);
Message reordered_text();
Message bad_date(std::string_view given);
Message bad_period(std::string_view given);
Message bad_language(std::string_view given);
Message bad_number(std::string_view given, int least, int most);
Message not_a_part(std::string_view given);
Message repeated_width(std::size_t width);

// Links.
Message refused_scheme(std::string_view url, std::string_view scheme, bool resource);
Message refused_host(std::string_view url);
Message refused_length(std::string_view url, std::size_t most);
Message look_alike_host(std::string_view url, std::uint32_t letter);
Message host_before_host(std::string_view url);
Message unlikely_address(std::string_view url, std::string_view meant);
Message unlikely_host(std::string_view url, std::string_view meant);
Message unlikely_port(std::string_view url);
Message refused_image_host(std::string_view host);
Message relative_address(std::string_view url);

// Blocks.
Message unknown_type(std::string_view given, std::string_view nearest, const std::vector<std::string_view>& known);
/// The same of a block that has a fallback.
Message unknown_type_with_fallback(std::string_view given, std::string_view nearest);
Message no_fallback();
Message bad_id(std::string_view given);
/// The same with an id as it could have been meant.
Message bad_block_id(std::string_view given);
Message repeated_id(std::string_view given);
Message no_such_block(std::string_view id, std::string_view nearest);
/// The same of a correction, which is shown all the same.
Message no_block_to_mark(std::string_view id, std::string_view nearest);

// Notes.
Message unknown_note(std::string_view id, std::string_view nearest);
Message note_within_note(std::string_view id);
Message unused_note(std::string_view id);
Message repeated_note(std::string_view id);

// Cards.
Message no_quotation(std::string_view id);
Message quote_too_long(std::size_t letters, std::size_t most);
Message share_exceeds_whole(std::string_view part, std::string_view whole);
Message no_share();
Message not_a_currency(std::string_view given, std::string_view suggestion);

// Markdown and output.
Message markdown_too_deep(std::size_t limit);
Message table_too_large(std::size_t columns, std::size_t rows);
Message unknown_entity(std::string_view entity);
Message markdown_too_large();
Message output_too_large();
Message too_many_diagnostics(std::size_t left_out);

}  // namespace messages
}  // namespace story
