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
        "reported contact",
        [
            Field("value", .text, required: true, "What was named; it is compared, never printed"),
            Field(
                "kind", .word(Kind.allCases.map(\.rawValue)), required: true,
                "What it is: host for a whole site, url for one address"),
            Field("platform", .text, "The platform of a handle; any where none is given"),
            Field(
                "verdict", .word(Verdict.allCases.map(\.rawValue)), required: true,
                "unconfirmed: others named it; impostor: it pretends to be the service"),
            Field("on", .date, "The day on which the source said so, where it has one"),
            Field(
                "source", .url, required: true, "The public page that says so; its host is printed"),
            Field("note", .text, "What the next editor should know; never printed"),
        ])

    /// Reads `reported.yaml`, a list of contacts.
    public static func read(
        _ file: SourceFile, diagnostics: inout [Diagnostic]
    ) -> [ReportedContact] {
        guard let node = MetadataParser.parse(file, diagnostics: &diagnostics) else { return [] }
        guard case .sequence(let items) = node.content else {
            if node.content != .mapping([]) {
                diagnostics.append(.notAList("reported contacts", at: file.location(node.range)))
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
