/// Writes diagnostics as a list in HTML, for a page that a writer looks at.
///
/// Each item has the place, the headline and the code, then the source line with the place in a `mark` element, a caret
/// beneath it, and the likely mend. What stands before the caret is the same text as before the mark, in an element of
/// class `under` that a style sheet makes invisible: so both stand under each other in any font. Everything that comes
/// from a file is escaped.
public struct HTMLDiagnosticPrinter: DiagnosticPrinter {
    /// How many cells a source line may take before only the part around the place is shown.
    private static let lineWidth = 100

    /// The language of the words.
    public let language: Language

    /// Makes a printer.
    public init(language: Language = .english) {
        self.language = language
    }

    /// Appends the list, and a paragraph that counts; nothing at all where there are no diagnostics.
    public func print(
        _ diagnostics: [Diagnostic], files: @escaping (_ path: String) -> SourceFile?,
        into output: inout [UInt8]
    ) {
        guard !diagnostics.isEmpty else { return }
        var finder = PlaceFinder(files)
        output.append("<ol>\n")
        for diagnostic in diagnostics.sorted() {
            append(diagnostic, &finder, to: &output)
        }
        output.append(
            "</ol>\n<p>\(DiagnosticSummary(of: diagnostics).text(in: language))</p>\n")
    }

    private func append(
        _ diagnostic: Diagnostic, _ finder: inout PlaceFinder, to output: inout [UInt8]
    ) {
        let place = diagnostic.location.flatMap { finder.place(of: $0) }
        output.append("<li class=\"\(diagnostic.severity.rawValue)\">\n<p>")
        appendPlace(diagnostic.location?.path, place, to: &output)
        output.append("<strong>")
        appendText(diagnostic.wording.text(in: language), to: &output)
        output.append("</strong>")
        output.append(" <code>\(diagnostic.code.name)</code></p>\n")
        if let place { appendLine(place, to: &output) }
        if let fix = diagnostic.fix {
            output.append("<p class=\"fix\">")
            appendText(fix.wording.text(in: language), to: &output)
            output.append("</p>\n")
        }
        if let lines = diagnostic.fix?.lines, !lines.isEmpty {
            output.append("<pre class=\"paste\">")
            appendText(lines.joined(separator: "\n"), to: &output)
            output.append("</pre>\n")
        }
        for note in diagnostic.notes {
            let place = note.location.flatMap { finder.place(of: $0) }
            output.append("<p class=\"note\">")
            appendPlace(note.location?.path, place, to: &output)
            appendText(note.wording.text(in: language), to: &output)
            output.append("</p>\n")
            if let place { appendLine(place, to: &output) }
        }
        output.append("</li>\n")
    }

    private func appendPlace(_ path: String?, _ place: PrintedPlace?, to output: inout [UInt8]) {
        guard let path else { return }
        output.append("<span class=\"place\">")
        appendText(path + (place.map { ":\($0.line):\($0.column)" } ?? ""), to: &output)
        output.append("</span> ")
    }

    private func appendLine(_ place: PrintedPlace, to output: inout [UInt8]) {
        let window = SourceExcerpt(place: place, width: Self.lineWidth, fix: nil).shownCharacters()
        let marked = place.marked.clamped(to: window)
        var before: [UInt8] = []
        if window.lowerBound > 0 { before.append("…") }
        append(place, window.lowerBound..<marked.lowerBound, to: &before)
        output.append("<pre>")
        output += before
        output.append("<mark>")
        append(place, marked, to: &output)
        output.append("</mark>")
        append(place, marked.upperBound..<window.upperBound, to: &output)
        if window.upperBound < place.characters.count { output.append("…") }
        output.append("\n<span class=\"under\" aria-hidden=\"true\">")
        output += before
        output.append("</span><span class=\"caret\">^</span></pre>\n")
    }

    private func append(_ place: PrintedPlace, _ range: Range<Int>, to output: inout [UInt8]) {
        for i in range { appendText(String(place.characters[i]), to: &output) }
    }

    private func appendText(_ text: String, to output: inout [UInt8]) {
        var visible: [UInt8] = []
        // A tab and a line end are laid out by the page.
        for (i, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        {
            if i > 0 { visible.append("\n") }
            for (j, part) in line.split(separator: "\t", omittingEmptySubsequences: false)
                .enumerated()
            {
                if j > 0 { visible.append("\t") }
                visible.appendVisible(String(part))
            }
        }
        output.appendEscapingHTML(visible)
    }
}
