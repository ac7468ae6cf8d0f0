#ifndef CTEXTMEMORY_H
#define CTEXTMEMORY_H

#include <cmark.h>

/// The memory of the texts that a thread has open: an arena, in which taking memory is adding to a number, and giving it back happens for all
/// texts at once, when the last of them is closed. libcmark asks for memory without saying for which text, so that each thread has its own arena.

/// Opens a text on this thread.
///
/// Returns the functions with which libcmark takes memory for it. A tree in that memory need not be freed; it is gone when the text is closed
/// and no other is open on this thread. Like libcmark's own, the functions end the process when there is no memory.
cmark_mem *ctextmemory_open(void);

/// Closes a text that was opened on this thread.
void ctextmemory_close(void);

#endif
