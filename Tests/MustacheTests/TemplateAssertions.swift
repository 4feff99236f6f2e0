import Mustache
import SourceText
import TestSupport
import Testing

/// Renders `main` for a sample page; further templates by name. Fails on any diagnostic.
func rendered(
    _ main: String, _ partials: [String: String] = [:], _ page: SamplePage = SamplePage(),
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) -> String {
    var diagnostics: [Diagnostic] = []
    var templates = templateSet(main, partials, &diagnostics)
    templates.check("main", against: SamplePage.type.shape, diagnostics: &diagnostics)
    #expect(diagnostics.isEmpty, sourceLocation: sourceLocation)
    var output: [UInt8] = []
    let leftOut = templates.render("main", SamplePage.type, page, into: &output)
    #expect(leftOut == nil, sourceLocation: sourceLocation)
    return String(decoding: output, as: UTF8.self)
}

/// Compiles `main` alone.
func templateSet(_ main: String, _ diagnostics: inout [Diagnostic]) -> TemplateSet {
    templateSet(main, [:], &diagnostics)
}

/// Compiles `main` and others, in the order of their names.
func templateSet(
    _ main: String, _ partials: [String: String], _ diagnostics: inout [Diagnostic]
) -> TemplateSet {
    let all = partials.merging(["main": main]) { $1 }.sorted { $0.key < $1.key }
    return TemplateSet(
        all.map { ($0.key, SourceFile(path: $0.key, bytes: Array($0.value.utf8))) },
        diagnostics: &diagnostics)
}

/// Expects exactly these diagnostics, in the order of files and places: each place is marked `▶…◀` in the templates,
/// and each text is `message [code]`, with `; fix` where there is one.
func expect(
    _ main: String, _ texts: String...,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
    expectDiagnostics(main, [:], texts, sourceLocation)
}

/// The same with further templates by name.
func expect(
    _ main: String, _ partials: [String: String], _ texts: String...,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
) {
    expectDiagnostics(main, partials, texts, sourceLocation)
}

private func expectDiagnostics(
    _ main: String, _ partials: [String: String], _ texts: [String],
    _ sourceLocation: Testing.SourceLocation
) {
    var places: [SourceText.SourceLocation] = []
    var plain: [String: String] = [:]
    let files = partials.merging(["main": main]) { $1 }
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
        let (bytes, ranges) = withoutMarks(text)
        plain[name] = bytes
        places += ranges.map { SourceText.SourceLocation(path: name, range: $0) }
    }
    var diagnostics: [Diagnostic] = []
    var templates = templateSet(plain["main"]!, plain, &diagnostics)
    templates.check("main", against: SamplePage.type.shape, diagnostics: &diagnostics)
    diagnostics.sort()
    let found = diagnostics.map { diagnostic in
        diagnostic.message + (diagnostic.fix.map { "; \($0.message)" } ?? "")
            + " [\(diagnostic.code.name)]"
    }
    expectTranslated(diagnostics, sourceLocation: sourceLocation)
    #expect(found == texts, sourceLocation: sourceLocation)
    #expect(diagnostics.map(\.location) == places, sourceLocation: sourceLocation)
}

private func withoutMarks(_ text: String) -> (text: String, ranges: [Range<Int>]) {
    var plain: [UInt8] = []
    var ranges: [Range<Int>] = []
    var start = 0
    for scalar in text.unicodeScalars {
        switch scalar {
        case "▶": start = plain.count
        case "◀": ranges.append(start..<plain.count)
        default: plain += Array(String(scalar).utf8)
        }
    }
    return (String(decoding: plain, as: UTF8.self), ranges)
}
