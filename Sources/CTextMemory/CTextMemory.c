#include "CTextMemory.h"

#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// Each piece of memory has its size before it, which realloc needs.
typedef struct {
  size_t size;
  size_t unused;  // keeps what follows aligned to 16 bytes
} header;

typedef struct chunk {
  struct chunk *before;
  size_t capacity;
  size_t used;
  size_t unused;
  unsigned char bytes[];
} chunk;

// Enough for the tree of nearly every text; kept from one to the next.
enum { first_capacity = 64 * 1024 - (int)sizeof(chunk) };

static _Thread_local chunk *current;
static _Thread_local size_t tree_count;

static pthread_key_t key;
static pthread_once_t key_once = PTHREAD_ONCE_INIT;

// A thread that ends takes its memory with it. Its variables may be gone by then, so the first chunk is the key's own value.
static void make_key(void) { pthread_key_create(&key, free); }

static void add_chunk(size_t least) {
  size_t capacity = least > first_capacity ? least : first_capacity;
  chunk *new = malloc(sizeof(chunk) + capacity);
  // libcmark ends the process, too, when memory runs out.
  if (!new) abort();
  new->before = current;
  new->capacity = capacity;
  new->used = 0;
  if (!current) {
    pthread_once(&key_once, make_key);
    pthread_setspecific(key, new);
  }
  current = new;
}

static void *take(size_t size) {
  size_t rounded = (size + 15) & ~(size_t)15;
  size_t whole = sizeof(header) + rounded;
  if (rounded < size || whole < rounded) abort();
  if (!current || current->capacity - current->used < whole) add_chunk(whole);
  header *start = (header *)(current->bytes + current->used);
  current->used += whole;
  start->size = rounded;
  return start + 1;
}

static int is_last(const void *piece, size_t size) {
  return current && (const unsigned char *)piece + size == current->bytes + current->used;
}

static void *take_zeroed(size_t count, size_t size) {
  if (size != 0 && count > SIZE_MAX / size) abort();
  void *piece = take(count * size);
  memset(piece, 0, count * size);
  return piece;
}

static void *take_more(void *old, size_t size) {
  if (!old) return take(size);
  header *start = (header *)old - 1;
  if (size <= start->size) return old;
  size_t rounded = (size + 15) & ~(size_t)15;
  if (rounded < size) abort();
  // What was taken last grows where it is.
  if (is_last(old, start->size) && current->capacity - current->used >= rounded - start->size) {
    current->used += rounded - start->size;
    start->size = rounded;
    return old;
  }
  void *new = take(size);
  memcpy(new, old, start->size);
  return new;
}

static void give_back(void *piece) {
  if (!piece) return;
  header *start = (header *)piece - 1;
  if (is_last(piece, start->size)) current->used -= sizeof(header) + start->size;
}

static cmark_mem allocator = {take_zeroed, take_more, give_back};

cmark_mem *ctextmemory_allocator(void) { return &allocator; }

void ctextmemory_begin(void) { tree_count += 1; }

void ctextmemory_end(void) {
  tree_count -= 1;
  if (tree_count > 0 || !current) return;
  while (current->before) {
    chunk *before = current->before;
    free(current);
    current = before;
  }
  current->used = 0;
}
