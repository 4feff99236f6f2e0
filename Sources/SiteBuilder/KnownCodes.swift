import Markdown
import Metadata
import Mustache
import SiteModel
import SourceText

/// Every diagnostic code that `checks:` of `site.yaml` may name.
///
/// `literal-contact` and `stale-channel` are names that DESIGN fixes for rules about contacts; a site may set them now.
let knownCodes: [Diagnostic.Code] =
    Diagnostic.Code.ofSiteModel + [
        .unknownKey, .missingField, .wrongType, .wrongValue,
        .tooDeep, .tooManyBrackets, .duplicateAnchor, .unsafeLink, .rawHTML, .cjkEmphasis,
        .templateKey, .templateBlock, .templateIgnoredText, .symbolicLink, .unusableFile,
        Diagnostic.Code("literal-contact"), Diagnostic.Code("stale-channel"),
    ]
