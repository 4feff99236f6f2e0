// Written by list-files.sh: the pages of the manual, by #embed (C23 §6.10.4).
#include "theme.h"

static const unsigned char file0[] = {
#embed "../guidepost/Manual/Content/en/articles/check.md"
};
static const unsigned char file1[] = {
#embed "../guidepost/Manual/Content/en/articles/ci.md"
};
static const unsigned char file2[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/asks-for-secret.md"
};
static const unsigned char file3[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-alias.md"
};
static const unsigned char file4[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-contact.md"
};
static const unsigned char file5[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-expectation.md"
};
static const unsigned char file6[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-extra-field.md"
};
static const unsigned char file7[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-former-anchor.md"
};
static const unsigned char file8[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-host.md"
};
static const unsigned char file9[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-hours.md"
};
static const unsigned char file10[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-id.md"
};
static const unsigned char file11[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-locale.md"
};
static const unsigned char file12[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-policy.md"
};
static const unsigned char file13[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-reported.md"
};
static const unsigned char file14[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-synonyms.md"
};
static const unsigned char file15[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-time-zone.md"
};
static const unsigned char file16[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-url.md"
};
static const unsigned char file17[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-verification.md"
};
static const unsigned char file18[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/blocked-image.md"
};
static const unsigned char file19[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/broken-expectation.md"
};
static const unsigned char file20[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/broken-link.md"
};
static const unsigned char file21[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/cjk-emphasis.md"
};
static const unsigned char file22[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/comment-after-text.md"
};
static const unsigned char file23[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/dead-anchor.md"
};
static const unsigned char file24[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/duplicate-address.md"
};
static const unsigned char file25[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/duplicate-anchor.md"
};
static const unsigned char file26[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/duplicate-id.md"
};
static const unsigned char file27[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/duplicate-key.md"
};
static const unsigned char file28[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/forbidden-character.md"
};
static const unsigned char file29[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/hours-lapsed.md"
};
static const unsigned char file30[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/index.md"
};
static const unsigned char file31[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/invalid-utf8.md"
};
static const unsigned char file32[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/literal-contact.md"
};
static const unsigned char file33[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/lookalike-host.md"
};
static const unsigned char file34[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/lost-address.md"
};
static const unsigned char file35[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/lost-anchor.md"
};
static const unsigned char file36[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/metadata-syntax.md"
};
static const unsigned char file37[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/missing-field.md"
};
static const unsigned char file38[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/missing-file.md"
};
static const unsigned char file39[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/missing-image.md"
};
static const unsigned char file40[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/missing-original.md"
};
static const unsigned char file41[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/missing-partial.md"
};
static const unsigned char file42[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/missing-source.md"
};
static const unsigned char file43[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/missing-status-note.md"
};
static const unsigned char file44[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/missing-title.md"
};
static const unsigned char file45[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/missing-words.md"
};
static const unsigned char file46[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/no-time-zones.md"
};
static const unsigned char file47[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/not-moved.md"
};
static const unsigned char file48[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/outdated-translation.md"
};
static const unsigned char file49[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/past-exception.md"
};
static const unsigned char file50[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/raw-html.md"
};
static const unsigned char file51[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/review-soon.md"
};
static const unsigned char file52[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/stale-channel.md"
};
static const unsigned char file53[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/symbolic-link.md"
};
static const unsigned char file54[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/template-block.md"
};
static const unsigned char file55[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/template-ignored-text.md"
};
static const unsigned char file56[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/template-key.md"
};
static const unsigned char file57[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/template-recursion.md"
};
static const unsigned char file58[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/template-size.md"
};
static const unsigned char file59[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/template-syntax.md"
};
static const unsigned char file60[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/too-deep.md"
};
static const unsigned char file61[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/too-large.md"
};
static const unsigned char file62[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/too-many-brackets.md"
};
static const unsigned char file63[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/too-many-steps.md"
};
static const unsigned char file64[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unknown-channel.md"
};
static const unsigned char file65[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unknown-check.md"
};
static const unsigned char file66[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unknown-key.md"
};
static const unsigned char file67[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unknown-property.md"
};
static const unsigned char file68[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unknown-question.md"
};
static const unsigned char file69[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unknown-topic.md"
};
static const unsigned char file70[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unlisted-host.md"
};
static const unsigned char file71[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unreadable-page.md"
};
static const unsigned char file72[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unreadable.md"
};
static const unsigned char file73[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unsafe-link.md"
};
static const unsigned char file74[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unsourced-claim.md"
};
static const unsigned char file75[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/untranslated.md"
};
static const unsigned char file76[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unusable-file.md"
};
static const unsigned char file77[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unused-file.md"
};
static const unsigned char file78[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unverified-contact.md"
};
static const unsigned char file79[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/wrong-type.md"
};
static const unsigned char file80[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/wrong-value.md"
};
static const unsigned char file81[] = {
#embed "../guidepost/Manual/Content/en/articles/exit-status.md"
};
static const unsigned char file82[] = {
#embed "../guidepost/Manual/Content/en/articles/first-steps.md"
};
static const unsigned char file83[] = {
#embed "../guidepost/Manual/Content/en/articles/hosts.md"
};
static const unsigned char file84[] = {
#embed "../guidepost/Manual/Content/en/articles/languages.md"
};
static const unsigned char file85[] = {
#embed "../guidepost/Manual/Content/en/articles/manifest.md"
};
static const unsigned char file86[] = {
#embed "../guidepost/Manual/Content/en/articles/nginx.md"
};
static const unsigned char file87[] = {
#embed "../guidepost/Manual/Content/en/articles/promises.md"
};
static const unsigned char file88[] = {
#embed "../guidepost/Manual/Content/en/articles/queries.md"
};
static const unsigned char file89[] = {
#embed "../guidepost/Manual/Content/en/articles/reference/commands.md"
};
static const unsigned char file90[] = {
#embed "../guidepost/Manual/Content/en/articles/reference/fields.md"
};
static const unsigned char file91[] = {
#embed "../guidepost/Manual/Content/en/articles/reference/keys.md"
};
static const unsigned char file92[] = {
#embed "../guidepost/Manual/Content/en/articles/rename.md"
};
static const unsigned char file93[] = {
#embed "../guidepost/Manual/Content/en/articles/report.md"
};
static const unsigned char file94[] = {
#embed "../guidepost/Manual/Content/en/articles/upload.md"
};
static const unsigned char file95[] = {
#embed "../guidepost/Manual/Content/en/home.md"
};
static const unsigned char file96[] = {
#embed "../guidepost/Manual/Content/site.yaml"
};
static const unsigned char file97[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/reference/commands.md"
};
static const unsigned char file98[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/reference/fields.md"
};

const struct guidepost_theme_file guidepost_manual_files[] = {
    {"en/articles/check.md", file0, sizeof file0},
    {"en/articles/ci.md", file1, sizeof file1},
    {"en/articles/codes/asks-for-secret.md", file2, sizeof file2},
    {"en/articles/codes/bad-alias.md", file3, sizeof file3},
    {"en/articles/codes/bad-contact.md", file4, sizeof file4},
    {"en/articles/codes/bad-expectation.md", file5, sizeof file5},
    {"en/articles/codes/bad-extra-field.md", file6, sizeof file6},
    {"en/articles/codes/bad-former-anchor.md", file7, sizeof file7},
    {"en/articles/codes/bad-host.md", file8, sizeof file8},
    {"en/articles/codes/bad-hours.md", file9, sizeof file9},
    {"en/articles/codes/bad-id.md", file10, sizeof file10},
    {"en/articles/codes/bad-locale.md", file11, sizeof file11},
    {"en/articles/codes/bad-policy.md", file12, sizeof file12},
    {"en/articles/codes/bad-reported.md", file13, sizeof file13},
    {"en/articles/codes/bad-synonyms.md", file14, sizeof file14},
    {"en/articles/codes/bad-time-zone.md", file15, sizeof file15},
    {"en/articles/codes/bad-url.md", file16, sizeof file16},
    {"en/articles/codes/bad-verification.md", file17, sizeof file17},
    {"en/articles/codes/blocked-image.md", file18, sizeof file18},
    {"en/articles/codes/broken-expectation.md", file19, sizeof file19},
    {"en/articles/codes/broken-link.md", file20, sizeof file20},
    {"en/articles/codes/cjk-emphasis.md", file21, sizeof file21},
    {"en/articles/codes/comment-after-text.md", file22, sizeof file22},
    {"en/articles/codes/dead-anchor.md", file23, sizeof file23},
    {"en/articles/codes/duplicate-address.md", file24, sizeof file24},
    {"en/articles/codes/duplicate-anchor.md", file25, sizeof file25},
    {"en/articles/codes/duplicate-id.md", file26, sizeof file26},
    {"en/articles/codes/duplicate-key.md", file27, sizeof file27},
    {"en/articles/codes/forbidden-character.md", file28, sizeof file28},
    {"en/articles/codes/hours-lapsed.md", file29, sizeof file29},
    {"en/articles/codes/index.md", file30, sizeof file30},
    {"en/articles/codes/invalid-utf8.md", file31, sizeof file31},
    {"en/articles/codes/literal-contact.md", file32, sizeof file32},
    {"en/articles/codes/lookalike-host.md", file33, sizeof file33},
    {"en/articles/codes/lost-address.md", file34, sizeof file34},
    {"en/articles/codes/lost-anchor.md", file35, sizeof file35},
    {"en/articles/codes/metadata-syntax.md", file36, sizeof file36},
    {"en/articles/codes/missing-field.md", file37, sizeof file37},
    {"en/articles/codes/missing-file.md", file38, sizeof file38},
    {"en/articles/codes/missing-image.md", file39, sizeof file39},
    {"en/articles/codes/missing-original.md", file40, sizeof file40},
    {"en/articles/codes/missing-partial.md", file41, sizeof file41},
    {"en/articles/codes/missing-source.md", file42, sizeof file42},
    {"en/articles/codes/missing-status-note.md", file43, sizeof file43},
    {"en/articles/codes/missing-title.md", file44, sizeof file44},
    {"en/articles/codes/missing-words.md", file45, sizeof file45},
    {"en/articles/codes/no-time-zones.md", file46, sizeof file46},
    {"en/articles/codes/not-moved.md", file47, sizeof file47},
    {"en/articles/codes/outdated-translation.md", file48, sizeof file48},
    {"en/articles/codes/past-exception.md", file49, sizeof file49},
    {"en/articles/codes/raw-html.md", file50, sizeof file50},
    {"en/articles/codes/review-soon.md", file51, sizeof file51},
    {"en/articles/codes/stale-channel.md", file52, sizeof file52},
    {"en/articles/codes/symbolic-link.md", file53, sizeof file53},
    {"en/articles/codes/template-block.md", file54, sizeof file54},
    {"en/articles/codes/template-ignored-text.md", file55, sizeof file55},
    {"en/articles/codes/template-key.md", file56, sizeof file56},
    {"en/articles/codes/template-recursion.md", file57, sizeof file57},
    {"en/articles/codes/template-size.md", file58, sizeof file58},
    {"en/articles/codes/template-syntax.md", file59, sizeof file59},
    {"en/articles/codes/too-deep.md", file60, sizeof file60},
    {"en/articles/codes/too-large.md", file61, sizeof file61},
    {"en/articles/codes/too-many-brackets.md", file62, sizeof file62},
    {"en/articles/codes/too-many-steps.md", file63, sizeof file63},
    {"en/articles/codes/unknown-channel.md", file64, sizeof file64},
    {"en/articles/codes/unknown-check.md", file65, sizeof file65},
    {"en/articles/codes/unknown-key.md", file66, sizeof file66},
    {"en/articles/codes/unknown-property.md", file67, sizeof file67},
    {"en/articles/codes/unknown-question.md", file68, sizeof file68},
    {"en/articles/codes/unknown-topic.md", file69, sizeof file69},
    {"en/articles/codes/unlisted-host.md", file70, sizeof file70},
    {"en/articles/codes/unreadable-page.md", file71, sizeof file71},
    {"en/articles/codes/unreadable.md", file72, sizeof file72},
    {"en/articles/codes/unsafe-link.md", file73, sizeof file73},
    {"en/articles/codes/unsourced-claim.md", file74, sizeof file74},
    {"en/articles/codes/untranslated.md", file75, sizeof file75},
    {"en/articles/codes/unusable-file.md", file76, sizeof file76},
    {"en/articles/codes/unused-file.md", file77, sizeof file77},
    {"en/articles/codes/unverified-contact.md", file78, sizeof file78},
    {"en/articles/codes/wrong-type.md", file79, sizeof file79},
    {"en/articles/codes/wrong-value.md", file80, sizeof file80},
    {"en/articles/exit-status.md", file81, sizeof file81},
    {"en/articles/first-steps.md", file82, sizeof file82},
    {"en/articles/hosts.md", file83, sizeof file83},
    {"en/articles/languages.md", file84, sizeof file84},
    {"en/articles/manifest.md", file85, sizeof file85},
    {"en/articles/nginx.md", file86, sizeof file86},
    {"en/articles/promises.md", file87, sizeof file87},
    {"en/articles/queries.md", file88, sizeof file88},
    {"en/articles/reference/commands.md", file89, sizeof file89},
    {"en/articles/reference/fields.md", file90, sizeof file90},
    {"en/articles/reference/keys.md", file91, sizeof file91},
    {"en/articles/rename.md", file92, sizeof file92},
    {"en/articles/report.md", file93, sizeof file93},
    {"en/articles/upload.md", file94, sizeof file94},
    {"en/home.md", file95, sizeof file95},
    {"site.yaml", file96, sizeof file96},
    {"zh-CN/articles/reference/commands.md", file97, sizeof file97},
    {"zh-CN/articles/reference/fields.md", file98, sizeof file98},
};

const size_t guidepost_manual_file_count = sizeof guidepost_manual_files / sizeof guidepost_manual_files[0];

const struct guidepost_theme_file *guidepost_manual_file_at(size_t index) {
    return &guidepost_manual_files[index];
}
