/// Writes diagnostics as workflow commands, which GitHub shows beside the lines of a change.
///
///     ::error file=Content/faq.md,line=12,col=8,endColumn=13,title=unknown-channel::Content/faq.md:12:8: no channel …
///
/// The message names the place once more, because GitHub's log shows nothing else of the command. Fix and notes follow the
/// headline on lines of their own. `endColumn` is the column behind the last character; columns are left out where a range
/// covers several lines, as GitHub's check-run interface demands.
public struct GitHubDiagnosticPrinter: DiagnosticPrinter {
    /// The language of the words.
    public let language: Language

    /// Makes a printer.
    public init(language: Language = .english) {
        self.language = language
    }

    /// Appends one command for each diagnostic.
    public func print(
        _ diagnostics: [Diagnostic], files: @escaping (_ path: String) -> SourceFile?,
        into output: inout [UInt8]
    ) {
        var finder = PlaceFinder(files)
        for diagnostic in diagnostics.sorted() {
            append(diagnostic, &finder, to: &output)
        }
    }

    private func append(
        _ diagnostic: Diagnostic, _ finder: inout PlaceFinder, to output: inout [UInt8]
    ) {
        output.append("::" + diagnostic.severity.rawValue + " ")
        var text = ""
        if let location = diagnostic.location {
            output.append("file=")
            output.appendEscapingWorkflowProperty(location.path)
            output.append(",")
            let place = finder.place(of: location)
            text = written(location, place) + ": "
            if let place {
                output.append("line=\(place.line),")
                output.append(
                    place.endLine == place.line
                        ? "col=\(place.column),endColumn=\(place.endColumn),"
                        : "endLine=\(place.endLine),")
            }
        }
        output.append("title=")
        output.appendEscapingWorkflowProperty(diagnostic.code.name)
        output.append("::")
        text += diagnostic.wording.text(in: language)
        if let fix = diagnostic.fix {
            let mend = (Wording("; ", zh: "；") + fix.wording).text(in: language)
            text += ([mend] + fix.lines).joined(separator: "\n")
        }
        for note in diagnostic.notes {
            text += "\n" + (Wording("note: ", zh: "说明：") + note.wording).text(in: language)
            if let location = note.location {
                text += " (" + written(location, finder.place(of: location)) + ")"
            }
        }
        output.appendEscapingWorkflowData(text)
        output.append("\n")
    }

    private func written(_ location: SourceLocation, _ place: PrintedPlace?) -> String {
        location.path + (place.map { ":\($0.line):\($0.column)" } ?? "")
    }
}

extension [UInt8] {
    /// Appends the message of a workflow command, as `escapeData` of GitHub's `actions/toolkit` writes it.
    fileprivate mutating func appendEscapingWorkflowData(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "%"): append("%25")
            case UInt8(ascii: "\r"): append("%0D")
            case UInt8(ascii: "\n"): append("%0A")
            default: append(byte)
            }
        }
    }

    /// Appends the value of a property of a workflow command, as `escapeProperty` of `actions/toolkit` writes it.
    fileprivate mutating func appendEscapingWorkflowProperty(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "%"): append("%25")
            case UInt8(ascii: "\r"): append("%0D")
            case UInt8(ascii: "\n"): append("%0A")
            case UInt8(ascii: ":"): append("%3A")
            case UInt8(ascii: ","): append("%2C")
            default: append(byte)
            }
        }
    }
}
