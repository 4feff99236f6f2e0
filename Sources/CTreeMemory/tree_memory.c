#include "tree_memory.h"

#include <stdlib.h>
#include <string.h>

/// What stands before each piece, so that one can be copied where it grows.
///
/// Nothing in libcmark is aligned to more than a pointer is.
struct piece {
    size_t size;
};

struct tree_memory {
    struct tree_memory *before;
    char bytes[];
};

static _Thread_local struct {
    struct tree_memory *block;
    char *next, *end;
    /// The piece that was taken last: it alone can grow in place, or be taken back.
    struct piece *last;
    size_t block_size;
} memory;

static size_t rounded(size_t size) { return (size + 7) & ~(size_t)7; }

static void add_block(size_t size) {
    struct tree_memory *block = malloc(sizeof(struct tree_memory) + size);
    // libcmark cannot be told that there is no memory: its own allocator ends here too.
    if (!block) abort();
    block->before = memory.block;
    memory.block = block;
    memory.next = block->bytes;
    memory.end = block->bytes + size;
}

void tree_memory_open(size_t expected) {
    memory.block = NULL;
    memory.last = NULL;
    memory.block_size = rounded(expected);
    add_block(memory.block_size);
}

struct tree_memory *tree_memory_close(void) {
    struct tree_memory *block = memory.block;
    // Nothing can be taken from what is closed.
    memory.block = NULL;
    memory.next = memory.end = NULL;
    memory.last = NULL;
    return block;
}

void tree_memory_free(struct tree_memory *block) {
    while (block) {
        struct tree_memory *before = block->before;
        free(block);
        block = before;
    }
}

static void *take(size_t size) {
    size_t needed = sizeof(struct piece) + rounded(size);
    if ((size_t)(memory.end - memory.next) < needed) {
        add_block(needed > memory.block_size ? needed : memory.block_size);
    }
    struct piece *piece = (struct piece *)memory.next;
    piece->size = rounded(size);
    memory.next += needed;
    memory.last = piece;
    return piece + 1;
}

void *tree_memory_take(size_t count, size_t size) {
    void *taken = take(count * size);
    return memset(taken, 0, count * size);
}

void *tree_memory_resize(void *taken, size_t size) {
    if (!taken) return take(size);
    struct piece *piece = (struct piece *)taken - 1;
    if (size <= piece->size) return taken;
    if (piece == memory.last && (size_t)(memory.end - (char *)taken) >= rounded(size)) {
        piece->size = rounded(size);
        memory.next = (char *)taken + piece->size;
        return taken;
    }
    void *moved = take(size);
    return memcpy(moved, taken, piece->size);
}

void tree_memory_return(void *taken) {
    if (!taken) return;
    struct piece *piece = (struct piece *)taken - 1;
    if (piece != memory.last) return;
    memory.next = (char *)piece;
    memory.last = NULL;
}
