#include "CTextMemory.h"

#include <pthread.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/// Before every piece of memory: how many bytes it has. Keeps what follows aligned for everything.
typedef union {
  size_t size;
  max_align_t alignment;
} Header;

/// A stretch of memory out of which pieces are taken.
typedef struct Chunk {
  struct Chunk *before;
  size_t capacity;
  max_align_t start[];
} Chunk;

typedef struct {
  Chunk *chunk;
  /// In the current chunk.
  size_t used;
  /// How many texts are open.
  size_t open;
} Arena;

enum { FIRST_CAPACITY = 64 * 1024 };

static _Thread_local Arena *current;
static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void *or_abort(void *memory) {
  if (!memory) abort();
  return memory;
}

/// Called by the system when a thread ends that had texts.
static void free_arena(void *memory) {
  Arena *arena = memory;
  while (arena->chunk) {
    Chunk *before = arena->chunk->before;
    free(arena->chunk);
    arena->chunk = before;
  }
  free(arena);
}

static void make_key(void) {
  if (pthread_key_create(&key, free_arena)) abort();
}

static size_t rounded(size_t size) {
  const size_t unit = sizeof(Header);
  if (size > SIZE_MAX / 2) abort();
  return (size + unit - 1) / unit * unit;
}

static Header *take(size_t size) {
  Arena *arena = current;
  const size_t whole = sizeof(Header) + rounded(size);
  if (!arena->chunk || whole > arena->chunk->capacity - arena->used) {
    size_t capacity = arena->chunk ? arena->chunk->capacity * 2 : FIRST_CAPACITY;
    if (capacity < whole) capacity = whole;
    Chunk *chunk = or_abort(malloc(sizeof(Chunk) + capacity));
    chunk->before = arena->chunk;
    chunk->capacity = capacity;
    arena->chunk = chunk;
    arena->used = 0;
  }
  Header *header = (Header *)((char *)arena->chunk->start + arena->used);
  arena->used += whole;
  header->size = size;
  return header;
}

static void *arena_calloc(size_t count, size_t size) {
  if (size && count > SIZE_MAX / size) abort();
  return memset(take(count * size) + 1, 0, count * size);
}

static void *arena_realloc(void *memory, size_t size) {
  if (!memory) return take(size) + 1;
  Header *header = (Header *)memory - 1;
  Arena *arena = current;
  char *end = (char *)arena->chunk->start + arena->used;
  const size_t old = rounded(header->size), new = rounded(size);
  if (new <= old) {
    header->size = size;
    return memory;
  }
  // The last piece grows where it stands.
  if ((char *)memory + old == end && new - old <= arena->chunk->capacity - arena->used) {
    arena->used += new - old;
    header->size = size;
    return memory;
  }
  return memcpy(take(size) + 1, memory, header->size);
}

static void arena_free(void *memory) { (void)memory; }

cmark_mem *ctextmemory_open(void) {
  static cmark_mem functions = {arena_calloc, arena_realloc, arena_free};
  if (!current) {
    if (pthread_once(&once, make_key)) abort();
    current = or_abort(calloc(1, sizeof(Arena)));
    if (pthread_setspecific(key, current)) abort();
  }
  current->open++;
  return &functions;
}

void ctextmemory_close(void) {
  Arena *arena = current;
  if (--arena->open > 0 || !arena->chunk) return;
  arena->used = 0;
  // What a long text needed beyond the first stretch goes back to the system.
  while (arena->chunk->before) {
    Chunk *chunk = arena->chunk;
    arena->chunk = chunk->before;
    free(chunk);
  }
}
