// Written by list-files.sh: what a preview adds to pages, by #embed (C23 §6.10.4).
#include "theme.h"

static const unsigned char file0[] = {
#embed "../guidepost/Serve/Client/preview.css"
};
static const unsigned char file1[] = {
#embed "../guidepost/Serve/Client/preview.js"
};

const struct guidepost_theme_file guidepost_preview_files[] = {
    {"preview.css", file0, sizeof file0},
    {"preview.js", file1, sizeof file1},
};

const size_t guidepost_preview_file_count = sizeof guidepost_preview_files / sizeof guidepost_preview_files[0];

const struct guidepost_theme_file *guidepost_preview_file_at(size_t index) {
    return &guidepost_preview_files[index];
}
