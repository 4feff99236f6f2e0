#ifndef TREE_MEMORY_H
#define TREE_MEMORY_H

#include <stddef.h>

/// Memory that libcmark is handed for one tree: taken in order from large blocks, and given back all at once.
///
/// In C for one reason: libcmark's allocator is told nothing of whom it works for, so the open memory is the thread's own,
/// and Swift has no variables of a thread.
struct tree_memory;

/// Opens memory for the thread; `expected` is how much is likely to be needed.
void tree_memory_open(size_t expected);

/// Closes what the thread has open; whoever takes it frees it.
struct tree_memory *tree_memory_close(void);

/// Frees all that was taken from the memory while it was open.
void tree_memory_free(struct tree_memory *memory);

/// What libcmark calls while memory is open: see `cmark_mem`.
void *tree_memory_take(size_t count, size_t size);
void *tree_memory_resize(void *taken, size_t size);
void tree_memory_return(void *taken);

#endif
