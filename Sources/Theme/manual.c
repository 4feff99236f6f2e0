// Written by list-files.sh: the pages of the manual, by #embed (C23 §6.10.4).
#include "theme.h"

static const unsigned char file0[] = {
#embed "../guidepost/Manual/Content/en/articles/compare/hugo.md"
};
static const unsigned char file1[] = {
#embed "../guidepost/Manual/Content/en/articles/compare/index.md"
};
static const unsigned char file2[] = {
#embed "../guidepost/Manual/Content/en/articles/compare/starlight.md"
};
static const unsigned char file3[] = {
#embed "../guidepost/Manual/Content/en/articles/compare/zendesk.md"
};
static const unsigned char file4[] = {
#embed "../guidepost/Manual/Content/en/articles/first-steps.md"
};
static const unsigned char file5[] = {
#embed "../guidepost/Manual/Content/en/articles/operate/ci.md"
};
static const unsigned char file6[] = {
#embed "../guidepost/Manual/Content/en/articles/operate/hosts.md"
};
static const unsigned char file7[] = {
#embed "../guidepost/Manual/Content/en/articles/operate/index.md"
};
static const unsigned char file8[] = {
#embed "../guidepost/Manual/Content/en/articles/operate/install.md"
};
static const unsigned char file9[] = {
#embed "../guidepost/Manual/Content/en/articles/operate/look.md"
};
static const unsigned char file10[] = {
#embed "../guidepost/Manual/Content/en/articles/operate/nginx.md"
};
static const unsigned char file11[] = {
#embed "../guidepost/Manual/Content/en/articles/operate/promises.md"
};
static const unsigned char file12[] = {
#embed "../guidepost/Manual/Content/en/articles/operate/upload.md"
};
static const unsigned char file13[] = {
#embed "../guidepost/Manual/Content/en/articles/reference/commands.md"
};
static const unsigned char file14[] = {
#embed "../guidepost/Manual/Content/en/articles/reference/exit-status.md"
};
static const unsigned char file15[] = {
#embed "../guidepost/Manual/Content/en/articles/reference/fields.md"
};
static const unsigned char file16[] = {
#embed "../guidepost/Manual/Content/en/articles/reference/index.md"
};
static const unsigned char file17[] = {
#embed "../guidepost/Manual/Content/en/articles/reference/keys.md"
};
static const unsigned char file18[] = {
#embed "../guidepost/Manual/Content/en/articles/reference/manifest.md"
};
static const unsigned char file19[] = {
#embed "../guidepost/Manual/Content/en/articles/reference/report.md"
};
static const unsigned char file20[] = {
#embed "../guidepost/Manual/Content/en/articles/write/channel.md"
};
static const unsigned char file21[] = {
#embed "../guidepost/Manual/Content/en/articles/write/check.md"
};
static const unsigned char file22[] = {
#embed "../guidepost/Manual/Content/en/articles/write/editors.md"
};
static const unsigned char file23[] = {
#embed "../guidepost/Manual/Content/en/articles/write/fragments.md"
};
static const unsigned char file24[] = {
#embed "../guidepost/Manual/Content/en/articles/write/images.md"
};
static const unsigned char file25[] = {
#embed "../guidepost/Manual/Content/en/articles/write/index.md"
};
static const unsigned char file26[] = {
#embed "../guidepost/Manual/Content/en/articles/write/languages.md"
};
static const unsigned char file27[] = {
#embed "../guidepost/Manual/Content/en/articles/write/markdown.md"
};
static const unsigned char file28[] = {
#embed "../guidepost/Manual/Content/en/articles/write/notices.md"
};
static const unsigned char file29[] = {
#embed "../guidepost/Manual/Content/en/articles/write/queries.md"
};
static const unsigned char file30[] = {
#embed "../guidepost/Manual/Content/en/articles/write/question.md"
};
static const unsigned char file31[] = {
#embed "../guidepost/Manual/Content/en/articles/write/rename.md"
};
static const unsigned char file32[] = {
#embed "../guidepost/Manual/Content/en/articles/write/search.md"
};
static const unsigned char file33[] = {
#embed "../guidepost/Manual/Content/en/articles/write/terms.md"
};
static const unsigned char file34[] = {
#embed "../guidepost/Manual/Content/en/articles/write/topic.md"
};
static const unsigned char file35[] = {
#embed "../guidepost/Manual/Content/en/home.md"
};
static const unsigned char file36[] = {
#embed "../guidepost/Manual/Content/site.yaml"
};
static const unsigned char file37[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/reference/commands.md"
};
static const unsigned char file38[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/reference/fields.md"
};

const struct guidepost_theme_file guidepost_manual_files[] = {
    {"en/articles/compare/hugo.md", file0, sizeof file0},
    {"en/articles/compare/index.md", file1, sizeof file1},
    {"en/articles/compare/starlight.md", file2, sizeof file2},
    {"en/articles/compare/zendesk.md", file3, sizeof file3},
    {"en/articles/first-steps.md", file4, sizeof file4},
    {"en/articles/operate/ci.md", file5, sizeof file5},
    {"en/articles/operate/hosts.md", file6, sizeof file6},
    {"en/articles/operate/index.md", file7, sizeof file7},
    {"en/articles/operate/install.md", file8, sizeof file8},
    {"en/articles/operate/look.md", file9, sizeof file9},
    {"en/articles/operate/nginx.md", file10, sizeof file10},
    {"en/articles/operate/promises.md", file11, sizeof file11},
    {"en/articles/operate/upload.md", file12, sizeof file12},
    {"en/articles/reference/commands.md", file13, sizeof file13},
    {"en/articles/reference/exit-status.md", file14, sizeof file14},
    {"en/articles/reference/fields.md", file15, sizeof file15},
    {"en/articles/reference/index.md", file16, sizeof file16},
    {"en/articles/reference/keys.md", file17, sizeof file17},
    {"en/articles/reference/manifest.md", file18, sizeof file18},
    {"en/articles/reference/report.md", file19, sizeof file19},
    {"en/articles/write/channel.md", file20, sizeof file20},
    {"en/articles/write/check.md", file21, sizeof file21},
    {"en/articles/write/editors.md", file22, sizeof file22},
    {"en/articles/write/fragments.md", file23, sizeof file23},
    {"en/articles/write/images.md", file24, sizeof file24},
    {"en/articles/write/index.md", file25, sizeof file25},
    {"en/articles/write/languages.md", file26, sizeof file26},
    {"en/articles/write/markdown.md", file27, sizeof file27},
    {"en/articles/write/notices.md", file28, sizeof file28},
    {"en/articles/write/queries.md", file29, sizeof file29},
    {"en/articles/write/question.md", file30, sizeof file30},
    {"en/articles/write/rename.md", file31, sizeof file31},
    {"en/articles/write/search.md", file32, sizeof file32},
    {"en/articles/write/terms.md", file33, sizeof file33},
    {"en/articles/write/topic.md", file34, sizeof file34},
    {"en/home.md", file35, sizeof file35},
    {"site.yaml", file36, sizeof file36},
    {"zh-CN/articles/reference/commands.md", file37, sizeof file37},
    {"zh-CN/articles/reference/fields.md", file38, sizeof file38},
};

const size_t guidepost_manual_file_count = sizeof guidepost_manual_files / sizeof guidepost_manual_files[0];

const struct guidepost_theme_file *guidepost_manual_file_at(size_t index) {
    return &guidepost_manual_files[index];
}
