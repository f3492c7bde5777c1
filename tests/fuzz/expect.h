// How a fuzz target says that a rule is broken: loudly, so that the fuzzer keeps the input.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>

namespace story {

/// Aborts with `broken`, unless that is "".
inline void expect_unbroken(const std::string& broken) {
  if (broken.empty()) return;
  std::fprintf(stderr, "broken rule: %s\n", broken.c_str());
  std::abort();
}

inline void expect(bool holds, const char* rule) { expect_unbroken(holds ? "" : rule); }

}  // namespace story
