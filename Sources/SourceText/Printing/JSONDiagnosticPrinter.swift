/// Writes diagnostics as one JSON array (RFC 8259) with an object on each line.
///
///     [
///     {"severity":"error","code":"unknown-channel","message":"no channel is called 'chatt'","path":"Content/faq.md",
///      "line":12,"column":8,"endLine":12,"endColumn":13,"startByte":204,"endByte":209,"notes":[],
///      "fix":{"message":"did you mean 'chat'?","replacement":"chat"}}
///     ]
///
/// (Each object is on one line; it is broken here to be read.) Lines and columns count from 1, columns in characters;
/// bytes count from 0. Ends are exclusive. A note has `message` and, where it has one, a place of the same shape. What
/// is not known is left out: no `path` without a location, no `line` without the file, no `fix`, no `replacement`. A fix
/// that is to be pasted has its `lines`.
public struct JSONDiagnosticPrinter: DiagnosticPrinter {
    /// The language of the messages.
    public let language: Language

    /// Makes a printer.
    public init(language: Language = .english) {
        self.language = language
    }

    /// Appends the array; it is empty where there are no diagnostics.
    public func print(
        _ diagnostics: [Diagnostic], files: @escaping (_ path: String) -> SourceFile?,
        into output: inout [UInt8]
    ) {
        var finder = PlaceFinder(files)
        output.append("[")
        for (i, diagnostic) in diagnostics.sorted().enumerated() {
            output.append(i == 0 ? "\n" : ",\n")
            append(diagnostic, &finder, to: &output)
        }
        output.append(diagnostics.isEmpty ? "]\n" : "\n]\n")
    }

    private func append(
        _ diagnostic: Diagnostic, _ finder: inout PlaceFinder, to output: inout [UInt8]
    ) {
        output.append("{\"severity\":")
        output.appendJSONString(diagnostic.severity.rawValue)
        output.append(",\"code\":")
        output.appendJSONString(diagnostic.code.name)
        output.append(",\"message\":")
        output.appendJSONString(diagnostic.wording.text(in: language))
        appendPlace(diagnostic.location, &finder, to: &output)
        output.append(",\"notes\":[")
        for (i, note) in diagnostic.notes.enumerated() {
            output.append(i == 0 ? "{\"message\":" : ",{\"message\":")
            output.appendJSONString(note.wording.text(in: language))
            appendPlace(note.location, &finder, to: &output)
            output.append("}")
        }
        output.append("]")
        if let fix = diagnostic.fix {
            output.append(",\"fix\":{\"message\":")
            output.appendJSONString(fix.wording.text(in: language))
            if let replacement = fix.replacement {
                output.append(",\"replacement\":")
                output.appendJSONString(replacement)
            }
            for (i, line) in fix.lines.enumerated() {
                output.append(i == 0 ? ",\"lines\":[" : ",")
                output.appendJSONString(line)
                if i == fix.lines.count - 1 { output.append("]") }
            }
            output.append("}")
        }
        output.append("}")
    }

    private func appendPlace(
        _ location: SourceLocation?, _ finder: inout PlaceFinder, to output: inout [UInt8]
    ) {
        guard let location else { return }
        output.append(",\"path\":")
        output.appendJSONString(location.path)
        if let place = finder.place(of: location) {
            output.append(",\"line\":\(place.line),\"column\":\(place.column)")
            output.append(",\"endLine\":\(place.endLine),\"endColumn\":\(place.endColumn)")
        }
        let range = location.range
        output.append(",\"startByte\":\(range.lowerBound),\"endByte\":\(range.upperBound)")
    }
}
