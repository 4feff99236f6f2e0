// The least that any generator with libcmark has to do: read each Markdown file below a folder, parse it, render it,
// and write as many files as a build does, of the same sizes, on all processors. The time is taken from outside.
//
//     floor CONTENT                    reads, parses, renders
//     floor CONTENT LIST OUTPUT        then writes what LIST names (lines of `SIZE PATH`) into the empty folder OUTPUT
#define _GNU_SOURCE
#include <cmark.h>
#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct file {
    char *path;
    size_t size;
};

struct list {
    struct file *files;
    size_t count, capacity;
};

static struct list pages, outputs;
static atomic_size_t next;
static char *filler; // what is written: as long as the longest output

static void fail(const char *attempt, const char *path) {
    fprintf(stderr, "floor: %s '%s': %s\n", attempt, path, strerror(errno));
    exit(1);
}

static void *allocate(void *old, size_t size) {
    void *memory = realloc(old, size);
    if (!memory) fail("allocate for", "files");
    return memory;
}

static void add(struct list *list, const char *path, size_t size) {
    if (list->count == list->capacity) {
        list->capacity = list->capacity ? 2 * list->capacity : 1024;
        list->files = allocate(list->files, list->capacity * sizeof *list->files);
    }
    list->files[list->count++] = (struct file){strdup(path), size};
}

static void find_pages(char *folder) {
    FTS *tree = fts_open((char *[]){folder, NULL}, FTS_PHYSICAL | FTS_NOSTAT | FTS_NOCHDIR, NULL);
    if (!tree) fail("open", folder);
    for (FTSENT *entry; (entry = fts_read(tree));) {
        size_t length = entry->fts_pathlen;
        if (length > 3 && !strcmp(entry->fts_path + length - 3, ".md")) add(&pages, entry->fts_path, 0);
    }
    fts_close(tree);
}

static size_t read_whole(const char *path, char **text, size_t *capacity) {
    int file = open(path, O_RDONLY);
    struct stat status;
    if (file < 0 || fstat(file, &status)) fail("open", path);
    size_t size = status.st_size;
    if (size > *capacity) *text = allocate(*text, *capacity = size);
    if (read(file, *text, size) != (ssize_t)size) fail("read", path);
    close(file);
    return size;
}

static void *render_pages(void *unused) {
    char *text = NULL;
    size_t capacity = 0;
    for (size_t i; (i = next++) < pages.count;) {
        size_t size = read_whole(pages.files[i].path, &text, &capacity);
        cmark_node *document = cmark_parse_document(text, size, CMARK_OPT_DEFAULT);
        free(cmark_render_html(document, CMARK_OPT_UNSAFE));
        cmark_node_free(document);
    }
    free(text);
    return unused;
}

static void read_list(const char *path) {
    FILE *list = fopen(path, "r");
    if (!list) fail("open", path);
    size_t size, longest = 0;
    char name[4096];
    while (fscanf(list, "%zu %4095[^\n]", &size, name) == 2) {
        add(&outputs, name, size);
        if (size > longest) longest = size;
    }
    fclose(list);
    filler = memset(allocate(NULL, longest + 1), 'x', longest);
}

// Makes the folders that a path needs and that the path before it did not.
static void make_folders(char *path, const char *before) {
    size_t same = 0;
    while (path[same] && path[same] == before[same]) same++;
    for (char *slash = path; (slash = strchr(slash, '/')); slash++) {
        if ((size_t)(slash - path) < same) continue;
        *slash = 0;
        if (mkdir(path, 0777) && errno != EEXIST) fail("make", path);
        *slash = '/';
    }
}

static void *write_outputs(void *unused) {
    for (size_t i; (i = next++) < outputs.count;) {
        struct file *output = &outputs.files[i];
        int file = open(output->path, O_WRONLY | O_CREAT | O_EXCL, 0666);
        if (file < 0) fail("make", output->path);
        if (write(file, filler, output->size) != (ssize_t)output->size) fail("write", output->path);
        close(file);
    }
    return unused;
}

static void on_all_processors(void *(*work)(void *)) {
    long count = sysconf(_SC_NPROCESSORS_ONLN);
    pthread_t *threads = allocate(NULL, count * sizeof *threads);
    next = 0;
    for (long i = 0; i < count; i++)
        if ((errno = pthread_create(&threads[i], NULL, work, NULL))) fail("start", "a thread");
    for (long i = 0; i < count; i++) pthread_join(threads[i], NULL);
    free(threads);
}

int main(int count, char **arguments) {
    if (count != 2 && count != 4) return fputs("usage: floor CONTENT [LIST OUTPUT]\n", stderr), 64;
    find_pages(arguments[1]);
    if (!pages.count) return fprintf(stderr, "floor: no page below '%s'\n", arguments[1]), 1;
    on_all_processors(render_pages);
    if (count == 2) return 0;
    read_list(arguments[2]);
    if (chdir(arguments[3])) fail("enter", arguments[3]);
    for (size_t i = 0; i < outputs.count; i++)
        make_folders(outputs.files[i].path, i ? outputs.files[i - 1].path : "");
    on_all_processors(write_outputs);
}
