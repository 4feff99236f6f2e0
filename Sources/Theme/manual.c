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
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/asks-for-secret.md"
};
static const unsigned char file98[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-alias.md"
};
static const unsigned char file99[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-contact.md"
};
static const unsigned char file100[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-expectation.md"
};
static const unsigned char file101[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-extra-field.md"
};
static const unsigned char file102[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-former-anchor.md"
};
static const unsigned char file103[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-host.md"
};
static const unsigned char file104[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-hours.md"
};
static const unsigned char file105[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-id.md"
};
static const unsigned char file106[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-locale.md"
};
static const unsigned char file107[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-policy.md"
};
static const unsigned char file108[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-reported.md"
};
static const unsigned char file109[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-synonyms.md"
};
static const unsigned char file110[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-time-zone.md"
};
static const unsigned char file111[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-url.md"
};
static const unsigned char file112[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-verification.md"
};
static const unsigned char file113[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/blocked-image.md"
};
static const unsigned char file114[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/broken-expectation.md"
};
static const unsigned char file115[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/broken-link.md"
};
static const unsigned char file116[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/cjk-emphasis.md"
};
static const unsigned char file117[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/comment-after-text.md"
};
static const unsigned char file118[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/dead-anchor.md"
};
static const unsigned char file119[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/duplicate-address.md"
};
static const unsigned char file120[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/duplicate-anchor.md"
};
static const unsigned char file121[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/duplicate-id.md"
};
static const unsigned char file122[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/duplicate-key.md"
};
static const unsigned char file123[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/forbidden-character.md"
};
static const unsigned char file124[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/hours-lapsed.md"
};
static const unsigned char file125[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/index.md"
};
static const unsigned char file126[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/invalid-utf8.md"
};
static const unsigned char file127[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/literal-contact.md"
};
static const unsigned char file128[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/lookalike-host.md"
};
static const unsigned char file129[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/lost-address.md"
};
static const unsigned char file130[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/lost-anchor.md"
};
static const unsigned char file131[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/metadata-syntax.md"
};
static const unsigned char file132[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/missing-field.md"
};
static const unsigned char file133[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/missing-file.md"
};
static const unsigned char file134[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/missing-image.md"
};
static const unsigned char file135[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/missing-original.md"
};
static const unsigned char file136[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/missing-partial.md"
};
static const unsigned char file137[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/missing-source.md"
};
static const unsigned char file138[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/missing-status-note.md"
};
static const unsigned char file139[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/missing-title.md"
};
static const unsigned char file140[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/missing-words.md"
};
static const unsigned char file141[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/no-time-zones.md"
};
static const unsigned char file142[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/not-moved.md"
};
static const unsigned char file143[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/outdated-translation.md"
};
static const unsigned char file144[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/past-exception.md"
};
static const unsigned char file145[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/raw-html.md"
};
static const unsigned char file146[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/review-soon.md"
};
static const unsigned char file147[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/stale-channel.md"
};
static const unsigned char file148[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/symbolic-link.md"
};
static const unsigned char file149[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/template-block.md"
};
static const unsigned char file150[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/template-ignored-text.md"
};
static const unsigned char file151[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/template-key.md"
};
static const unsigned char file152[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/template-recursion.md"
};
static const unsigned char file153[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/template-size.md"
};
static const unsigned char file154[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/template-syntax.md"
};
static const unsigned char file155[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/too-deep.md"
};
static const unsigned char file156[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/too-large.md"
};
static const unsigned char file157[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/too-many-brackets.md"
};
static const unsigned char file158[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/too-many-steps.md"
};
static const unsigned char file159[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unknown-channel.md"
};
static const unsigned char file160[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unknown-check.md"
};
static const unsigned char file161[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unknown-key.md"
};
static const unsigned char file162[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unknown-property.md"
};
static const unsigned char file163[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unknown-question.md"
};
static const unsigned char file164[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unknown-topic.md"
};
static const unsigned char file165[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unlisted-host.md"
};
static const unsigned char file166[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unreadable-page.md"
};
static const unsigned char file167[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unreadable.md"
};
static const unsigned char file168[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unsafe-link.md"
};
static const unsigned char file169[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unsourced-claim.md"
};
static const unsigned char file170[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/untranslated.md"
};
static const unsigned char file171[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unusable-file.md"
};
static const unsigned char file172[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unused-file.md"
};
static const unsigned char file173[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unverified-contact.md"
};
static const unsigned char file174[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/wrong-type.md"
};
static const unsigned char file175[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/wrong-value.md"
};
static const unsigned char file176[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/reference/commands.md"
};
static const unsigned char file177[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/reference/fields.md"
};
static const unsigned char file178[] = {
#embed "../guidepost/Manual/Content/zh-CN/home.md"
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
    {"zh-CN/articles/codes/asks-for-secret.md", file97, sizeof file97},
    {"zh-CN/articles/codes/bad-alias.md", file98, sizeof file98},
    {"zh-CN/articles/codes/bad-contact.md", file99, sizeof file99},
    {"zh-CN/articles/codes/bad-expectation.md", file100, sizeof file100},
    {"zh-CN/articles/codes/bad-extra-field.md", file101, sizeof file101},
    {"zh-CN/articles/codes/bad-former-anchor.md", file102, sizeof file102},
    {"zh-CN/articles/codes/bad-host.md", file103, sizeof file103},
    {"zh-CN/articles/codes/bad-hours.md", file104, sizeof file104},
    {"zh-CN/articles/codes/bad-id.md", file105, sizeof file105},
    {"zh-CN/articles/codes/bad-locale.md", file106, sizeof file106},
    {"zh-CN/articles/codes/bad-policy.md", file107, sizeof file107},
    {"zh-CN/articles/codes/bad-reported.md", file108, sizeof file108},
    {"zh-CN/articles/codes/bad-synonyms.md", file109, sizeof file109},
    {"zh-CN/articles/codes/bad-time-zone.md", file110, sizeof file110},
    {"zh-CN/articles/codes/bad-url.md", file111, sizeof file111},
    {"zh-CN/articles/codes/bad-verification.md", file112, sizeof file112},
    {"zh-CN/articles/codes/blocked-image.md", file113, sizeof file113},
    {"zh-CN/articles/codes/broken-expectation.md", file114, sizeof file114},
    {"zh-CN/articles/codes/broken-link.md", file115, sizeof file115},
    {"zh-CN/articles/codes/cjk-emphasis.md", file116, sizeof file116},
    {"zh-CN/articles/codes/comment-after-text.md", file117, sizeof file117},
    {"zh-CN/articles/codes/dead-anchor.md", file118, sizeof file118},
    {"zh-CN/articles/codes/duplicate-address.md", file119, sizeof file119},
    {"zh-CN/articles/codes/duplicate-anchor.md", file120, sizeof file120},
    {"zh-CN/articles/codes/duplicate-id.md", file121, sizeof file121},
    {"zh-CN/articles/codes/duplicate-key.md", file122, sizeof file122},
    {"zh-CN/articles/codes/forbidden-character.md", file123, sizeof file123},
    {"zh-CN/articles/codes/hours-lapsed.md", file124, sizeof file124},
    {"zh-CN/articles/codes/index.md", file125, sizeof file125},
    {"zh-CN/articles/codes/invalid-utf8.md", file126, sizeof file126},
    {"zh-CN/articles/codes/literal-contact.md", file127, sizeof file127},
    {"zh-CN/articles/codes/lookalike-host.md", file128, sizeof file128},
    {"zh-CN/articles/codes/lost-address.md", file129, sizeof file129},
    {"zh-CN/articles/codes/lost-anchor.md", file130, sizeof file130},
    {"zh-CN/articles/codes/metadata-syntax.md", file131, sizeof file131},
    {"zh-CN/articles/codes/missing-field.md", file132, sizeof file132},
    {"zh-CN/articles/codes/missing-file.md", file133, sizeof file133},
    {"zh-CN/articles/codes/missing-image.md", file134, sizeof file134},
    {"zh-CN/articles/codes/missing-original.md", file135, sizeof file135},
    {"zh-CN/articles/codes/missing-partial.md", file136, sizeof file136},
    {"zh-CN/articles/codes/missing-source.md", file137, sizeof file137},
    {"zh-CN/articles/codes/missing-status-note.md", file138, sizeof file138},
    {"zh-CN/articles/codes/missing-title.md", file139, sizeof file139},
    {"zh-CN/articles/codes/missing-words.md", file140, sizeof file140},
    {"zh-CN/articles/codes/no-time-zones.md", file141, sizeof file141},
    {"zh-CN/articles/codes/not-moved.md", file142, sizeof file142},
    {"zh-CN/articles/codes/outdated-translation.md", file143, sizeof file143},
    {"zh-CN/articles/codes/past-exception.md", file144, sizeof file144},
    {"zh-CN/articles/codes/raw-html.md", file145, sizeof file145},
    {"zh-CN/articles/codes/review-soon.md", file146, sizeof file146},
    {"zh-CN/articles/codes/stale-channel.md", file147, sizeof file147},
    {"zh-CN/articles/codes/symbolic-link.md", file148, sizeof file148},
    {"zh-CN/articles/codes/template-block.md", file149, sizeof file149},
    {"zh-CN/articles/codes/template-ignored-text.md", file150, sizeof file150},
    {"zh-CN/articles/codes/template-key.md", file151, sizeof file151},
    {"zh-CN/articles/codes/template-recursion.md", file152, sizeof file152},
    {"zh-CN/articles/codes/template-size.md", file153, sizeof file153},
    {"zh-CN/articles/codes/template-syntax.md", file154, sizeof file154},
    {"zh-CN/articles/codes/too-deep.md", file155, sizeof file155},
    {"zh-CN/articles/codes/too-large.md", file156, sizeof file156},
    {"zh-CN/articles/codes/too-many-brackets.md", file157, sizeof file157},
    {"zh-CN/articles/codes/too-many-steps.md", file158, sizeof file158},
    {"zh-CN/articles/codes/unknown-channel.md", file159, sizeof file159},
    {"zh-CN/articles/codes/unknown-check.md", file160, sizeof file160},
    {"zh-CN/articles/codes/unknown-key.md", file161, sizeof file161},
    {"zh-CN/articles/codes/unknown-property.md", file162, sizeof file162},
    {"zh-CN/articles/codes/unknown-question.md", file163, sizeof file163},
    {"zh-CN/articles/codes/unknown-topic.md", file164, sizeof file164},
    {"zh-CN/articles/codes/unlisted-host.md", file165, sizeof file165},
    {"zh-CN/articles/codes/unreadable-page.md", file166, sizeof file166},
    {"zh-CN/articles/codes/unreadable.md", file167, sizeof file167},
    {"zh-CN/articles/codes/unsafe-link.md", file168, sizeof file168},
    {"zh-CN/articles/codes/unsourced-claim.md", file169, sizeof file169},
    {"zh-CN/articles/codes/untranslated.md", file170, sizeof file170},
    {"zh-CN/articles/codes/unusable-file.md", file171, sizeof file171},
    {"zh-CN/articles/codes/unused-file.md", file172, sizeof file172},
    {"zh-CN/articles/codes/unverified-contact.md", file173, sizeof file173},
    {"zh-CN/articles/codes/wrong-type.md", file174, sizeof file174},
    {"zh-CN/articles/codes/wrong-value.md", file175, sizeof file175},
    {"zh-CN/articles/reference/commands.md", file176, sizeof file176},
    {"zh-CN/articles/reference/fields.md", file177, sizeof file177},
    {"zh-CN/home.md", file178, sizeof file178},
};

const size_t guidepost_manual_file_count = sizeof guidepost_manual_files / sizeof guidepost_manual_files[0];

const struct guidepost_theme_file *guidepost_manual_file_at(size_t index) {
    return &guidepost_manual_files[index];
}
