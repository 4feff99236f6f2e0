// Written by list-files.sh: the manual, by #embed (C23 §6.10.4).
#include "theme.h"

static const unsigned char file0[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/asks-for-secret.md"
};
static const unsigned char file1[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-alias.md"
};
static const unsigned char file2[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-contact.md"
};
static const unsigned char file3[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-expectation.md"
};
static const unsigned char file4[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-extra-field.md"
};
static const unsigned char file5[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-former-anchor.md"
};
static const unsigned char file6[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-fragment.md"
};
static const unsigned char file7[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-host.md"
};
static const unsigned char file8[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-hours.md"
};
static const unsigned char file9[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-id.md"
};
static const unsigned char file10[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-locale.md"
};
static const unsigned char file11[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-notice.md"
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
#embed "../guidepost/Manual/Content/en/articles/codes/bad-term.md"
};
static const unsigned char file16[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-time-zone.md"
};
static const unsigned char file17[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-url.md"
};
static const unsigned char file18[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/bad-verification.md"
};
static const unsigned char file19[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/blocked-image.md"
};
static const unsigned char file20[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/broken-expectation.md"
};
static const unsigned char file21[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/broken-link.md"
};
static const unsigned char file22[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/cjk-emphasis.md"
};
static const unsigned char file23[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/comment-after-text.md"
};
static const unsigned char file24[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/dead-anchor.md"
};
static const unsigned char file25[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/duplicate-address.md"
};
static const unsigned char file26[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/duplicate-anchor.md"
};
static const unsigned char file27[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/duplicate-id.md"
};
static const unsigned char file28[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/duplicate-key.md"
};
static const unsigned char file29[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/forbidden-character.md"
};
static const unsigned char file30[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/hidden-heading.md"
};
static const unsigned char file31[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/hours-lapsed.md"
};
static const unsigned char file32[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/import-address.md"
};
static const unsigned char file33[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/import-front-matter.md"
};
static const unsigned char file34[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/import-html.md"
};
static const unsigned char file35[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/import-image.md"
};
static const unsigned char file36[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/import-left-out.md"
};
static const unsigned char file37[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/import-link.md"
};
static const unsigned char file38[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/import-markdown.md"
};
static const unsigned char file39[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/import-shortcode.md"
};
static const unsigned char file40[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/index.md"
};
static const unsigned char file41[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/invalid-utf8.md"
};
static const unsigned char file42[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/literal-contact.md"
};
static const unsigned char file43[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/lookalike-host.md"
};
static const unsigned char file44[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/lost-address.md"
};
static const unsigned char file45[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/lost-anchor.md"
};
static const unsigned char file46[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/many-notices.md"
};
static const unsigned char file47[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/metadata-syntax.md"
};
static const unsigned char file48[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/missing-field.md"
};
static const unsigned char file49[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/missing-file.md"
};
static const unsigned char file50[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/missing-image.md"
};
static const unsigned char file51[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/missing-original.md"
};
static const unsigned char file52[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/missing-partial.md"
};
static const unsigned char file53[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/missing-source.md"
};
static const unsigned char file54[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/missing-status-note.md"
};
static const unsigned char file55[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/missing-title.md"
};
static const unsigned char file56[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/missing-words.md"
};
static const unsigned char file57[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/no-time-zones.md"
};
static const unsigned char file58[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/not-moved.md"
};
static const unsigned char file59[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/outdated-translation.md"
};
static const unsigned char file60[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/past-exception.md"
};
static const unsigned char file61[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/past-notice.md"
};
static const unsigned char file62[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/raw-html.md"
};
static const unsigned char file63[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/review-soon.md"
};
static const unsigned char file64[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/stale-channel.md"
};
static const unsigned char file65[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/stale-term.md"
};
static const unsigned char file66[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/symbolic-link.md"
};
static const unsigned char file67[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/template-block.md"
};
static const unsigned char file68[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/template-ignored-text.md"
};
static const unsigned char file69[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/template-key.md"
};
static const unsigned char file70[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/template-recursion.md"
};
static const unsigned char file71[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/template-size.md"
};
static const unsigned char file72[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/template-syntax.md"
};
static const unsigned char file73[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/template-text.md"
};
static const unsigned char file74[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/too-deep.md"
};
static const unsigned char file75[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/too-large.md"
};
static const unsigned char file76[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/too-many-brackets.md"
};
static const unsigned char file77[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/too-many-steps.md"
};
static const unsigned char file78[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unclosed-code.md"
};
static const unsigned char file79[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/uneven-table.md"
};
static const unsigned char file80[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unknown-channel.md"
};
static const unsigned char file81[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unknown-check.md"
};
static const unsigned char file82[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unknown-fragment.md"
};
static const unsigned char file83[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unknown-key.md"
};
static const unsigned char file84[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unknown-property.md"
};
static const unsigned char file85[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unknown-question.md"
};
static const unsigned char file86[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unknown-term.md"
};
static const unsigned char file87[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unknown-topic.md"
};
static const unsigned char file88[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unlisted-host.md"
};
static const unsigned char file89[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unread-marker.md"
};
static const unsigned char file90[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unread-reference.md"
};
static const unsigned char file91[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unreadable-page.md"
};
static const unsigned char file92[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unreadable.md"
};
static const unsigned char file93[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unsafe-link.md"
};
static const unsigned char file94[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unsourced-claim.md"
};
static const unsigned char file95[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/untranslated.md"
};
static const unsigned char file96[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unusable-file.md"
};
static const unsigned char file97[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unused-file.md"
};
static const unsigned char file98[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unused-fragment.md"
};
static const unsigned char file99[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unused-term.md"
};
static const unsigned char file100[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/unverified-contact.md"
};
static const unsigned char file101[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/wrong-type.md"
};
static const unsigned char file102[] = {
#embed "../guidepost/Manual/Content/en/articles/codes/wrong-value.md"
};
static const unsigned char file103[] = {
#embed "../guidepost/Manual/Content/en/articles/compare/hugo.md"
};
static const unsigned char file104[] = {
#embed "../guidepost/Manual/Content/en/articles/compare/index.md"
};
static const unsigned char file105[] = {
#embed "../guidepost/Manual/Content/en/articles/compare/starlight.md"
};
static const unsigned char file106[] = {
#embed "../guidepost/Manual/Content/en/articles/compare/zendesk.md"
};
static const unsigned char file107[] = {
#embed "../guidepost/Manual/Content/en/articles/first-steps.md"
};
static const unsigned char file108[] = {
#embed "../guidepost/Manual/Content/en/articles/operate/ci.md"
};
static const unsigned char file109[] = {
#embed "../guidepost/Manual/Content/en/articles/operate/hosts.md"
};
static const unsigned char file110[] = {
#embed "../guidepost/Manual/Content/en/articles/operate/index.md"
};
static const unsigned char file111[] = {
#embed "../guidepost/Manual/Content/en/articles/operate/install.md"
};
static const unsigned char file112[] = {
#embed "../guidepost/Manual/Content/en/articles/operate/look.md"
};
static const unsigned char file113[] = {
#embed "../guidepost/Manual/Content/en/articles/operate/move-in.md"
};
static const unsigned char file114[] = {
#embed "../guidepost/Manual/Content/en/articles/operate/nginx.md"
};
static const unsigned char file115[] = {
#embed "../guidepost/Manual/Content/en/articles/operate/promises.md"
};
static const unsigned char file116[] = {
#embed "../guidepost/Manual/Content/en/articles/operate/upload.md"
};
static const unsigned char file117[] = {
#embed "../guidepost/Manual/Content/en/articles/reference/commands.md"
};
static const unsigned char file118[] = {
#embed "../guidepost/Manual/Content/en/articles/reference/exit-status.md"
};
static const unsigned char file119[] = {
#embed "../guidepost/Manual/Content/en/articles/reference/fields.md"
};
static const unsigned char file120[] = {
#embed "../guidepost/Manual/Content/en/articles/reference/index.md"
};
static const unsigned char file121[] = {
#embed "../guidepost/Manual/Content/en/articles/reference/keys.md"
};
static const unsigned char file122[] = {
#embed "../guidepost/Manual/Content/en/articles/reference/manifest.md"
};
static const unsigned char file123[] = {
#embed "../guidepost/Manual/Content/en/articles/reference/report.md"
};
static const unsigned char file124[] = {
#embed "../guidepost/Manual/Content/en/articles/write/channel.md"
};
static const unsigned char file125[] = {
#embed "../guidepost/Manual/Content/en/articles/write/check.md"
};
static const unsigned char file126[] = {
#embed "../guidepost/Manual/Content/en/articles/write/editors.md"
};
static const unsigned char file127[] = {
#embed "../guidepost/Manual/Content/en/articles/write/fragments.md"
};
static const unsigned char file128[] = {
#embed "../guidepost/Manual/Content/en/articles/write/images.md"
};
static const unsigned char file129[] = {
#embed "../guidepost/Manual/Content/en/articles/write/index.md"
};
static const unsigned char file130[] = {
#embed "../guidepost/Manual/Content/en/articles/write/languages.md"
};
static const unsigned char file131[] = {
#embed "../guidepost/Manual/Content/en/articles/write/markdown.md"
};
static const unsigned char file132[] = {
#embed "../guidepost/Manual/Content/en/articles/write/notices.md"
};
static const unsigned char file133[] = {
#embed "../guidepost/Manual/Content/en/articles/write/queries.md"
};
static const unsigned char file134[] = {
#embed "../guidepost/Manual/Content/en/articles/write/question.md"
};
static const unsigned char file135[] = {
#embed "../guidepost/Manual/Content/en/articles/write/rename.md"
};
static const unsigned char file136[] = {
#embed "../guidepost/Manual/Content/en/articles/write/search.md"
};
static const unsigned char file137[] = {
#embed "../guidepost/Manual/Content/en/articles/write/terms.md"
};
static const unsigned char file138[] = {
#embed "../guidepost/Manual/Content/en/articles/write/topic.md"
};
static const unsigned char file139[] = {
#embed "../guidepost/Manual/Content/en/home.md"
};
static const unsigned char file140[] = {
#embed "../guidepost/Manual/Content/search-expectations.yaml"
};
static const unsigned char file141[] = {
#embed "../guidepost/Manual/Content/site.yaml"
};
static const unsigned char file142[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/asks-for-secret.md"
};
static const unsigned char file143[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-alias.md"
};
static const unsigned char file144[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-contact.md"
};
static const unsigned char file145[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-expectation.md"
};
static const unsigned char file146[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-extra-field.md"
};
static const unsigned char file147[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-former-anchor.md"
};
static const unsigned char file148[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-fragment.md"
};
static const unsigned char file149[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-host.md"
};
static const unsigned char file150[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-hours.md"
};
static const unsigned char file151[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-id.md"
};
static const unsigned char file152[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-locale.md"
};
static const unsigned char file153[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-notice.md"
};
static const unsigned char file154[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-policy.md"
};
static const unsigned char file155[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-reported.md"
};
static const unsigned char file156[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-synonyms.md"
};
static const unsigned char file157[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-term.md"
};
static const unsigned char file158[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-time-zone.md"
};
static const unsigned char file159[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-url.md"
};
static const unsigned char file160[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/bad-verification.md"
};
static const unsigned char file161[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/blocked-image.md"
};
static const unsigned char file162[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/broken-expectation.md"
};
static const unsigned char file163[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/broken-link.md"
};
static const unsigned char file164[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/cjk-emphasis.md"
};
static const unsigned char file165[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/comment-after-text.md"
};
static const unsigned char file166[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/dead-anchor.md"
};
static const unsigned char file167[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/duplicate-address.md"
};
static const unsigned char file168[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/duplicate-anchor.md"
};
static const unsigned char file169[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/duplicate-id.md"
};
static const unsigned char file170[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/duplicate-key.md"
};
static const unsigned char file171[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/forbidden-character.md"
};
static const unsigned char file172[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/hidden-heading.md"
};
static const unsigned char file173[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/hours-lapsed.md"
};
static const unsigned char file174[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/import-address.md"
};
static const unsigned char file175[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/import-front-matter.md"
};
static const unsigned char file176[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/import-html.md"
};
static const unsigned char file177[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/import-image.md"
};
static const unsigned char file178[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/import-left-out.md"
};
static const unsigned char file179[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/import-link.md"
};
static const unsigned char file180[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/import-markdown.md"
};
static const unsigned char file181[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/import-shortcode.md"
};
static const unsigned char file182[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/index.md"
};
static const unsigned char file183[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/invalid-utf8.md"
};
static const unsigned char file184[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/literal-contact.md"
};
static const unsigned char file185[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/lookalike-host.md"
};
static const unsigned char file186[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/lost-address.md"
};
static const unsigned char file187[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/lost-anchor.md"
};
static const unsigned char file188[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/many-notices.md"
};
static const unsigned char file189[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/metadata-syntax.md"
};
static const unsigned char file190[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/missing-field.md"
};
static const unsigned char file191[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/missing-file.md"
};
static const unsigned char file192[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/missing-image.md"
};
static const unsigned char file193[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/missing-original.md"
};
static const unsigned char file194[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/missing-partial.md"
};
static const unsigned char file195[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/missing-source.md"
};
static const unsigned char file196[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/missing-status-note.md"
};
static const unsigned char file197[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/missing-title.md"
};
static const unsigned char file198[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/missing-words.md"
};
static const unsigned char file199[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/no-time-zones.md"
};
static const unsigned char file200[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/not-moved.md"
};
static const unsigned char file201[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/outdated-translation.md"
};
static const unsigned char file202[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/past-exception.md"
};
static const unsigned char file203[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/past-notice.md"
};
static const unsigned char file204[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/raw-html.md"
};
static const unsigned char file205[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/review-soon.md"
};
static const unsigned char file206[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/stale-channel.md"
};
static const unsigned char file207[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/stale-term.md"
};
static const unsigned char file208[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/symbolic-link.md"
};
static const unsigned char file209[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/template-block.md"
};
static const unsigned char file210[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/template-ignored-text.md"
};
static const unsigned char file211[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/template-key.md"
};
static const unsigned char file212[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/template-recursion.md"
};
static const unsigned char file213[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/template-size.md"
};
static const unsigned char file214[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/template-syntax.md"
};
static const unsigned char file215[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/template-text.md"
};
static const unsigned char file216[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/too-deep.md"
};
static const unsigned char file217[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/too-large.md"
};
static const unsigned char file218[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/too-many-brackets.md"
};
static const unsigned char file219[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/too-many-steps.md"
};
static const unsigned char file220[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unclosed-code.md"
};
static const unsigned char file221[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/uneven-table.md"
};
static const unsigned char file222[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unknown-channel.md"
};
static const unsigned char file223[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unknown-check.md"
};
static const unsigned char file224[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unknown-fragment.md"
};
static const unsigned char file225[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unknown-key.md"
};
static const unsigned char file226[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unknown-property.md"
};
static const unsigned char file227[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unknown-question.md"
};
static const unsigned char file228[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unknown-term.md"
};
static const unsigned char file229[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unknown-topic.md"
};
static const unsigned char file230[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unlisted-host.md"
};
static const unsigned char file231[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unread-marker.md"
};
static const unsigned char file232[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unread-reference.md"
};
static const unsigned char file233[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unreadable-page.md"
};
static const unsigned char file234[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unreadable.md"
};
static const unsigned char file235[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unsafe-link.md"
};
static const unsigned char file236[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unsourced-claim.md"
};
static const unsigned char file237[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/untranslated.md"
};
static const unsigned char file238[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unusable-file.md"
};
static const unsigned char file239[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unused-file.md"
};
static const unsigned char file240[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unused-fragment.md"
};
static const unsigned char file241[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unused-term.md"
};
static const unsigned char file242[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/unverified-contact.md"
};
static const unsigned char file243[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/wrong-type.md"
};
static const unsigned char file244[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/codes/wrong-value.md"
};
static const unsigned char file245[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/compare/index.md"
};
static const unsigned char file246[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/first-steps.md"
};
static const unsigned char file247[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/operate/index.md"
};
static const unsigned char file248[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/reference/commands.md"
};
static const unsigned char file249[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/reference/fields.md"
};
static const unsigned char file250[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/reference/index.md"
};
static const unsigned char file251[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/write/channel.md"
};
static const unsigned char file252[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/write/check.md"
};
static const unsigned char file253[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/write/editors.md"
};
static const unsigned char file254[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/write/fragments.md"
};
static const unsigned char file255[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/write/images.md"
};
static const unsigned char file256[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/write/index.md"
};
static const unsigned char file257[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/write/languages.md"
};
static const unsigned char file258[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/write/markdown.md"
};
static const unsigned char file259[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/write/notices.md"
};
static const unsigned char file260[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/write/queries.md"
};
static const unsigned char file261[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/write/question.md"
};
static const unsigned char file262[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/write/rename.md"
};
static const unsigned char file263[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/write/search.md"
};
static const unsigned char file264[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/write/terms.md"
};
static const unsigned char file265[] = {
#embed "../guidepost/Manual/Content/zh-CN/articles/write/topic.md"
};
static const unsigned char file266[] = {
#embed "../guidepost/Manual/Content/zh-CN/home.md"
};
static const unsigned char file267[] = {
#embed "../guidepost/Manual/Templates/strings/en.yaml"
};
static const unsigned char file268[] = {
#embed "../guidepost/Manual/Templates/strings/zh-CN.yaml"
};

const struct guidepost_theme_file guidepost_manual_files[] = {
    {"Content/en/articles/codes/asks-for-secret.md", file0, sizeof file0},
    {"Content/en/articles/codes/bad-alias.md", file1, sizeof file1},
    {"Content/en/articles/codes/bad-contact.md", file2, sizeof file2},
    {"Content/en/articles/codes/bad-expectation.md", file3, sizeof file3},
    {"Content/en/articles/codes/bad-extra-field.md", file4, sizeof file4},
    {"Content/en/articles/codes/bad-former-anchor.md", file5, sizeof file5},
    {"Content/en/articles/codes/bad-fragment.md", file6, sizeof file6},
    {"Content/en/articles/codes/bad-host.md", file7, sizeof file7},
    {"Content/en/articles/codes/bad-hours.md", file8, sizeof file8},
    {"Content/en/articles/codes/bad-id.md", file9, sizeof file9},
    {"Content/en/articles/codes/bad-locale.md", file10, sizeof file10},
    {"Content/en/articles/codes/bad-notice.md", file11, sizeof file11},
    {"Content/en/articles/codes/bad-policy.md", file12, sizeof file12},
    {"Content/en/articles/codes/bad-reported.md", file13, sizeof file13},
    {"Content/en/articles/codes/bad-synonyms.md", file14, sizeof file14},
    {"Content/en/articles/codes/bad-term.md", file15, sizeof file15},
    {"Content/en/articles/codes/bad-time-zone.md", file16, sizeof file16},
    {"Content/en/articles/codes/bad-url.md", file17, sizeof file17},
    {"Content/en/articles/codes/bad-verification.md", file18, sizeof file18},
    {"Content/en/articles/codes/blocked-image.md", file19, sizeof file19},
    {"Content/en/articles/codes/broken-expectation.md", file20, sizeof file20},
    {"Content/en/articles/codes/broken-link.md", file21, sizeof file21},
    {"Content/en/articles/codes/cjk-emphasis.md", file22, sizeof file22},
    {"Content/en/articles/codes/comment-after-text.md", file23, sizeof file23},
    {"Content/en/articles/codes/dead-anchor.md", file24, sizeof file24},
    {"Content/en/articles/codes/duplicate-address.md", file25, sizeof file25},
    {"Content/en/articles/codes/duplicate-anchor.md", file26, sizeof file26},
    {"Content/en/articles/codes/duplicate-id.md", file27, sizeof file27},
    {"Content/en/articles/codes/duplicate-key.md", file28, sizeof file28},
    {"Content/en/articles/codes/forbidden-character.md", file29, sizeof file29},
    {"Content/en/articles/codes/hidden-heading.md", file30, sizeof file30},
    {"Content/en/articles/codes/hours-lapsed.md", file31, sizeof file31},
    {"Content/en/articles/codes/import-address.md", file32, sizeof file32},
    {"Content/en/articles/codes/import-front-matter.md", file33, sizeof file33},
    {"Content/en/articles/codes/import-html.md", file34, sizeof file34},
    {"Content/en/articles/codes/import-image.md", file35, sizeof file35},
    {"Content/en/articles/codes/import-left-out.md", file36, sizeof file36},
    {"Content/en/articles/codes/import-link.md", file37, sizeof file37},
    {"Content/en/articles/codes/import-markdown.md", file38, sizeof file38},
    {"Content/en/articles/codes/import-shortcode.md", file39, sizeof file39},
    {"Content/en/articles/codes/index.md", file40, sizeof file40},
    {"Content/en/articles/codes/invalid-utf8.md", file41, sizeof file41},
    {"Content/en/articles/codes/literal-contact.md", file42, sizeof file42},
    {"Content/en/articles/codes/lookalike-host.md", file43, sizeof file43},
    {"Content/en/articles/codes/lost-address.md", file44, sizeof file44},
    {"Content/en/articles/codes/lost-anchor.md", file45, sizeof file45},
    {"Content/en/articles/codes/many-notices.md", file46, sizeof file46},
    {"Content/en/articles/codes/metadata-syntax.md", file47, sizeof file47},
    {"Content/en/articles/codes/missing-field.md", file48, sizeof file48},
    {"Content/en/articles/codes/missing-file.md", file49, sizeof file49},
    {"Content/en/articles/codes/missing-image.md", file50, sizeof file50},
    {"Content/en/articles/codes/missing-original.md", file51, sizeof file51},
    {"Content/en/articles/codes/missing-partial.md", file52, sizeof file52},
    {"Content/en/articles/codes/missing-source.md", file53, sizeof file53},
    {"Content/en/articles/codes/missing-status-note.md", file54, sizeof file54},
    {"Content/en/articles/codes/missing-title.md", file55, sizeof file55},
    {"Content/en/articles/codes/missing-words.md", file56, sizeof file56},
    {"Content/en/articles/codes/no-time-zones.md", file57, sizeof file57},
    {"Content/en/articles/codes/not-moved.md", file58, sizeof file58},
    {"Content/en/articles/codes/outdated-translation.md", file59, sizeof file59},
    {"Content/en/articles/codes/past-exception.md", file60, sizeof file60},
    {"Content/en/articles/codes/past-notice.md", file61, sizeof file61},
    {"Content/en/articles/codes/raw-html.md", file62, sizeof file62},
    {"Content/en/articles/codes/review-soon.md", file63, sizeof file63},
    {"Content/en/articles/codes/stale-channel.md", file64, sizeof file64},
    {"Content/en/articles/codes/stale-term.md", file65, sizeof file65},
    {"Content/en/articles/codes/symbolic-link.md", file66, sizeof file66},
    {"Content/en/articles/codes/template-block.md", file67, sizeof file67},
    {"Content/en/articles/codes/template-ignored-text.md", file68, sizeof file68},
    {"Content/en/articles/codes/template-key.md", file69, sizeof file69},
    {"Content/en/articles/codes/template-recursion.md", file70, sizeof file70},
    {"Content/en/articles/codes/template-size.md", file71, sizeof file71},
    {"Content/en/articles/codes/template-syntax.md", file72, sizeof file72},
    {"Content/en/articles/codes/template-text.md", file73, sizeof file73},
    {"Content/en/articles/codes/too-deep.md", file74, sizeof file74},
    {"Content/en/articles/codes/too-large.md", file75, sizeof file75},
    {"Content/en/articles/codes/too-many-brackets.md", file76, sizeof file76},
    {"Content/en/articles/codes/too-many-steps.md", file77, sizeof file77},
    {"Content/en/articles/codes/unclosed-code.md", file78, sizeof file78},
    {"Content/en/articles/codes/uneven-table.md", file79, sizeof file79},
    {"Content/en/articles/codes/unknown-channel.md", file80, sizeof file80},
    {"Content/en/articles/codes/unknown-check.md", file81, sizeof file81},
    {"Content/en/articles/codes/unknown-fragment.md", file82, sizeof file82},
    {"Content/en/articles/codes/unknown-key.md", file83, sizeof file83},
    {"Content/en/articles/codes/unknown-property.md", file84, sizeof file84},
    {"Content/en/articles/codes/unknown-question.md", file85, sizeof file85},
    {"Content/en/articles/codes/unknown-term.md", file86, sizeof file86},
    {"Content/en/articles/codes/unknown-topic.md", file87, sizeof file87},
    {"Content/en/articles/codes/unlisted-host.md", file88, sizeof file88},
    {"Content/en/articles/codes/unread-marker.md", file89, sizeof file89},
    {"Content/en/articles/codes/unread-reference.md", file90, sizeof file90},
    {"Content/en/articles/codes/unreadable-page.md", file91, sizeof file91},
    {"Content/en/articles/codes/unreadable.md", file92, sizeof file92},
    {"Content/en/articles/codes/unsafe-link.md", file93, sizeof file93},
    {"Content/en/articles/codes/unsourced-claim.md", file94, sizeof file94},
    {"Content/en/articles/codes/untranslated.md", file95, sizeof file95},
    {"Content/en/articles/codes/unusable-file.md", file96, sizeof file96},
    {"Content/en/articles/codes/unused-file.md", file97, sizeof file97},
    {"Content/en/articles/codes/unused-fragment.md", file98, sizeof file98},
    {"Content/en/articles/codes/unused-term.md", file99, sizeof file99},
    {"Content/en/articles/codes/unverified-contact.md", file100, sizeof file100},
    {"Content/en/articles/codes/wrong-type.md", file101, sizeof file101},
    {"Content/en/articles/codes/wrong-value.md", file102, sizeof file102},
    {"Content/en/articles/compare/hugo.md", file103, sizeof file103},
    {"Content/en/articles/compare/index.md", file104, sizeof file104},
    {"Content/en/articles/compare/starlight.md", file105, sizeof file105},
    {"Content/en/articles/compare/zendesk.md", file106, sizeof file106},
    {"Content/en/articles/first-steps.md", file107, sizeof file107},
    {"Content/en/articles/operate/ci.md", file108, sizeof file108},
    {"Content/en/articles/operate/hosts.md", file109, sizeof file109},
    {"Content/en/articles/operate/index.md", file110, sizeof file110},
    {"Content/en/articles/operate/install.md", file111, sizeof file111},
    {"Content/en/articles/operate/look.md", file112, sizeof file112},
    {"Content/en/articles/operate/move-in.md", file113, sizeof file113},
    {"Content/en/articles/operate/nginx.md", file114, sizeof file114},
    {"Content/en/articles/operate/promises.md", file115, sizeof file115},
    {"Content/en/articles/operate/upload.md", file116, sizeof file116},
    {"Content/en/articles/reference/commands.md", file117, sizeof file117},
    {"Content/en/articles/reference/exit-status.md", file118, sizeof file118},
    {"Content/en/articles/reference/fields.md", file119, sizeof file119},
    {"Content/en/articles/reference/index.md", file120, sizeof file120},
    {"Content/en/articles/reference/keys.md", file121, sizeof file121},
    {"Content/en/articles/reference/manifest.md", file122, sizeof file122},
    {"Content/en/articles/reference/report.md", file123, sizeof file123},
    {"Content/en/articles/write/channel.md", file124, sizeof file124},
    {"Content/en/articles/write/check.md", file125, sizeof file125},
    {"Content/en/articles/write/editors.md", file126, sizeof file126},
    {"Content/en/articles/write/fragments.md", file127, sizeof file127},
    {"Content/en/articles/write/images.md", file128, sizeof file128},
    {"Content/en/articles/write/index.md", file129, sizeof file129},
    {"Content/en/articles/write/languages.md", file130, sizeof file130},
    {"Content/en/articles/write/markdown.md", file131, sizeof file131},
    {"Content/en/articles/write/notices.md", file132, sizeof file132},
    {"Content/en/articles/write/queries.md", file133, sizeof file133},
    {"Content/en/articles/write/question.md", file134, sizeof file134},
    {"Content/en/articles/write/rename.md", file135, sizeof file135},
    {"Content/en/articles/write/search.md", file136, sizeof file136},
    {"Content/en/articles/write/terms.md", file137, sizeof file137},
    {"Content/en/articles/write/topic.md", file138, sizeof file138},
    {"Content/en/home.md", file139, sizeof file139},
    {"Content/search-expectations.yaml", file140, sizeof file140},
    {"Content/site.yaml", file141, sizeof file141},
    {"Content/zh-CN/articles/codes/asks-for-secret.md", file142, sizeof file142},
    {"Content/zh-CN/articles/codes/bad-alias.md", file143, sizeof file143},
    {"Content/zh-CN/articles/codes/bad-contact.md", file144, sizeof file144},
    {"Content/zh-CN/articles/codes/bad-expectation.md", file145, sizeof file145},
    {"Content/zh-CN/articles/codes/bad-extra-field.md", file146, sizeof file146},
    {"Content/zh-CN/articles/codes/bad-former-anchor.md", file147, sizeof file147},
    {"Content/zh-CN/articles/codes/bad-fragment.md", file148, sizeof file148},
    {"Content/zh-CN/articles/codes/bad-host.md", file149, sizeof file149},
    {"Content/zh-CN/articles/codes/bad-hours.md", file150, sizeof file150},
    {"Content/zh-CN/articles/codes/bad-id.md", file151, sizeof file151},
    {"Content/zh-CN/articles/codes/bad-locale.md", file152, sizeof file152},
    {"Content/zh-CN/articles/codes/bad-notice.md", file153, sizeof file153},
    {"Content/zh-CN/articles/codes/bad-policy.md", file154, sizeof file154},
    {"Content/zh-CN/articles/codes/bad-reported.md", file155, sizeof file155},
    {"Content/zh-CN/articles/codes/bad-synonyms.md", file156, sizeof file156},
    {"Content/zh-CN/articles/codes/bad-term.md", file157, sizeof file157},
    {"Content/zh-CN/articles/codes/bad-time-zone.md", file158, sizeof file158},
    {"Content/zh-CN/articles/codes/bad-url.md", file159, sizeof file159},
    {"Content/zh-CN/articles/codes/bad-verification.md", file160, sizeof file160},
    {"Content/zh-CN/articles/codes/blocked-image.md", file161, sizeof file161},
    {"Content/zh-CN/articles/codes/broken-expectation.md", file162, sizeof file162},
    {"Content/zh-CN/articles/codes/broken-link.md", file163, sizeof file163},
    {"Content/zh-CN/articles/codes/cjk-emphasis.md", file164, sizeof file164},
    {"Content/zh-CN/articles/codes/comment-after-text.md", file165, sizeof file165},
    {"Content/zh-CN/articles/codes/dead-anchor.md", file166, sizeof file166},
    {"Content/zh-CN/articles/codes/duplicate-address.md", file167, sizeof file167},
    {"Content/zh-CN/articles/codes/duplicate-anchor.md", file168, sizeof file168},
    {"Content/zh-CN/articles/codes/duplicate-id.md", file169, sizeof file169},
    {"Content/zh-CN/articles/codes/duplicate-key.md", file170, sizeof file170},
    {"Content/zh-CN/articles/codes/forbidden-character.md", file171, sizeof file171},
    {"Content/zh-CN/articles/codes/hidden-heading.md", file172, sizeof file172},
    {"Content/zh-CN/articles/codes/hours-lapsed.md", file173, sizeof file173},
    {"Content/zh-CN/articles/codes/import-address.md", file174, sizeof file174},
    {"Content/zh-CN/articles/codes/import-front-matter.md", file175, sizeof file175},
    {"Content/zh-CN/articles/codes/import-html.md", file176, sizeof file176},
    {"Content/zh-CN/articles/codes/import-image.md", file177, sizeof file177},
    {"Content/zh-CN/articles/codes/import-left-out.md", file178, sizeof file178},
    {"Content/zh-CN/articles/codes/import-link.md", file179, sizeof file179},
    {"Content/zh-CN/articles/codes/import-markdown.md", file180, sizeof file180},
    {"Content/zh-CN/articles/codes/import-shortcode.md", file181, sizeof file181},
    {"Content/zh-CN/articles/codes/index.md", file182, sizeof file182},
    {"Content/zh-CN/articles/codes/invalid-utf8.md", file183, sizeof file183},
    {"Content/zh-CN/articles/codes/literal-contact.md", file184, sizeof file184},
    {"Content/zh-CN/articles/codes/lookalike-host.md", file185, sizeof file185},
    {"Content/zh-CN/articles/codes/lost-address.md", file186, sizeof file186},
    {"Content/zh-CN/articles/codes/lost-anchor.md", file187, sizeof file187},
    {"Content/zh-CN/articles/codes/many-notices.md", file188, sizeof file188},
    {"Content/zh-CN/articles/codes/metadata-syntax.md", file189, sizeof file189},
    {"Content/zh-CN/articles/codes/missing-field.md", file190, sizeof file190},
    {"Content/zh-CN/articles/codes/missing-file.md", file191, sizeof file191},
    {"Content/zh-CN/articles/codes/missing-image.md", file192, sizeof file192},
    {"Content/zh-CN/articles/codes/missing-original.md", file193, sizeof file193},
    {"Content/zh-CN/articles/codes/missing-partial.md", file194, sizeof file194},
    {"Content/zh-CN/articles/codes/missing-source.md", file195, sizeof file195},
    {"Content/zh-CN/articles/codes/missing-status-note.md", file196, sizeof file196},
    {"Content/zh-CN/articles/codes/missing-title.md", file197, sizeof file197},
    {"Content/zh-CN/articles/codes/missing-words.md", file198, sizeof file198},
    {"Content/zh-CN/articles/codes/no-time-zones.md", file199, sizeof file199},
    {"Content/zh-CN/articles/codes/not-moved.md", file200, sizeof file200},
    {"Content/zh-CN/articles/codes/outdated-translation.md", file201, sizeof file201},
    {"Content/zh-CN/articles/codes/past-exception.md", file202, sizeof file202},
    {"Content/zh-CN/articles/codes/past-notice.md", file203, sizeof file203},
    {"Content/zh-CN/articles/codes/raw-html.md", file204, sizeof file204},
    {"Content/zh-CN/articles/codes/review-soon.md", file205, sizeof file205},
    {"Content/zh-CN/articles/codes/stale-channel.md", file206, sizeof file206},
    {"Content/zh-CN/articles/codes/stale-term.md", file207, sizeof file207},
    {"Content/zh-CN/articles/codes/symbolic-link.md", file208, sizeof file208},
    {"Content/zh-CN/articles/codes/template-block.md", file209, sizeof file209},
    {"Content/zh-CN/articles/codes/template-ignored-text.md", file210, sizeof file210},
    {"Content/zh-CN/articles/codes/template-key.md", file211, sizeof file211},
    {"Content/zh-CN/articles/codes/template-recursion.md", file212, sizeof file212},
    {"Content/zh-CN/articles/codes/template-size.md", file213, sizeof file213},
    {"Content/zh-CN/articles/codes/template-syntax.md", file214, sizeof file214},
    {"Content/zh-CN/articles/codes/template-text.md", file215, sizeof file215},
    {"Content/zh-CN/articles/codes/too-deep.md", file216, sizeof file216},
    {"Content/zh-CN/articles/codes/too-large.md", file217, sizeof file217},
    {"Content/zh-CN/articles/codes/too-many-brackets.md", file218, sizeof file218},
    {"Content/zh-CN/articles/codes/too-many-steps.md", file219, sizeof file219},
    {"Content/zh-CN/articles/codes/unclosed-code.md", file220, sizeof file220},
    {"Content/zh-CN/articles/codes/uneven-table.md", file221, sizeof file221},
    {"Content/zh-CN/articles/codes/unknown-channel.md", file222, sizeof file222},
    {"Content/zh-CN/articles/codes/unknown-check.md", file223, sizeof file223},
    {"Content/zh-CN/articles/codes/unknown-fragment.md", file224, sizeof file224},
    {"Content/zh-CN/articles/codes/unknown-key.md", file225, sizeof file225},
    {"Content/zh-CN/articles/codes/unknown-property.md", file226, sizeof file226},
    {"Content/zh-CN/articles/codes/unknown-question.md", file227, sizeof file227},
    {"Content/zh-CN/articles/codes/unknown-term.md", file228, sizeof file228},
    {"Content/zh-CN/articles/codes/unknown-topic.md", file229, sizeof file229},
    {"Content/zh-CN/articles/codes/unlisted-host.md", file230, sizeof file230},
    {"Content/zh-CN/articles/codes/unread-marker.md", file231, sizeof file231},
    {"Content/zh-CN/articles/codes/unread-reference.md", file232, sizeof file232},
    {"Content/zh-CN/articles/codes/unreadable-page.md", file233, sizeof file233},
    {"Content/zh-CN/articles/codes/unreadable.md", file234, sizeof file234},
    {"Content/zh-CN/articles/codes/unsafe-link.md", file235, sizeof file235},
    {"Content/zh-CN/articles/codes/unsourced-claim.md", file236, sizeof file236},
    {"Content/zh-CN/articles/codes/untranslated.md", file237, sizeof file237},
    {"Content/zh-CN/articles/codes/unusable-file.md", file238, sizeof file238},
    {"Content/zh-CN/articles/codes/unused-file.md", file239, sizeof file239},
    {"Content/zh-CN/articles/codes/unused-fragment.md", file240, sizeof file240},
    {"Content/zh-CN/articles/codes/unused-term.md", file241, sizeof file241},
    {"Content/zh-CN/articles/codes/unverified-contact.md", file242, sizeof file242},
    {"Content/zh-CN/articles/codes/wrong-type.md", file243, sizeof file243},
    {"Content/zh-CN/articles/codes/wrong-value.md", file244, sizeof file244},
    {"Content/zh-CN/articles/compare/index.md", file245, sizeof file245},
    {"Content/zh-CN/articles/first-steps.md", file246, sizeof file246},
    {"Content/zh-CN/articles/operate/index.md", file247, sizeof file247},
    {"Content/zh-CN/articles/reference/commands.md", file248, sizeof file248},
    {"Content/zh-CN/articles/reference/fields.md", file249, sizeof file249},
    {"Content/zh-CN/articles/reference/index.md", file250, sizeof file250},
    {"Content/zh-CN/articles/write/channel.md", file251, sizeof file251},
    {"Content/zh-CN/articles/write/check.md", file252, sizeof file252},
    {"Content/zh-CN/articles/write/editors.md", file253, sizeof file253},
    {"Content/zh-CN/articles/write/fragments.md", file254, sizeof file254},
    {"Content/zh-CN/articles/write/images.md", file255, sizeof file255},
    {"Content/zh-CN/articles/write/index.md", file256, sizeof file256},
    {"Content/zh-CN/articles/write/languages.md", file257, sizeof file257},
    {"Content/zh-CN/articles/write/markdown.md", file258, sizeof file258},
    {"Content/zh-CN/articles/write/notices.md", file259, sizeof file259},
    {"Content/zh-CN/articles/write/queries.md", file260, sizeof file260},
    {"Content/zh-CN/articles/write/question.md", file261, sizeof file261},
    {"Content/zh-CN/articles/write/rename.md", file262, sizeof file262},
    {"Content/zh-CN/articles/write/search.md", file263, sizeof file263},
    {"Content/zh-CN/articles/write/terms.md", file264, sizeof file264},
    {"Content/zh-CN/articles/write/topic.md", file265, sizeof file265},
    {"Content/zh-CN/home.md", file266, sizeof file266},
    {"Templates/strings/en.yaml", file267, sizeof file267},
    {"Templates/strings/zh-CN.yaml", file268, sizeof file268},
};

const size_t guidepost_manual_file_count = sizeof guidepost_manual_files / sizeof guidepost_manual_files[0];

const struct guidepost_theme_file *guidepost_manual_file_at(size_t index) {
    return &guidepost_manual_files[index];
}
