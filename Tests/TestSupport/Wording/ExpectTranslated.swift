public import SourceText
public import Testing

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
    let faults = TranslationCheck.faults(english: words.english, chinese: words.chinese)
    guard !faults.isEmpty else { return }
    Issue.record(
        "\(faults.joined(separator: "; "))\n  \(words.english)\n  \(words.chinese)",
        sourceLocation: sourceLocation)
}
