// What tests share: short forms of results, so that a failed comparison shows what differs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render.h"

namespace story::test {

using Lines = std::vector<std::string>;

/// A finding without its words: `2:5-2:9 error wrong-type /headline`.
std::string brief(const Diagnostic& diagnostic);

/// Options with one of them set.
RenderOptions only_block(std::string_view id);
RenderOptions in_language(std::string_view lang);
RenderOptions at_level(int heading_level);
RenderOptions in_preview();

/// What rendering a story finds, in brief.
Lines findings(std::string_view json, const RenderOptions& options = {});

/// The words of what rendering a story finds.
Lines words(std::string_view json);

/// A story with a headline and these blocks, in one line. What is given starts in column 27.
std::string story_with(std::string_view blocks);

/// The HTML of a story's blocks: what follows its header.
std::string blocks_html(std::string_view blocks, const RenderOptions& options = {});

/// What finding a story's blocks gives, in brief.
Lines block_findings(std::string_view blocks);

/// The text repeated.
std::string times(std::size_t count, std::string_view text);

/// The whole file; "" where there is none.
std::string read_file(const std::string& path);

}  // namespace story::test
