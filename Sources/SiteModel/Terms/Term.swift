public import Metadata
import SourceText

/// A name or a menu path of the app in each locale, from `terms.yaml`: what `<term:id>` stands for.
///
/// It is the service that names them, and it may do so otherwise tomorrow: so each stands in one place, with a day on which
/// somebody looked.
public struct Term: Sendable, Hashable {
    /// Who looked at the app or at an official page, when, and where.
    public struct Check: Sendable, Hashable {
        /// The day of the check.
        public let on: CalendarDate
        /// Who looked.
        public let by: String
        /// The page that shows the name; nil where somebody saw it in the app itself.
        public let source: String?
        /// Where the day and the person are written.
        let places: (on: SourceLocation, by: SourceLocation)

        /// Two checks are equal where they say the same, wherever they stand.
        public static func == (left: Check, right: Check) -> Bool {
            left.on == right.on && left.by == right.by && left.source == right.source
        }

        /// Hashes what is said.
        public func hash(into hasher: inout Hasher) {
            hasher.combine(on)
            hasher.combine(by)
            hasher.combine(source)
        }
    }

    /// Stable, unique, what references name.
    public let id: String
    /// The name, or the steps of the path, by the index of the locale; those of the default where a locale has none.
    public let steps: [[String]]
    /// The locales that have none of their own.
    let missing: [Int]
    /// When somebody last looked; nil where nobody says so.
    public let check: Check?
    /// After how many days somebody must look again; nil where nothing says that it goes out of date.
    public let reviewEvery: Int?
    /// Where the id stands.
    let location: SourceLocation
    /// Where `verified` begins: the id where there is none.
    let checkLocation: SourceLocation
    /// How the term stands in its file.
    let layout: WrittenProof.Layout
    /// Whether something stands under `verified`.
    let hasCheck: Bool

    /// The last day on which the check counts; nil where nobody says when that was, or it never goes out of date.
    public var reviewBy: CalendarDate? {
        check.flatMap { check in reviewEvery.map { check.on.adding(days: $0) } }
    }

    /// The proof to paste for a day, with blanks for the person and the page, as it must stand.
    func block(on day: CalendarDate) -> String {
        let text = "verified: {on: \(day.iso8601), by: \"\", source: \"\"}"
        switch layout {
        case .flow: return hasCheck ? text : ", " + text
        case .block(let column): return String(repeating: " ", count: column) + text
        }
    }

    /// The term as a text in a locale shows it.
    func shown(in locale: Int) -> ShownTerm {
        ShownTerm(steps: steps[locale], locale: missing.contains(locale) ? 0 : locale)
    }
}

/// A term as a text shows it.
public struct ShownTerm: Sendable, Hashable {
    /// The name alone, or the steps of a menu path.
    public let steps: [String]
    /// The index of the locale whose words they are: the default one where the text's own has none.
    public let locale: Int

    /// What stands between two steps. Unicode mirrors the mark in text from right to left (Bidi_Mirrored).
    public static let separator = " › "

    /// The term as plain text.
    public var text: String { steps.joined(separator: ShownTerm.separator) }
}
