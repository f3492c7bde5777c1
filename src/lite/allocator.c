// An allocator in a tenth of the code of Emscripten's: blocks are powers of two, and freed ones wait in a list for each
// size. A render leaves nothing behind, and an engine that has grown large is given up, so memory needs no more care.
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/// What stands in front of a block's bytes; eight bytes, so that those are aligned.
typedef struct Header {
  union {
    unsigned shift;       ///< of a block in use: it is 1 << shift bytes long, this header included
    struct Header* next;  ///< of a freed one
  };
  uint32_t unused;
} Header;

enum { kLeastShift = 5, kMostShift = 26 };

static Header* freed[kMostShift + 1];

extern char __heap_base;  ///< the linker's: where the memory begins that nothing else uses

static char* rest = &__heap_base;  ///< the memory from here on is in no block yet

/// Emscripten's glue: looks at the memory anew.
extern void emscripten_notify_memory_growth(size_t memory);

/// Makes the memory at least so long. Fails as an allocation does that returns nothing to its caller.
static void grow_to(size_t end) {
  const size_t page = 1 << 16;
  const size_t length = __builtin_wasm_memory_size(0) * page;
  if (end <= length) return;
  const size_t missing = end - length;
  // Not a page at a time: each growth costs a moment.
  const size_t more = missing > length / 4 ? missing : length / 4;
  if (__builtin_wasm_memory_grow(0, (more + page - 1) / page) == SIZE_MAX) __builtin_trap();
  emscripten_notify_memory_growth(0);
}

/// A block from the memory that none has been in.
static Header* new_block(size_t length) {
  char* const end = rest + length;
  grow_to((size_t)end);
  Header* const block = (Header*)rest;
  rest = end;
  return block;
}

void* malloc(size_t size) {
  if (size > ((size_t)1 << kMostShift) - sizeof(Header)) __builtin_trap();
  unsigned shift = kLeastShift;
  while (((size_t)1 << shift) - sizeof(Header) < size) ++shift;
  Header* block = freed[shift];
  if (block) {
    freed[shift] = block->next;
  } else {
    block = new_block((size_t)1 << shift);
  }
  block->shift = shift;
  return block + 1;
}

void free(void* bytes) {
  if (!bytes) return;
  Header* block = (Header*)bytes - 1;
  const unsigned shift = block->shift;
  block->next = freed[shift];
  freed[shift] = block;
}

void* realloc(void* bytes, size_t size) {
  if (!bytes) return malloc(size);
  const size_t room = ((size_t)1 << ((Header*)bytes - 1)->shift) - sizeof(Header);
  if (size <= room) return bytes;
  void* larger = malloc(size);
  memcpy(larger, bytes, room);
  free(bytes);
  return larger;
}

/// md4c does not call it, but an optimizer that sees malloc() and memset() does. Never called for more than there is.
void* calloc(size_t count, size_t size) {
  void* const bytes = malloc(count * size);
  return memset(bytes, 0, count * size);
}
