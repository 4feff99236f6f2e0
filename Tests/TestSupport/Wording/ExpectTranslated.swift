public import SourceText
import Synchronization
public import Testing

/// The forms that were looked at: sites with a thousand mistakes of a kind say the same a thousand times.
private let known = Mutex<Set<String>>([])

/// Chinese words without what stands in quotes and without digits, which differ from one message to the other.
private func form(of words: Wording) -> String {
    var form = String.UnicodeScalarView()
    var isQuoted = false
    for scalar in words.chinese.unicodeScalars where !("0"..."9").contains(scalar) {
        if scalar == "”" { isQuoted = false }
        if !isQuoted { form.append(scalar) }
        if scalar == "“" { isQuoted = true }
    }
    return String(form)
}

/// Expects that what was found is said in Chinese as well as in English: headlines, notes and mends.
public func expectTranslated(
    _ diagnostics: [Diagnostic], sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
    for diagnostic in diagnostics {
        expectTranslated(diagnostic.wording, sourceLocation: sourceLocation)
        for note in diagnostic.notes {
            expectTranslated(note.wording, sourceLocation: sourceLocation)
        }
        if let fix = diagnostic.fix {
            expectTranslated(fix.wording, sourceLocation: sourceLocation)
        }
    }
}

/// Expects that words are said in Chinese as well as in English.
public func expectTranslated(
    _ words: Wording, sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
    guard known.withLock({ $0.insert(form(of: words)).inserted }) else { return }
    let faults = TranslationCheck.faults(english: words.english, chinese: words.chinese)
    guard !faults.isEmpty else { return }
    Issue.record(
        "\(faults.joined(separator: "; "))\n  \(words.english)\n  \(words.chinese)",
        sourceLocation: sourceLocation)
}
