import SourceText

/// The rules about what files say literally, which look at each line once between them.
///
/// A rule that `checks:` turns off costs nothing, and where all are off no file is looked through.
struct WrittenRules: Sendable {
    let contacts: LiteralContactRule?
    private let claims: UnsourcedClaimRule?

    init(site: Site) {
        contacts = LiteralContactRule(site: site)
        claims = UnsourcedClaimRule(site: site)
    }

    /// What is wrong with the words of a page.
    func diagnostics(of page: Page) -> [Diagnostic] {
        guard let parsed = page.parsed, page.isFirstPart else { return [] }
        return diagnostics(of: parsed, locale: page.locale)
    }

    /// What is wrong with the words of a file that is read in a locale.
    func diagnostics(of parsed: ParsedPage, locale: Int) -> [Diagnostic] {
        let claims = claims.flatMap { $0.applies(to: parsed.facts) ? $0 : nil }
        var wanted: LineTriggers = []
        if contacts != nil { wanted.insert(.contact) }
        if claims != nil { wanted.insert(.claim) }
        guard !wanted.isEmpty else { return [] }
        var found: [Diagnostic] = []
        var folded = FoldedLine()
        let lines = WrittenLines(parsed.file, wanted: wanted)
        lines.visitPage { line in
            let allowances = allowances(lines.bytes, line, in: parsed.file, &found)
            guard line.triggers != .comment else { return }
            folded.fold(lines.bytes, line)
            if line.triggers.contains(.contact), !allowances.contains(.literalContact) {
                contacts?.judge(folded, line, of: parsed.file, locale: locale, &found)
            }
            if line.triggers.contains(.claim), !allowances.contains(.unsourcedClaim) {
                claims?.judge(folded, line, of: parsed.file, &found)
            }
        }
        return found
    }

    /// What is wrong with a template, or with the words of the interface.
    func diagnostics(ofThemeFile file: SourceFile) -> [Diagnostic] {
        guard let contacts else { return [] }
        var found: [Diagnostic] = []
        var folded = FoldedLine()
        let lines = WrittenLines(file, wanted: .contact)
        let visit = { (line: WrittenLine) in
            let allowances = allowances(lines.bytes, line, in: file, &found)
            guard line.triggers.contains(.contact), !allowances.contains(.literalContact) else {
                return
            }
            folded.fold(lines.bytes, line)
            contacts.judge(folded, line, of: file, locale: 0, isTheme: true, &found)
        }
        if file.path.hasSuffix(".mustache") {
            lines.visitTemplate(visit)
        } else {
            lines.visitMetadataFile(visit)
        }
        return found
    }

    /// The codes that comments allow on a line.
    ///
    /// A comment that does not say why is told, and allows all the same: a single mistake is told once.
    func allowances(
        _ bytes: [UInt8], _ line: WrittenLine, in file: SourceFile, _ found: inout [Diagnostic]
    ) -> [Diagnostic.Code] {
        var allowed: [Diagnostic.Code] = []
        for (comments, mayHaveText) in [(line.comments, true), (line.before, false)] {
            let mayBegin =
                mayHaveText
                ? line.triggers.contains(.comment) || !comments.contains(line.range.lowerBound)
                : beginsWithComment(bytes, comments)
            guard mayBegin else { continue }
            for allowance in Allowance.all(in: bytes, comments, line.kind) {
                // A comment beside text allows that text, not the line below.
                guard mayHaveText || isAlone(bytes, allowance, comments) else { continue }
                let isHere = mayHaveText && comments.upperBound >= line.range.upperBound
                for code in [Diagnostic.Code.literalContact, .unsourcedClaim]
                where allowance.codes.contains(code.name) {
                    allowed.append(code)
                    if isHere, !allowance.hasReason {
                        found.append(
                            .allowanceWithoutReason(code, at: file.location(allowance.range)))
                    }
                }
            }
        }
        return allowed
    }

    private func beginsWithComment(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        bytes[line].first { !$0.isOne(of: " \t>") }?.isOne(of: "<#{") ?? false
    }

    private func isAlone(_ bytes: [UInt8], _ allowance: Allowance, _ line: Range<Int>) -> Bool {
        (line.lowerBound..<allowance.range.lowerBound).allSatisfy { bytes[$0].isOne(of: " \t>") }
            && (allowance.range.upperBound..<line.upperBound).allSatisfy {
                bytes[$0].isOne(of: " \t")
            }
    }
}
