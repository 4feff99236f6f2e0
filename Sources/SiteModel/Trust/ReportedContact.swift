public import Metadata
public import SourceText

/// A contact that somebody named in public although nobody confirmed it, or that was told to be an impostor's.
///
/// From `reported.yaml`. Its value is compared, never printed: it reaches the site as a hash of its normal form.
public struct ReportedContact: Sendable, Hashable {
    /// What is said of it.
    public enum Verdict: String, Sendable, Hashable, CaseIterable {
        /// Others named it as the service's; the service does not confirm it.
        case unconfirmed
        /// It is somebody who pretends to be the service.
        case impostor
    }

    /// What the value is.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case phone, email, host, url, handle
    }

    /// The value as it was written.
    public let value: String
    /// What it is.
    public let kind: Kind
    /// The platform of a handle.
    public let platform: String?
    /// What is said of it.
    public let verdict: Verdict
    /// When that was said, where the source has a date.
    public let on: CalendarDate?
    /// Where it was said.
    public let source: String
    /// The normal forms that mean it.
    let normals: [String]
    /// Where the value stands.
    let location: SourceLocation
    /// Where the day stands, or the value where there is none.
    let dayLocation: SourceLocation

    /// The host of the source: what may be printed of it, as its path may name the value.
    public var sourceHost: String {
        let rest = source.drop { $0 != ":" }.dropFirst(3)
        let host = rest.prefix { !"/?#:".contains($0) }
        return String(host.hasPrefix("www.") ? host.dropFirst(4) : host)
    }

    /// The fields of an entry.
    public static let fields = FieldTable(
        Wording("reported contact", zh: "他人提到的联系方式"),
        [
            Field(
                "value", .text, required: true,
                Wording("What was named; it is compared, never printed", zh: "他人提到的内容；只用来比对，不显示")),
            Field(
                "kind", .word(Kind.allCases.map(\.rawValue)), required: true,
                Wording(
                    "What it is: host for a whole site, url for one address",
                    zh: "类型：host 是整个网站，url 是一个网址")),
            Field(
                "platform", .text,
                Wording("The platform of a handle; any where none is given", zh: "账号所在的平台；不写就是任何平台")
            ),
            Field(
                "verdict", .word(Verdict.allCases.map(\.rawValue)), required: true,
                Wording(
                    "unconfirmed: others named it; impostor: it pretends to be the service",
                    zh: "unconfirmed：他人提到的；impostor：冒充服务方的")),
            Field(
                "on", .date,
                Wording("The day on which the source said so, where it has one", zh: "出处提到它的日期，如果有")
            ),
            Field(
                "source", .url, required: true,
                Wording(
                    "The public page that says so; its host is printed", zh: "写明这一点的公开页面；只显示它的主机")),
            Field(
                "note", .text,
                Wording("What the next editor should know; never printed", zh: "给下一位编辑的说明；不显示")),
        ])

    /// Reads `reported.yaml`, a list of contacts.
    public static func read(
        _ file: SourceFile, diagnostics: inout [Diagnostic]
    ) -> [ReportedContact] {
        guard let node = MetadataParser.parse(file, diagnostics: &diagnostics) else { return [] }
        guard case .sequence(let items) = node.content else {
            if node.content != .mapping([]) {
                diagnostics.append(
                    .notAList(
                        Wording("reported contacts", zh: "他人提到的联系方式"), at: file.location(node.range)
                    ))
            }
            return []
        }
        var contacts: [ReportedContact] = []
        var first: [String: SourceLocation] = [:]
        for item in items {
            let reader = FieldReader(item, of: fields, in: file, diagnostics: &diagnostics)
            guard let contact = ReportedContact(reader, &diagnostics) else { continue }
            if let known = first[contact.normals[0]] {
                diagnostics.append(
                    .reportedTwice(contact.value, at: contact.location, first: known))
                continue
            }
            first[contact.normals[0]] = contact.location
            contacts.append(contact)
        }
        return contacts
    }

    private init?(_ reader: FieldReader, _ diagnostics: inout [Diagnostic]) {
        guard let value = reader.text("value"),
            let kind = reader.word("kind").flatMap(Kind.init(rawValue:)),
            let verdict = reader.word("verdict").flatMap(Verdict.init(rawValue:)),
            let source = reader.url("source")
        else { return nil }
        let platform = reader.text("platform")
        let location = reader.location(of: "value")
        if kind != .handle, platform != nil {
            diagnostics.append(
                .platformWithoutHandle(kind.rawValue, at: reader.location(of: "platform")))
        }
        guard let normals = kind.normals(of: value, platform: platform) else {
            diagnostics.append(
                .badReportedValue(
                    value, expected: kind.expectation, meant: kind.meant(by: value),
                    mend: kind.mend, at: location))
            return nil
        }
        self.value = value
        self.kind = kind
        self.platform = kind == .handle ? platform : nil
        self.verdict = verdict
        on = reader.date("on")
        self.source = source
        self.normals = normals
        self.location = location
        dayLocation = reader.has("on") ? reader.location(of: "on") : location
    }
}
