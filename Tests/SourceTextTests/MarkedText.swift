import SourceText
import TestSupport

/// A text in which `▶` and `◀` mark the place that a test speaks of; the marks are no part of the text.
struct MarkedText {
    let file: SourceFile
    let location: SourceLocation

    init(_ text: String, path: String = "a.md", mark: Bool = false) {
        var bytes: [UInt8] = mark ? [0xEF, 0xBB, 0xBF] : []
        var bounds: [Int] = []
        for scalar in text.unicodeScalars {
            if scalar == "▶" || scalar == "◀" {
                bounds.append(bytes.count)
            } else {
                bytes.append(contentsOf: String(scalar).utf8)
            }
        }
        precondition(bounds.count == 2, "one pair of marks")
        file = SourceFile(path: path, bytes: bytes)
        location = file.location(bounds[0]..<bounds[1])
    }
}

extension Diagnostic.Code {
    static let sample = Diagnostic.Code("sample")
    static let sampleWarning = Diagnostic.Code("sample-warning", .warning)
}

extension DiagnosticPrinter {
    /// What is printed, with the files given by their paths.
    func text(_ diagnostics: [Diagnostic], files: [SourceFile] = []) -> String {
        var output: [UInt8] = []
        print(diagnostics, files: { path in files.first { $0.path == path } }, into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// What is printed for a mistake at the marked place.
    func text(_ marked: MarkedText, fix: Diagnostic.Fix? = nil) -> String {
        text([Diagnostic(.sample, "wrong", at: marked.location, fix: fix)], files: [marked.file])
    }
}
