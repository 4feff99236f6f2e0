import SourceText

/// Nothing is left of what `guidepost new` writes for somebody to replace: words between `‹` and `›`.
struct TemplateTextRule: Sendable {
    /// Nil where the site does not want to hear of it.
    init?(site: Site) {
        if site.configuration.checks[Diagnostic.Code.templateText.name] == .off { return nil }
    }

    func diagnostics(of parsed: ParsedPage) -> [Diagnostic] {
        let bytes = parsed.file.bytes
        // A draft is still being written.
        guard !parsed.facts.isDraft, hasMark(bytes) else { return [] }
        var found: [Diagnostic] = []
        // A reference in such brackets is a slip, which is told as one.
        let slips = Set(ReferenceSlip.all(in: bytes).map(\.range.lowerBound))
        WrittenLines(parsed.file, wanted: .text).visitPage { line in
            if line.kind == .code { return }
            for range in blanks(bytes, line.range) where !slips.contains(range.lowerBound) {
                let blank = String(decoding: bytes[range], as: UTF8.self)
                found.append(.templateText(blank, at: parsed.file.location(range)))
            }
        }
        return found
    }

    /// Whether `‹`, E2 80 B9 in UTF-8, stands anywhere: most pages have none, and all are looked through.
    private func hasMark(_ bytes: [UInt8]) -> Bool {
        let span = bytes.span
        for i in span.indices where span[i] == 0xB9 {
            if i >= 2, span[i - 1] == 0x80, span[i - 2] == 0xE2 { return true }
        }
        return false
    }

    /// The words in such marks that are all of a line, of a value or of an item of a list: elsewhere they are quotes.
    private func blanks(_ bytes: [UInt8], _ line: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var i = line.lowerBound
        while let open = bytes.find("‹", in: i..<line.upperBound),
            let close = bytes.find("›", in: open..<line.upperBound)
        {
            i = close + 3
            let before = bytes[line.lowerBound..<open].last { !$0.isOne(of: " \t\"'[") }
            let after = bytes[i..<line.upperBound].first { !$0.isOne(of: " \t\"']") }
            if before?.isOne(of: ":-#.,)*>") ?? true, after.map({ $0 == UInt8(ascii: ",") }) ?? true
            {
                found.append(open..<i)
            }
        }
        return found
    }
}
