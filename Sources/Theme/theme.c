// Written by list-files.sh: the files below Templates/, by #embed (C23 §6.10.4).
#include "theme.h"

static const unsigned char file0[] = {
#embed "../../Templates/article.mustache"
};
static const unsigned char file1[] = {
#embed "../../Templates/assets/contact.js"
};
static const unsigned char file2[] = {
#embed "../../Templates/assets/icon.svg"
};
static const unsigned char file3[] = {
#embed "../../Templates/assets/icons.svg"
};
static const unsigned char file4[] = {
#embed "../../Templates/assets/redirect.js"
};
static const unsigned char file5[] = {
#embed "../../Templates/assets/search-form.js"
};
static const unsigned char file6[] = {
#embed "../../Templates/assets/search.js"
};
static const unsigned char file7[] = {
#embed "../../Templates/assets/site.css"
};
static const unsigned char file8[] = {
#embed "../../Templates/assets/site.js"
};
static const unsigned char file9[] = {
#embed "../../Templates/assets/tokens.css"
};
static const unsigned char file10[] = {
#embed "../../Templates/assets/verify.js"
};
static const unsigned char file11[] = {
#embed "../../Templates/channel.mustache"
};
static const unsigned char file12[] = {
#embed "../../Templates/contact.mustache"
};
static const unsigned char file13[] = {
#embed "../../Templates/faq.mustache"
};
static const unsigned char file14[] = {
#embed "../../Templates/home.mustache"
};
static const unsigned char file15[] = {
#embed "../../Templates/layout.mustache"
};
static const unsigned char file16[] = {
#embed "../../Templates/not-found.mustache"
};
static const unsigned char file17[] = {
#embed "../../Templates/partials/breadcrumb.mustache"
};
static const unsigned char file18[] = {
#embed "../../Templates/partials/channel-card.mustache"
};
static const unsigned char file19[] = {
#embed "../../Templates/partials/channel-facts.mustache"
};
static const unsigned char file20[] = {
#embed "../../Templates/partials/channel-icon.mustache"
};
static const unsigned char file21[] = {
#embed "../../Templates/partials/comparison-row.mustache"
};
static const unsigned char file22[] = {
#embed "../../Templates/partials/contact-points.mustache"
};
static const unsigned char file23[] = {
#embed "../../Templates/partials/excluded-channels.mustache"
};
static const unsigned char file24[] = {
#embed "../../Templates/partials/footer.mustache"
};
static const unsigned char file25[] = {
#embed "../../Templates/partials/header.mustache"
};
static const unsigned char file26[] = {
#embed "../../Templates/partials/letter.mustache"
};
static const unsigned char file27[] = {
#embed "../../Templates/partials/matters.mustache"
};
static const unsigned char file28[] = {
#embed "../../Templates/partials/neighbours.mustache"
};
static const unsigned char file29[] = {
#embed "../../Templates/partials/notices.mustache"
};
static const unsigned char file30[] = {
#embed "../../Templates/partials/open-now-script.mustache"
};
static const unsigned char file31[] = {
#embed "../../Templates/partials/open-now.mustache"
};
static const unsigned char file32[] = {
#embed "../../Templates/partials/outline.mustache"
};
static const unsigned char file33[] = {
#embed "../../Templates/partials/page-entry.mustache"
};
static const unsigned char file34[] = {
#embed "../../Templates/partials/pagination.mustache"
};
static const unsigned char file35[] = {
#embed "../../Templates/partials/prepare.mustache"
};
static const unsigned char file36[] = {
#embed "../../Templates/partials/provenance.mustache"
};
static const unsigned char file37[] = {
#embed "../../Templates/partials/question-list.mustache"
};
static const unsigned char file38[] = {
#embed "../../Templates/partials/reasons.mustache"
};
static const unsigned char file39[] = {
#embed "../../Templates/partials/safety.mustache"
};
static const unsigned char file40[] = {
#embed "../../Templates/partials/search-box.mustache"
};
static const unsigned char file41[] = {
#embed "../../Templates/partials/section-tree.mustache"
};
static const unsigned char file42[] = {
#embed "../../Templates/partials/topic-links.mustache"
};
static const unsigned char file43[] = {
#embed "../../Templates/partials/urgent.mustache"
};
static const unsigned char file44[] = {
#embed "../../Templates/partials/verify-link.mustache"
};
static const unsigned char file45[] = {
#embed "../../Templates/partials/where-to-turn.mustache"
};
static const unsigned char file46[] = {
#embed "../../Templates/prepare.mustache"
};
static const unsigned char file47[] = {
#embed "../../Templates/question.mustache"
};
static const unsigned char file48[] = {
#embed "../../Templates/redirect.mustache"
};
static const unsigned char file49[] = {
#embed "../../Templates/search.mustache"
};
static const unsigned char file50[] = {
#embed "../../Templates/strings/en.yaml"
};
static const unsigned char file51[] = {
#embed "../../Templates/strings/zh-CN.yaml"
};
static const unsigned char file52[] = {
#embed "../../Templates/topic.mustache"
};
static const unsigned char file53[] = {
#embed "../../Templates/verify.mustache"
};

const struct guidepost_theme_file guidepost_theme_files[] = {
    {"article.mustache", file0, sizeof file0},
    {"assets/contact.js", file1, sizeof file1},
    {"assets/icon.svg", file2, sizeof file2},
    {"assets/icons.svg", file3, sizeof file3},
    {"assets/redirect.js", file4, sizeof file4},
    {"assets/search-form.js", file5, sizeof file5},
    {"assets/search.js", file6, sizeof file6},
    {"assets/site.css", file7, sizeof file7},
    {"assets/site.js", file8, sizeof file8},
    {"assets/tokens.css", file9, sizeof file9},
    {"assets/verify.js", file10, sizeof file10},
    {"channel.mustache", file11, sizeof file11},
    {"contact.mustache", file12, sizeof file12},
    {"faq.mustache", file13, sizeof file13},
    {"home.mustache", file14, sizeof file14},
    {"layout.mustache", file15, sizeof file15},
    {"not-found.mustache", file16, sizeof file16},
    {"partials/breadcrumb.mustache", file17, sizeof file17},
    {"partials/channel-card.mustache", file18, sizeof file18},
    {"partials/channel-facts.mustache", file19, sizeof file19},
    {"partials/channel-icon.mustache", file20, sizeof file20},
    {"partials/comparison-row.mustache", file21, sizeof file21},
    {"partials/contact-points.mustache", file22, sizeof file22},
    {"partials/excluded-channels.mustache", file23, sizeof file23},
    {"partials/footer.mustache", file24, sizeof file24},
    {"partials/header.mustache", file25, sizeof file25},
    {"partials/letter.mustache", file26, sizeof file26},
    {"partials/matters.mustache", file27, sizeof file27},
    {"partials/neighbours.mustache", file28, sizeof file28},
    {"partials/notices.mustache", file29, sizeof file29},
    {"partials/open-now-script.mustache", file30, sizeof file30},
    {"partials/open-now.mustache", file31, sizeof file31},
    {"partials/outline.mustache", file32, sizeof file32},
    {"partials/page-entry.mustache", file33, sizeof file33},
    {"partials/pagination.mustache", file34, sizeof file34},
    {"partials/prepare.mustache", file35, sizeof file35},
    {"partials/provenance.mustache", file36, sizeof file36},
    {"partials/question-list.mustache", file37, sizeof file37},
    {"partials/reasons.mustache", file38, sizeof file38},
    {"partials/safety.mustache", file39, sizeof file39},
    {"partials/search-box.mustache", file40, sizeof file40},
    {"partials/section-tree.mustache", file41, sizeof file41},
    {"partials/topic-links.mustache", file42, sizeof file42},
    {"partials/urgent.mustache", file43, sizeof file43},
    {"partials/verify-link.mustache", file44, sizeof file44},
    {"partials/where-to-turn.mustache", file45, sizeof file45},
    {"prepare.mustache", file46, sizeof file46},
    {"question.mustache", file47, sizeof file47},
    {"redirect.mustache", file48, sizeof file48},
    {"search.mustache", file49, sizeof file49},
    {"strings/en.yaml", file50, sizeof file50},
    {"strings/zh-CN.yaml", file51, sizeof file51},
    {"topic.mustache", file52, sizeof file52},
    {"verify.mustache", file53, sizeof file53},
};

const size_t guidepost_theme_file_count = sizeof guidepost_theme_files / sizeof guidepost_theme_files[0];

const struct guidepost_theme_file *guidepost_theme_file_at(size_t index) {
    return &guidepost_theme_files[index];
}
