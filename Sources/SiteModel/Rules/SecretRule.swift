import Markdown
import Metadata
import SourceText

/// Nothing that readers are told to prepare, to note down or to write asks for a password, a PIN or a code.
///
/// Look-alike support asks for just these: a guide that did would train its readers for the theft.
struct SecretRule: Sendable {
    func diagnostics(of page: ParsedPage) -> [Diagnostic] {
        let (lines, letters) = page.words.preparations
        return lines.compactMap { line in
            let text = String(decoding: line.plain.bytes, as: UTF8.self)
            return diagnostic(
                SecretRequest.first(inLine: text), text, line.location, page.file)
        }
            + letters.compactMap { letter in
                diagnostic(
                    SecretRequest.first(inLetter: letter.value), letter.value,
                    page.file.location(letter.range), page.file)
            }
    }

    private func diagnostic(
        _ request: SecretRequest?, _ text: String, _ location: SourceLocation, _ file: SourceFile
    ) -> Diagnostic? {
        guard let request else { return nil }
        let bytes = Array(text.utf8)
        let word = Array(bytes[request.range])
        let place =
            self.place(of: word, after: bytes[..<request.range.lowerBound], location, file)
            ?? location
        return .asksForSecret(String(decoding: word, as: UTF8.self), at: place)
    }

    /// Where a word of a value stands in the file; nil where markup or escapes part it.
    private func place(
        of word: [UInt8], after head: ArraySlice<UInt8>, _ location: SourceLocation,
        _ file: SourceFile
    ) -> SourceLocation? {
        var passedOver = occurrences(of: word, in: head).count
        for start in occurrences(of: word, in: file.bytes[location.range]) {
            if passedOver == 0 { return file.location(start..<start + word.count) }
            passedOver -= 1
        }
        return nil
    }

    private func occurrences(of word: [UInt8], in bytes: ArraySlice<UInt8>) -> [Int] {
        bytes.indices.filter { bytes[$0...].starts(with: word) }
    }
}

extension ParsedPage.Words {
    /// What readers are told to have ready, to note down, and to write.
    fileprivate var preparations: (lines: [RichText], letters: [Located<String>]) {
        switch self {
        case .channel(_, let words):
            (
                words.prepare + words.after,
                words.message.map { [$0.subject, $0.body] } ?? []
            )
        case .topic(_, let words):
            (words.prepare, words.messageSubject.map { [$0] } ?? [])
        case .question(_, let words):
            (words.prepare, words.messageSubject.map { [$0] } ?? [])
        case .home, .contactGuide, .prepare, .verify, .questionList, .article, .fragment, .notice:
            ([], [])
        }
    }
}
