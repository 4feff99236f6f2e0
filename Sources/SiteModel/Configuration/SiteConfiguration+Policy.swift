import Metadata
import SourceText

extension SiteConfiguration {
    /// The field that lets pages load from elsewhere, by directive.
    static let policyField = Field(
        "content-security-policy",
        .map(
            ContentSecurityPolicy.Directive.adjustable.map {
                Field($0.rawValue, .list(.text), meaning(of: $0))
            }), "What pages may load from other hosts")

    private static func meaning(of directive: ContentSecurityPolicy.Directive) -> String {
        switch directive {
        case .script: "Origins of scripts"
        case .style: "Origins of styles, or 'unsafe-inline' for those in raw HTML"
        case .image: "Origins of images, or https: for all"
        case .media: "Origins of sounds and films, or https: for all"
        case .font: "Origins of fonts"
        case .frame: "Origins of pages in frames"
        case .connection: "Origins that scripts may ask"
        case .form: "Origins that forms may be sent to"
        case .default, .manifest, .base: preconditionFailure("no site adds sources to this")
        }
    }

    /// The longest line that every host takes: Cloudflare Pages leaves out longer ones of `_headers`. nginx takes no word
    /// of 4,096 bytes, and does not start.
    private static let longestPolicyLine = 2_000

    static func readPolicy(
        _ reader: FieldReader, file: SourceFile, diagnostics: inout [Diagnostic]
    ) -> ContentSecurityPolicy {
        guard let record = reader.record(policyField.name) else { return ContentSecurityPolicy() }
        var added: [ContentSecurityPolicy.Directive: [PolicySource]] = [:]
        for directive in ContentSecurityPolicy.Directive.adjustable {
            for written in record.locatedTexts(directive.rawValue) {
                if let source = PolicySource(written.value, for: directive) {
                    added[directive, default: []].append(source)
                } else {
                    diagnostics.append(
                        .badPolicySource(
                            written.value, for: directive.rawValue,
                            meant: PolicySource.meant(by: written.value),
                            at: file.location(written.range)))
                }
            }
        }
        let policy = ContentSecurityPolicy(adding: added)
        let length = "  Content-Security-Policy: ".utf8.count + policy.headerText.utf8.count
        if length > longestPolicyLine {
            diagnostics.append(
                .tooLongPolicy(
                    length, limit: longestPolicyLine,
                    at: file.location(reader.range(of: policyField.name))))
        }
        return policy
    }
}
