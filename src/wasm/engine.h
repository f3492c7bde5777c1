// The renderer for a caller on the other side of a memory boundary. The buffers live until the next call.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.h"

namespace story {

/// An address that JavaScript sees as a number.
using Address = std::uintptr_t;

/// What engine_render() leaves in memory, as seven 32-bit words on a 32-bit machine. All texts are UTF-8; the
/// diagnostics are a JSON array, the languages that the story lacks words in have spaces between.
struct EngineResult {
  std::uintptr_t ok;
  Address text;
  std::uintptr_t text_size;
  Address diagnostics;
  std::uintptr_t diagnostics_size;
  Address lacking;
  std::uintptr_t lacking_size;
};

/// A buffer of `size` bytes for the next render's texts.
Address engine_input(std::uint32_t size);

/// Renders the texts in the input buffer, one behind the other: story JSON, a block's id (or nothing), a default
/// language (or nothing), the hosts that images may come from (or nothing). Returns the address of an EngineResult.
Address engine_render(std::uint32_t json_size, std::uint32_t block_size, std::uint32_t lang_size,
                      std::uint32_t hosts_size, int heading_level, bool preview, bool nofollow);

/// Learns the languages in the input buffer, one behind the other, as web/languages.mjs writes them. Nothing is learned
/// from text that is no UTF-8, or that another release wrote.
void engine_learn(std::uint32_t size);

/// The first `size` bytes of the input buffer.
std::string_view engine_texts(std::uint32_t size);

/// Keeps a result until the next call and returns the address of its EngineResult.
Address engine_result(std::string text, const std::vector<Diagnostic>& diagnostics, bool ok, std::string lacking = {});

}  // namespace story
