import Glibc
import SourceText

/// The file that `--report` asks for: all diagnostics as JSON.
enum Report {
    /// Writes the report; throws where that fails.
    static func write(
        _ diagnostics: [Diagnostic], _ sources: [String: SourceFile], to path: String
    ) throws {
        var bytes: [UInt8] = []
        JSONDiagnosticPrinter().print(diagnostics, files: { sources[$0] }, into: &bytes)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
        guard descriptor >= 0 else {
            throw ScaffoldError(
                message: "cannot write '\(path)': \(String(cString: strerror(errno)))",
                status: .inputOutputFailed)
        }
        defer { close(descriptor) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else {
                throw ScaffoldError(
                    message: "cannot write '\(path)': \(String(cString: strerror(errno)))",
                    status: .inputOutputFailed)
            }
            rest = rest.dropFirst(count)
        }
    }
}
