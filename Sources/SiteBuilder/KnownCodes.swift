import Markdown
import Metadata
import Mustache
public import SiteModel
import SourceText

/// Every diagnostic code that `checks:` of `site.yaml` may name, by what it may say of them.
public let knownCodes = CheckNames(
    adjustable: Diagnostic.Code.ofSiteModel + [
        .unknownKey, .commentAfterText, .duplicateAnchor, .unsafeLink, .rawHTML, .cjkEmphasis,
        .unclosedCode, .unevenTable, .unreadMarker,
        .templateKey,
        .templateIgnoredText,
    ],
    neverSilent: Diagnostic.Code.neverSilentInSiteModel + [
        .missingField, .wrongType, .wrongValue, .symbolicLink, .unusableFile,
    ],
    alwaysErrors: Diagnostic.Code.alwaysErrorsInSiteModel + [
        .metadataSyntax, .duplicateKey, .invalidUTF8, .forbiddenCharacter, .tooDeep,
        .tooManyBrackets, .templateSyntax, .templateBlock, .missingPartial, .templateRecursion,
        .templateSize,
    ])
