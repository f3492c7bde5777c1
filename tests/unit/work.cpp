// Counts what the tested code does: -fsanitize-coverage=trace-pc calls from each block that the compiler made, and
// --wrap leads what the linker finds by these names through here. This file itself is compiled without.
#include "unit/work.h"

#include <cstddef>

namespace {

/// Of one thread. Nothing of the standard library counts: the linker may take its inline functions from code that is
/// counted itself.
thread_local std::uint64_t steps = 0;

void count(std::uint64_t more) { steps += more; }

}  // namespace

std::uint64_t story::test::work_done() { return steps; }

// These names are the compiler's and the linker's.
// NOLINTBEGIN(bugprone-reserved-identifier)
extern "C" {

void __sanitizer_cov_trace_pc() { count(1); }

void* __real_memchr(const void*, int, std::size_t);
int __real_memcmp(const void*, const void*, std::size_t);
void* __real_memcpy(void*, const void*, std::size_t);
void* __real_memmove(void*, const void*, std::size_t);
void* __real_memset(void*, int, std::size_t);

void* __wrap_memchr(const void* text, int byte, std::size_t size) {
  void* const found = __real_memchr(text, byte, size);
  count(found == nullptr ? size : static_cast<std::size_t>(static_cast<char*>(found) - static_cast<const char*>(text)));
  return found;
}

int __wrap_memcmp(const void* a, const void* b, std::size_t size) {
  count(size);
  return __real_memcmp(a, b, size);
}

void* __wrap_memcpy(void* to, const void* from, std::size_t size) {
  count(size);
  return __real_memcpy(to, from, size);
}

void* __wrap_memmove(void* to, const void* from, std::size_t size) {
  count(size);
  return __real_memmove(to, from, size);
}

void* __wrap_memset(void* to, int byte, std::size_t size) {
  count(size);
  return __real_memset(to, byte, size);
}
}
// NOLINTEND(bugprone-reserved-identifier)
