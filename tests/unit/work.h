// How much a piece of code does, counted instead of timed: the same on every machine, however busy it is.
#pragma once

#include <cstdint>

namespace story::test {

/// What this thread did since it began: a step for each block of our code and md4c's that ran (the compiler calls us
/// from there), and one for each byte that a function such as memchr() was given.
std::uint64_t work_done();

/// The most that a byte of a story may take: a few times what one takes that is a bad value of its own, and far less
/// than any quadratic way would take in a text of a hundred thousand.
constexpr double kMostWork = 5000;

}  // namespace story::test
