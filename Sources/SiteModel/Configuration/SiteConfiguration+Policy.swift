import Metadata
import SourceText

extension SiteConfiguration {
    /// The field that lets pages load from elsewhere, by directive.
    static let policyField = Field(
        "content-security-policy",
        .map(
            ContentSecurityPolicy.Directive.adjustable.map {
                Field($0.rawValue, .list(.text), meaning(of: $0))
            }), Wording("What pages may load from other hosts", zh: "页面可以从其他主机加载什么"))

    private static func meaning(of directive: ContentSecurityPolicy.Directive) -> Wording {
        switch directive {
        case .script: Wording("Origins of scripts", zh: "脚本的来源")
        case .style:
            Wording(
                "Origins of styles, or 'unsafe-inline' for those in raw HTML",
                zh: "样式的来源；原始 HTML 里的样式写 'unsafe-inline'")
        case .image: Wording("Origins of images, or https: for all", zh: "图片的来源；所有来源写 https:")
        case .media:
            Wording("Origins of sounds and films, or https: for all", zh: "声音和视频的来源；所有来源写 https:")
        case .font: Wording("Origins of fonts", zh: "字体的来源")
        case .frame: Wording("Origins of pages in frames", zh: "框架内页面的来源")
        case .connection: Wording("Origins that scripts may ask", zh: "脚本可以访问的来源")
        case .form: Wording("Origins that forms may be sent to", zh: "表单可以提交到的来源")
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
