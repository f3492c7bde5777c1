// Any bytes as a story: whatever is made of it is well formed in its own format.
#include "expect.h"
#include "ways_out.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  story::expect_unbroken(story::broken_way_out({reinterpret_cast<const char*>(data), size}));
  return 0;
}
