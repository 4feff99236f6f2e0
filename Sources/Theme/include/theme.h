#pragma once

#include <stddef.h>

/// A file of the built-in theme, as it stands in Templates/ when the program is compiled.
struct guidepost_theme_file {
    /// The path below Templates/, with `/` between its parts: "partials/header.mustache".
    const char *path;
    /// The bytes; there is no NUL behind them.
    const unsigned char *bytes;
    /// How many bytes there are.
    size_t count;
};

/// The files, ordered by the bytes of their paths.
///
/// Swift imports no array whose size is left open: it reads them through `guidepost_theme_file_at`.
extern const struct guidepost_theme_file guidepost_theme_files[];

/// How many files there are.
extern const size_t guidepost_theme_file_count;

/// The file with an index below `guidepost_theme_file_count`.
const struct guidepost_theme_file *guidepost_theme_file_at(size_t index);

/// The files that `guidepost serve` adds to pages, in the same form.
extern const struct guidepost_theme_file guidepost_preview_files[];

/// How many of those there are.
extern const size_t guidepost_preview_file_count;

/// The one of those with an index below `guidepost_preview_file_count`.
const struct guidepost_theme_file *guidepost_preview_file_at(size_t index);

/// The files of the manual, below its `Content/` and `Templates/`, in the same form.
extern const struct guidepost_theme_file guidepost_manual_files[];

/// How many of those there are.
extern const size_t guidepost_manual_file_count;

/// The one of those with an index below `guidepost_manual_file_count`.
const struct guidepost_theme_file *guidepost_manual_file_at(size_t index);
