#ifndef CTEXTMEMORY_H
#define CTEXTMEMORY_H

#include <cmark.h>

/// Memory for the trees of texts, one stretch for each thread: to take some of it moves an index, and all of it is given back at once when the
/// last tree of the thread is gone.
///
/// libcmark asks an allocator of its caller's without saying for which tree, so the stretch has to belong to the thread: a tree is made, used
/// and given back on the same one.
///
/// In C, because Swift has neither variables of a thread nor functions that cost as little to call from C.
cmark_mem *ctextmemory_allocator(void);

/// A tree begins on this thread.
void ctextmemory_begin(void);

/// A tree ends on this thread. What was taken since the first of several trees that are there at a time goes with the last of them.
void ctextmemory_end(void);

#endif
