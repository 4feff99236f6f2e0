/// What somebody typed, without what looks like a number, an address or a code.
///
/// Who searches in need types the number that called, the account that was taken, or the code that came. None of that is
/// needed to know what people look for, so it is taken out before anything is kept. What is looked for is a form, in
/// doubt one too many: a name of a person has none, and stays.
public struct RedactedText: Sendable, Hashable {
    /// What stands in place of what was taken out, whatever its length.
    public static let mark = "▒▒▒▒"

    /// The text, with `mark` in place of what was taken out; white space is single spaces.
    public let text: String
    /// Whether anything was taken out.
    public let isRedacted: Bool
    /// Whether nothing else is left.
    public let isNothingElse: Bool

    /// Takes out of a text what looks like a number, an address or a code.
    public init(_ text: String) {
        let points = PastedText.folded(text)
        var marks = RedactionMarks(points)
        // Most of what people ask has nothing that any of these could begin with.
        if points.contains(where: RedactionMarks.isTelling) {
            marks.markContacts()
            marks.markWrittenContacts()
            marks.markAtSigns()
            marks.markDigits()
            marks.markSecrets()
        }
        marks.markWords()
        isRedacted = marks.isMarked.contains(true)
        isNothingElse =
            isRedacted
            && !points.indices.contains { !marks.isMarked[$0] && RedactionMarks.isWord(points[$0]) }
        // What holds nothing of the kind stays as it was written, full-width marks and all.
        self.text =
            isRedacted
            ? RedactedText.joined(points, marks.isMarked)
            : RedactedText.tidied(text)
    }

    /// The text as it was written, without characters that nobody sees and with single spaces.
    private static func tidied(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(PastedText.longest) {
            guard let point = PastedText.folded(String(scalar)).first else { continue }
            // A full-width comma is a space to the check of contacts, and a comma to people.
            result.append(point <= 0x20 && scalar.value < 0xFF00 ? " " : scalar)
        }
        return String(result).split(separator: " ").joined(separator: " ")
    }

    private static func joined(_ points: [UInt32], _ isMarked: [Bool]) -> String {
        var words: [String] = []
        var i = 0
        while i < points.count {
            let start = i
            while i < points.count, isMarked[i] == isMarked[start] { i += 1 }
            if isMarked[start] {
                if words.last != mark { words.append(mark) }
                continue
            }
            let part = points[start..<i].map { $0 <= 0x20 ? 0x20 : $0 }
            // What merely stands between two marks belongs to what was taken out.
            let isBetween = words.last == mark && i < points.count
            if isBetween, !part.contains(where: RedactionMarks.isWord) { continue }
            words += PastedText.text(part).split(separator: " ").map(String.init)
        }
        return words.joined(separator: " ")
    }
}
