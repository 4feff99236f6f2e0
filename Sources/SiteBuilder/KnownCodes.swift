import Markdown
import Metadata
import Mustache
import SiteModel
import SourceText

/// Every diagnostic code that `checks:` of `site.yaml` may name, by what it may say of them.
///
/// `literal-contact` and `stale-channel` are names that DESIGN fixes for rules about contacts; a site may set them now.
let knownCodes = CheckNames(
    adjustable: Diagnostic.Code.ofSiteModel + [
        .unknownKey, .duplicateAnchor, .unsafeLink, .rawHTML, .cjkEmphasis, .templateKey,
        .templateIgnoredText, Diagnostic.Code("literal-contact"), Diagnostic.Code("stale-channel"),
    ],
    neverSilent: Diagnostic.Code.neverSilentInSiteModel + [
        .missingField, .wrongType, .wrongValue, .symbolicLink, .unusableFile,
    ],
    alwaysErrors: Diagnostic.Code.alwaysErrorsInSiteModel + [
        .metadataSyntax, .duplicateKey, .invalidUTF8, .forbiddenCharacter, .tooDeep,
        .tooManyBrackets, .templateSyntax, .templateBlock, .missingPartial, .templateRecursion,
    ])
