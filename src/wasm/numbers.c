// Stands in for the C library's reading and printing of floating-point numbers in what a reader downloads: 8 KB
// (compressed) that nlohmann_json calls and whose results nobody here uses. We take numbers as they are written; the
// one thing asked of these is whether a number is too large for a double. All three strto* must be here: where one is
// missing, the linker takes the library's file with all of them.
#include <limits.h>
#include <math.h>
#include <stddef.h>
#include <string.h>

/// For the token of a syntax error, which we describe ourselves.
int snprintf(char* out, size_t size, const char* format, ...) {
  (void)format;
  if (size > 0) *out = 0;
  return 0;
}

/// HUGE_VAL for a number (in JSON's grammar) that rounds to infinity, else 0.
double strtod(const char* text, char** end) {
  // The least number that does: 2^1024 - 2^970, its first digits; 309 stand before its point.
  static const char kFirst[] = "17976931348623158079";
  const char* c = text + (*text == '-');
  char digits[sizeof kFirst] = "00000000000000000000";
  size_t count = 0;
  long point = 0;  // where it stands after the first digit that is not 0
  int fraction = 0;
  for (; *c && *c != 'e' && *c != 'E'; ++c) {
    if (*c == '.') {
      fraction = 1;
      continue;
    }
    const int significant = point != 0 || count > 0 || *c != '0';
    if (significant && count < sizeof kFirst - 1) digits[count++] = *c;
    point += fraction ? -!significant : significant;
  }
  long exponent = 0;
  if (*c) {
    ++c;
    const int negative = *c == '-';
    for (c += *c == '-' || *c == '+'; *c; ++c) {
      if (exponent < LONG_MAX / 20) exponent = exponent * 10 + (*c - '0');
    }
    if (negative) exponent = -exponent;
  }
  if (end) *end = (char*)c;
  const long whole_digits = point + exponent;
  const int infinite =
      count > 0 && (whole_digits > 309 || (whole_digits == 309 && memcmp(digits, kFirst, sizeof kFirst - 1) >= 0));
  return infinite ? HUGE_VAL : 0;
}
float strtof(const char* text, char** end) { return (float)strtod(text, end); }
long double strtold(const char* text, char** end) { return strtod(text, end); }
