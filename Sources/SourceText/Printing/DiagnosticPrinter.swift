/// Writes diagnostics in one of the formats that people and machines read.
///
/// A printer sorts what it is given by file and place. It asks `files` for the text behind a path, once for each file;
/// a message about a file that nobody can show is printed without its line.
///
///     TextDiagnosticPrinter().print(diagnostics, files: { sources[$0] }, into: &output)
public protocol DiagnosticPrinter: Sendable {
    /// Appends `diagnostics` to `output`, which a terminal, a file or a log gets as it is.
    func print(
        _ diagnostics: [Diagnostic], files: @escaping (_ path: String) -> SourceFile?,
        into output: inout [UInt8])
}
