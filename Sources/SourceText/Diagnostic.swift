/// A message to a writer about a mistake in what was written: what is wrong, where, and how to mend it.
///
/// Diagnostics are values: collected, sorted and printed at the end, never thrown. The headline names the specific
/// thing first, states the rule, quotes the value, and has no full stop. Each module keeps its wording in one place, as
/// factories in an extension of this type, and declares its codes in an extension of `Diagnostic.Code`.
public struct Diagnostic: Sendable, Hashable {
    /// How bad the mistake is. `site.yaml` may change it for a code; `--strict` makes each warning an error.
    public enum Severity: String, Sendable, Hashable, CaseIterable {
        /// There is no sensible output: nothing is written.
        case error
        /// A reader would notice.
        case warning

        /// What people read.
        var wording: Wording {
            switch self {
            case .error: Wording("error", zh: "错误")
            case .warning: Wording("warning", zh: "警告")
            }
        }
    }

    /// The stable name of a kind of mistake, such as `broken-link`, with the severity that it has by default.
    public struct Code: Sendable, Hashable {
        /// The name in lower case with hyphens: what a writer searches for and `checks:` names.
        public let name: String
        /// The severity where `site.yaml` does not say otherwise.
        public let severity: Severity

        /// Declares a code; `severity` is the default one.
        public init(_ name: String, _ severity: Severity = .error) {
            self.name = name
            self.severity = severity
        }
    }

    /// Context for a diagnostic: another place that has to do with it, or a fact that helps.
    public struct Note: Sendable, Hashable {
        /// A headline without full stop, such as "first declared here".
        public let wording: Wording
        /// The other place, where there is one.
        public let location: SourceLocation?

        /// Makes a note, with the place it speaks of where there is one.
        public init(_ wording: Wording, at location: SourceLocation? = nil) {
            self.wording = wording
            self.location = location
        }

        /// The headline in English.
        public var message: String { wording.english }
    }

    /// A mend that is likely to be right.
    public struct Fix: Sendable, Hashable {
        /// What to do, such as "did you mean 'chat'?".
        public let wording: Wording
        /// The text that would stand in place of the diagnostic's range, where the mend is that simple.
        public let replacement: String?
        /// Whole lines to paste, indented as they must stand in the file; none for most.
        public let lines: [String]

        /// Makes a fix from the words a writer reads, and the text that would stand in place of the range or the lines
        /// that are to be pasted.
        public init(_ wording: Wording, replacement: String? = nil, lines: [String] = []) {
            self.wording = wording
            self.replacement = replacement
            self.lines = lines
        }

        /// What to do, in English.
        public var message: String { wording.english }
    }

    /// What does not change once it is said.
    private struct Content: Sendable, Hashable {
        let code: Code
        let wording: Wording
        let location: SourceLocation?
        let notes: [Note]
        let fix: Fix?
    }

    /// Shared by all copies: lists of thousands are copied at each save while a site is previewed.
    private final class Shared: Sendable {
        let content: Content
        init(_ content: Content) { self.content = content }
    }

    /// The severity; the code's own until a configuration changes it.
    public var severity: Severity
    private let shared: Shared

    /// Makes a diagnostic with the severity that its code has by default.
    public init(
        _ code: Code, _ wording: Wording, at location: SourceLocation?, notes: [Note] = [],
        fix: Fix? = nil
    ) {
        severity = code.severity
        shared = Shared(
            Content(code: code, wording: wording, location: location, notes: notes, fix: fix))
    }

    /// The stable name of the kind of mistake.
    public var code: Code { shared.content.code }
    /// The headline, without full stop.
    public var wording: Wording { shared.content.wording }
    /// The headline in English.
    public var message: String { wording.english }
    /// The place, where the mistake has one.
    public var location: SourceLocation? { shared.content.location }
    /// Further places and facts, in the order in which they help.
    public var notes: [Note] { shared.content.notes }
    /// The likely mend.
    public var fix: Fix? { shared.content.fix }

    /// Whether two say the same, and are as bad.
    public static func == (left: Diagnostic, right: Diagnostic) -> Bool {
        left.severity == right.severity
            && (left.shared === right.shared || left.shared.content == right.shared.content)
    }

    /// Hashes all that it says.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(severity)
        hasher.combine(shared.content)
    }
}

extension Diagnostic.Fix {
    /// "did you mean 'x'?" for the nearest of some names, or no fix where none is near.
    public static func didYouMean(_ nearest: String?) -> Diagnostic.Fix? {
        nearest.map {
            Diagnostic.Fix(
                Wording("did you mean '\($0)'?", zh: "是不是想写“\($0)”？"), replacement: $0)
        }
    }
}

extension Diagnostic: Comparable {
    /// Orders by file and place, then by code and message, so that a run always prints the same list.
    public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        let leftPath = left.location?.path ?? ""
        let rightPath = right.location?.path ?? ""
        if leftPath != rightPath { return leftPath.utf8.lexicographicallyPrecedes(rightPath.utf8) }
        let leftStart = left.location?.range.lowerBound ?? 0
        let rightStart = right.location?.range.lowerBound ?? 0
        if leftStart != rightStart { return leftStart < rightStart }
        let leftEnd = left.location?.range.upperBound ?? 0
        let rightEnd = right.location?.range.upperBound ?? 0
        if leftEnd != rightEnd { return leftEnd < rightEnd }
        if left.code.name != right.code.name { return left.code.name < right.code.name }
        return left.message.utf8.lexicographicallyPrecedes(right.message.utf8)
    }
}
