// Written by list-files.sh: the pages of the manual, by #embed (C23 §6.10.4).
#include "theme.h"

static const unsigned char file0[] = {
#embed "../guidepost/Manual/Content/en/articles/check.md"
};
static const unsigned char file1[] = {
#embed "../guidepost/Manual/Content/en/articles/ci.md"
};
static const unsigned char file2[] = {
#embed "../guidepost/Manual/Content/en/articles/exit-status.md"
};
static const unsigned char file3[] = {
#embed "../guidepost/Manual/Content/en/articles/first-steps.md"
};
static const unsigned char file4[] = {
#embed "../guidepost/Manual/Content/en/articles/fragments.md"
};
static const unsigned char file5[] = {
#embed "../guidepost/Manual/Content/en/articles/hosts.md"
};
static const unsigned char file6[] = {
#embed "../guidepost/Manual/Content/en/articles/languages.md"
};
static const unsigned char file7[] = {
#embed "../guidepost/Manual/Content/en/articles/manifest.md"
};
static const unsigned char file8[] = {
#embed "../guidepost/Manual/Content/en/articles/nginx.md"
};
static const unsigned char file9[] = {
#embed "../guidepost/Manual/Content/en/articles/notices.md"
};
static const unsigned char file10[] = {
#embed "../guidepost/Manual/Content/en/articles/promises.md"
};
static const unsigned char file11[] = {
#embed "../guidepost/Manual/Content/en/articles/queries.md"
};
static const unsigned char file12[] = {
#embed "../guidepost/Manual/Content/en/articles/reference/commands.md"
};
static const unsigned char file13[] = {
#embed "../guidepost/Manual/Content/en/articles/reference/fields.md"
};
static const unsigned char file14[] = {
#embed "../guidepost/Manual/Content/en/articles/reference/keys.md"
};
static const unsigned char file15[] = {
#embed "../guidepost/Manual/Content/en/articles/rename.md"
};
static const unsigned char file16[] = {
#embed "../guidepost/Manual/Content/en/articles/report.md"
};
static const unsigned char file17[] = {
#embed "../guidepost/Manual/Content/en/articles/terms.md"
};
static const unsigned char file18[] = {
#embed "../guidepost/Manual/Content/en/articles/upload.md"
};
static const unsigned char file19[] = {
#embed "../guidepost/Manual/Content/en/home.md"
};
static const unsigned char file20[] = {
#embed "../guidepost/Manual/Content/site.yaml"
};
static const unsigned char file21[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/reference/commands.md"
};
static const unsigned char file22[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/reference/fields.md"
};

const struct guidepost_theme_file guidepost_manual_files[] = {
    {"en/articles/check.md", file0, sizeof file0},
    {"en/articles/ci.md", file1, sizeof file1},
    {"en/articles/exit-status.md", file2, sizeof file2},
    {"en/articles/first-steps.md", file3, sizeof file3},
    {"en/articles/fragments.md", file4, sizeof file4},
    {"en/articles/hosts.md", file5, sizeof file5},
    {"en/articles/languages.md", file6, sizeof file6},
    {"en/articles/manifest.md", file7, sizeof file7},
    {"en/articles/nginx.md", file8, sizeof file8},
    {"en/articles/notices.md", file9, sizeof file9},
    {"en/articles/promises.md", file10, sizeof file10},
    {"en/articles/queries.md", file11, sizeof file11},
    {"en/articles/reference/commands.md", file12, sizeof file12},
    {"en/articles/reference/fields.md", file13, sizeof file13},
    {"en/articles/reference/keys.md", file14, sizeof file14},
    {"en/articles/rename.md", file15, sizeof file15},
    {"en/articles/report.md", file16, sizeof file16},
    {"en/articles/terms.md", file17, sizeof file17},
    {"en/articles/upload.md", file18, sizeof file18},
    {"en/home.md", file19, sizeof file19},
    {"site.yaml", file20, sizeof file20},
    {"zh-CN/articles/reference/commands.md", file21, sizeof file21},
    {"zh-CN/articles/reference/fields.md", file22, sizeof file22},
};

const size_t guidepost_manual_file_count = sizeof guidepost_manual_files / sizeof guidepost_manual_files[0];

const struct guidepost_theme_file *guidepost_manual_file_at(size_t index) {
    return &guidepost_manual_files[index];
}
