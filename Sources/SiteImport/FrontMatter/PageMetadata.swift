import Metadata
import SourceText

/// What a page says of itself, as far as pages here can say it.
struct PageMetadata: Sendable {
    /// What a key of another tool becomes.
    enum Meaning: Sendable {
        case title, description, keywords, draft, published, expires, updated, order, unlisted
        case noindex
        /// Read where addresses are made.
        case address
        /// About the look of another theme: nothing here.
        case appearance
    }

    var title: String?
    var description: String?
    var keywords: [String] = []
    private var seenKeywords: Set<String> = []
    var isDraft = false
    var published: CalendarDate?
    var expires: CalendarDate?
    var updated: CalendarDate?
    var order: Double?
    /// Kept out of lists and search.
    var isUnlisted = false
    var isHiddenFromEngines = false
    /// Lines of the source that mean nothing here, kept as comments.
    var kept: [String] = []
    /// Keys that nobody knows, with their place.
    var unknown: [Located<String>] = []

    init() {}

    /// Reads front matter by what its keys mean to a tool.
    init(
        _ front: WrittenFrontMatter, in file: SourceFile, meanings: [String: Meaning],
        diagnostics: inout [Diagnostic]
    ) {
        for range in front.unreadable {
            diagnostics.append(.unreadableFrontMatter(file.location(range)))
            keep(range, in: file)
        }
        for entry in front.entries {
            let range = PageMetadata.range(of: entry)
            guard let meaning = meanings[entry.key.lowercased()] else {
                unknown.append(Located(entry.key, range: entry.keyRange))
                keep(range, in: file)
                continue
            }
            switch meaning {
            case .appearance: keep(range, in: file)
            case .address:
                // Where addresses are made, texts are read and lists of texts.
                if entry.value.entries == nil,
                    entry.value.items?.allSatisfy({ $0.scalar != nil }) ?? true
                {
                    continue
                }
                keep(range, in: file)
                diagnostics.append(
                    .unusableValue(entry.key, at: file.location(entry.keyRange)))
            default:
                if read(entry.value, meaning) { continue }
                keep(range, in: file)
                if entry.value.scalar?.isEmpty == true { continue }
                diagnostics.append(
                    .unusableValue(entry.key, at: file.location(entry.keyRange)))
            }
        }
    }

    /// Reads a value; false where it cannot be what the key means.
    private mutating func read(_ value: MetadataNode, _ meaning: Meaning) -> Bool {
        let text = value.scalar?.trimmed
        switch meaning {
        case .title:
            guard let text, !text.isEmpty else { return false }
            title = PageMetadata.line(text)
        case .description:
            guard let text, !text.isEmpty else { return false }
            description = PageMetadata.line(text)
        case .keywords:
            let words = value.items?.compactMap(\.scalar) ?? text.map { [$0] } ?? []
            guard value.items?.count ?? 1 == words.count else { return false }
            for word in words.flatMap({ $0.split(separator: ",") }).map({
                PageMetadata.line($0.trimmed)
            })
            where !word.isEmpty && seenKeywords.insert(word).inserted { keywords.append(word) }
        case .draft, .unlisted, .noindex:
            guard let flag = text.flatMap(PageMetadata.flag) else { return false }
            switch meaning {
            case .draft: isDraft = flag
            case .noindex: isHiddenFromEngines = flag
            default: isUnlisted = flag
            }
        case .published, .expires, .updated:
            guard let text, let date = PageMetadata.date(text) else { return false }
            switch meaning {
            case .published: published = date
            case .updated: updated = date
            default:
                // There it names the moment at which the page goes, here the last day on which it is shown.
                expires = CalendarDate(daysSinceEpoch: date.daysSinceEpoch - 1)
            }
        case .order:
            guard let number = text.flatMap(PageMetadata.order) else { return false }
            order = number
        case .address, .appearance: return true
        }
        return true
    }

    private mutating func keep(_ range: Range<Int>, in file: SourceFile) {
        kept += file.bytes.text(range).split(whereSeparator: \.isNewline).map { line in
            String(
                String.UnicodeScalarView(
                    line.unicodeScalars.filter {
                        $0.value >= 0x20 && $0.value != 0x7F && $0.value != 0xFDD0
                    }))
        }
    }

    /// The bytes of a key and all that stands under it.
    private static func range(of entry: MetadataEntry) -> Range<Int> {
        var range = entry.keyRange
        func widen(_ node: MetadataNode) {
            range =
                min(
                    range.lowerBound, node.range.lowerBound)..<max(
                    range.upperBound, node.range.upperBound)
            node.items?.forEach(widen)
            for inner in node.entries ?? [] {
                range = range.lowerBound..<max(range.upperBound, inner.keyRange.upperBound)
                widen(inner.value)
            }
        }
        if entry.value.range.lowerBound >= entry.keyRange.lowerBound { widen(entry.value) }
        return range
    }

    /// A place among neighbours, no larger than any can be.
    static func order(_ text: String) -> Double? {
        Double(text).flatMap { $0.magnitude <= 1_000_000 ? $0 : nil }
    }

    static func flag(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "true", "yes", "on": true
        case "false", "no", "off": false
        default: nil
        }
    }

    /// The day of a date or a time: `2024-05-01`, `2024-05-01T12:00:00Z`, `2024/5/1`.
    static func date(_ text: String) -> CalendarDate? {
        let numbers = text.prefix { $0.isNumber || $0 == "-" || $0 == "/" }.split {
            $0 == "-" || $0 == "/"
        }
        guard numbers.count >= 3, numbers[0].count == 4, let year = Int(numbers[0]),
            let month = Int(numbers[1]), let day = Int(numbers[2])
        else { return nil }
        return CalendarDate(year: year, month: month, day: day)
    }

    /// A text on one line.
    static func line(_ text: String) -> String {
        text.split { $0.isWhitespace }.joined(separator: " ")
    }
}
