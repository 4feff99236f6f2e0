import Metadata
public import SourceText

/// How soon a channel answers, and who says so.
public struct ResponseTime: Sendable, Hashable {
    /// The order of magnitude.
    public enum Speed: String, Sendable, Hashable, CaseIterable {
        case immediate
        case sameDay = "same-day"
        case days, uncertain
    }
    /// Where the statement comes from.
    public enum Basis: String, Sendable, Hashable, CaseIterable {
        /// What is usual for channels of this kind.
        case general
        /// The service says so.
        case official
        /// Somebody measured it.
        case measured
    }

    /// The order of magnitude.
    public let speed: Speed
    /// What is typical, in words.
    public let typical: LocalizedText?
    /// What is the longest, in words.
    public let longest: LocalizedText?
    /// Where the statement comes from.
    public let basis: Basis
    /// The public page that says so.
    public let source: String?
    /// Where the basis is written.
    public let location: SourceLocation

    /// Whether it says more than how such channels usually work.
    public var makesClaim: Bool { basis != .general || typical != nil || longest != nil }

    static let fields: [Field] = [
        Field(
            "speed", .word(Speed.allCases.map(\.rawValue)), required: true,
            Wording("The order of magnitude", zh: "大致多快")
        ),
        Field("typical", LocalizedText.type, Wording("What is typical, in words", zh: "一般多久，用文字写")),
        Field(
            "longest", LocalizedText.type, Wording("What is the longest, in words", zh: "最长多久，用文字写")
        ),
        Field(
            "basis", .word(Basis.allCases.map(\.rawValue)), required: true,
            Wording("Where it comes from", zh: "依据")),
        Field("source", .url, Wording("The public page that says so", zh: "写明这一点的公开页面")),
    ]

    init?(
        _ reader: FieldReader, locales: [String], in file: SourceFile,
        diagnostics: inout [Diagnostic]
    ) {
        guard let speed = reader.word("speed").flatMap(Speed.init(rawValue:)),
            let basis = reader.word("basis").flatMap(Basis.init(rawValue:))
        else { return nil }
        self.speed = speed
        self.basis = basis
        typical = LocalizedText(
            "typical", of: reader, locales: locales, in: file, diagnostics: &diagnostics)
        longest = LocalizedText(
            "longest", of: reader, locales: locales, in: file, diagnostics: &diagnostics)
        source = reader.url("source")
        location = reader.location(of: reader.has("source") ? "source" : "basis")
    }
}
