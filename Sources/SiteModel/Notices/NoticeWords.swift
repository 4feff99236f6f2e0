public import Metadata
import SourceText

/// What a notice says of itself: a banner about an outage or a wave of fraud, with a beginning and an end.
public struct NoticeWords: Sendable {
    /// How much it matters, most first.
    public enum Severity: String, Sendable, Hashable, CaseIterable {
        /// Readers must know before they do anything else.
        case critical
        /// Something does not work as usual.
        case warning
        /// Something worth knowing.
        case info
    }

    /// The pages that it stands on.
    public enum Scope: Sendable, Hashable {
        /// All pages.
        case site
        /// The page of a topic, its questions and its articles.
        case topic(String)
        /// The page of a channel, the contact guide, and the channel's articles.
        case channel(String)

        /// Reads `site`, `topic:funds` or `channel:chat`.
        init?(_ text: String) {
            if text == "site" {
                self = .site
            } else if text.hasPrefix("topic:") {
                self = .topic(String(text.dropFirst("topic:".count)))
            } else if text.hasPrefix("channel:") {
                self = .channel(String(text.dropFirst("channel:".count)))
            } else {
                return nil
            }
        }
    }

    /// When a notice is shown.
    public struct Days: Sendable {
        /// The first day on which it is shown.
        public let from: Located<CalendarDate>
        /// The last day on which it is shown, whole.
        public let until: Located<CalendarDate>
    }

    /// When it is shown; nil where that cannot be read.
    let days: Days?
    /// Where it is shown: wherever one of these says.
    public let scopes: [Located<Scope>]
    /// How much it matters.
    public let severity: Severity
    /// What stands above it beside its severity.
    public let title: String?

    /// The fields of a notice.
    public static let fields: [Field] = [
        Field(
            "from", .date, required: true,
            Wording("The first day on which it is shown", zh: "开始显示的日期")),
        Field(
            "until", .date, required: true,
            Wording("The last day on which it is shown", zh: "最后一天显示的日期")),
        Field(
            "scope", .list(.text), required: true,
            Wording(
                "Where it is shown: site, topic:ID or channel:ID, or a list of these",
                zh: "显示在哪里：site、topic:编号 或 channel:编号，也可以写几个")),
        Field(
            "severity", .word(Severity.allCases.map(\.rawValue)), required: true,
            Wording("How much it matters", zh: "重要程度")),
        Field("title", .text, Wording("A few words above it", zh: "上方的几个字")),
    ]

    /// Reads a notice. Where a day is missing or makes no sense it is never shown; that is told, as everything else is
    /// at once.
    init(_ reader: FieldReader, in file: SourceFile, diagnostics: inout [Diagnostic]) {
        var scopes: [Located<Scope>] = []
        for written in reader.locatedTexts("scope") {
            if let scope = Scope(written.value) {
                scopes.append(Located(scope, range: written.range))
            } else {
                diagnostics.append(
                    .badScope(written.value, at: file.location(written.range)))
            }
        }
        days = reader.date("from").flatMap { from in
            reader.date("until").map { until in
                Days(
                    from: Located(from, range: reader.range(of: "from")),
                    until: Located(until, range: reader.range(of: "until")))
            }
        }
        self.scopes = scopes
        severity = reader.word("severity").flatMap(Severity.init(rawValue:)) ?? .info
        title = reader.text("title")
    }

    /// Whether it is shown on a day.
    public func isCurrent(on day: CalendarDate) -> Bool {
        days.map { $0.from.value <= day && day <= $0.until.value } ?? false
    }
}
