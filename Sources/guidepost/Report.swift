import SourceText

/// The file that `--report` asks for: all diagnostics as JSON.
enum Report {
    /// Writes the report; throws where that fails.
    static func write(
        _ diagnostics: [Diagnostic], _ sources: [String: SourceFile], to path: String
    ) throws {
        var bytes: [UInt8] = []
        JSONDiagnosticPrinter().print(diagnostics, files: { sources[$0] }, into: &bytes)
        try NewFile.write(bytes, to: path, replacing: true)
    }
}
