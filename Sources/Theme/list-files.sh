#!/bin/sh
# Rewrites theme.c, preview.c and manual.c so that they carry every file below Templates/ but the README, what a preview
# adds to pages, and the manual. Run it after adding, renaming or removing a file there; a changed file needs nothing, the compiler sees it.
set -eu
cd "$(dirname "$0")"

# list NAME FOLDER WHAT [PARTS]: writes NAME.c with the files below FOLDER, or below those folders in it.
list() {
    files=$(cd "$2" && find ${4:-.} -type f ! -name README.md ! -name '.*' | sed 's|^\./||' | LC_ALL=C sort)
    {
        printf '// Written by list-files.sh: %s, by #embed (C23 §6.10.4).\n#include "theme.h"\n\n' "$3"
        number=0
        for file in $files; do
            printf 'static const unsigned char file%d[] = {\n#embed "%s/%s"\n};\n' "$number" "$2" "$file"
            number=$((number + 1))
        done
        printf '\nconst struct guidepost_theme_file guidepost_%s_files[] = {\n' "$1"
        number=0
        for file in $files; do
            printf '    {"%s", file%d, sizeof file%d},\n' "$file" "$number" "$number"
            number=$((number + 1))
        done
        sed "s/NAME/$1/g" <<'TAIL'
};

const size_t guidepost_NAME_file_count = sizeof guidepost_NAME_files / sizeof guidepost_NAME_files[0];

const struct guidepost_theme_file *guidepost_NAME_file_at(size_t index) {
    return &guidepost_NAME_files[index];
}
TAIL
    } > "$1.c.new"
    mv "$1.c.new" "$1.c"
}

list theme ../../Templates 'the files below Templates/'
list preview ../guidepost/Serve/Client 'what a preview adds to pages'
list manual ../guidepost/Manual 'the manual' 'Content Templates'
