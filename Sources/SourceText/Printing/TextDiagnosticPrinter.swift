/// Writes diagnostics for people: the place, the headline and the code, then the line with the place marked in it.
///
///     Content/zh-CN/faq/late-funds.md:12:8: error: no channel is called 'chatt' [unknown-channel]
///       12 | 联系[客服](channel:chatt)
///          |                    ^~~~~ did you mean 'chat'?
///     1 error
///
/// Nothing at all is written where there are no diagnostics.
public struct TextDiagnosticPrinter: DiagnosticPrinter {
    /// Whether to use the colours of a terminal.
    public let usesColor: Bool
    /// How many cells a source line may take before only the part around the place is shown.
    public let lineWidth: Int
    /// The language of the words.
    public let language: Language

    /// Makes a printer; colours are for terminals that want them, which the caller knows.
    public init(usesColor: Bool = false, lineWidth: Int = 100, language: Language = .english) {
        self.usesColor = usesColor
        self.lineWidth = lineWidth
        self.language = language
    }

    /// Appends the diagnostics with their notes, and a last line that counts them.
    public func print(
        _ diagnostics: [Diagnostic], files: @escaping (_ path: String) -> SourceFile?,
        into output: inout [UInt8]
    ) {
        guard !diagnostics.isEmpty else { return }
        var finder = PlaceFinder(files)
        for diagnostic in diagnostics.sorted() {
            append(diagnostic, &finder, to: &output)
        }
        output.append(DiagnosticSummary(of: diagnostics).text(in: language) + "\n")
    }

    private var style: TerminalStyle { usesColor ? .color : .plain }

    private func append(
        _ diagnostic: Diagnostic, _ finder: inout PlaceFinder, to output: inout [UInt8]
    ) {
        let place = diagnostic.location.flatMap { finder.place(of: $0) }
        appendPlace(diagnostic.location?.path, place, to: &output)
        let role: TerminalStyle.Role = diagnostic.severity == .error ? .error : .warning
        let severity = diagnostic.severity.wording + Wording(":", zh: "：")
        style.append(severity.text(in: language), role, to: &output)
        appendGap(to: &output)
        // Without a line to stand beside, the fix belongs to the headline.
        let fix = place == nil ? diagnostic.fix.map { Wording("; ", zh: "；") + $0.wording } : nil
        let headline = diagnostic.wording + (fix ?? Wording(verbatim: ""))
        style.append(headline.text(in: language), .headline, to: &output)
        output.append(" [" + diagnostic.code.name + "]\n")
        if let place {
            SourceExcerpt(
                place: place, width: lineWidth, fix: diagnostic.fix?.wording.text(in: language)
            )
            .append(to: &output, style: style)
        }
        // From the first column, so that what is copied is indented as it must be.
        for line in diagnostic.fix?.lines ?? [] {
            output.appendVisible(line)
            output.append("\n")
        }
        for note in diagnostic.notes {
            append(note, &finder, to: &output)
        }
    }

    private func append(
        _ note: Diagnostic.Note, _ finder: inout PlaceFinder, to output: inout [UInt8]
    ) {
        let place = note.location.flatMap { finder.place(of: $0) }
        if note.location == nil { output.append("  ") }
        appendPlace(note.location?.path, place, to: &output)
        style.append(Wording("note:", zh: "说明：").text(in: language), .note, to: &output)
        appendGap(to: &output)
        output.appendVisible(note.wording.text(in: language))
        output.append("\n")
        if let place {
            SourceExcerpt(place: place, width: lineWidth, fix: nil)
                .append(to: &output, style: style)
        }
    }

    /// What stands between a colon and the next word: a colon of Chinese has its room in itself.
    private func appendGap(to output: inout [UInt8]) {
        output.append(Wording(" ", zh: "").text(in: language))
    }

    private func appendPlace(_ path: String?, _ place: PrintedPlace?, to output: inout [UInt8]) {
        guard let path else { return }
        let position = place.map { ":\($0.line):\($0.column):" } ?? ":"
        style.append(path + position, .place, to: &output)
        output.append(" ")
    }
}
