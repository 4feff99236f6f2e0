#!/bin/sh
# Rewrites theme.c so that it carries every file below Templates/ but the README. Run it after adding, renaming or
# removing a file there; a changed file needs nothing, the compiler sees it.
set -eu
cd "$(dirname "$0")"
files=$(cd ../../Templates && find . -type f ! -name README.md ! -name '.*' | sed 's|^\./||' | LC_ALL=C sort)
{
    cat <<'HEAD'
// Written by list-files.sh: the files below Templates/, by #embed (C23 §6.10.4).
#include "theme.h"

HEAD
    number=0
    for file in $files; do
        printf 'static const unsigned char file%d[] = {\n#embed "../../Templates/%s"\n};\n' "$number" "$file"
        number=$((number + 1))
    done
    printf '\nconst struct guidepost_theme_file guidepost_theme_files[] = {\n'
    number=0
    for file in $files; do
        printf '    {"%s", file%d, sizeof file%d},\n' "$file" "$number" "$number"
        number=$((number + 1))
    done
    cat <<'TAIL'
};

const size_t guidepost_theme_file_count = sizeof guidepost_theme_files / sizeof guidepost_theme_files[0];

const struct guidepost_theme_file *guidepost_theme_file_at(size_t index) {
    return &guidepost_theme_files[index];
}
TAIL
} > theme.c.new
mv theme.c.new theme.c
