import SourceText

/// What is wrong with the content, as a preview lists it on its pages.
struct MistakeList: Sendable {
    /// How many a page lists.
    private static let most = 100

    private let diagnostics: [Diagnostic]
    private let more: Int
    private let files: @Sendable (String) -> SourceFile?

    /// Lists diagnostics; nil where there are none.
    init?(_ diagnostics: [Diagnostic], files: @escaping @Sendable (String) -> SourceFile?) {
        guard !diagnostics.isEmpty else { return nil }
        self.diagnostics = Array(diagnostics.prefix(Self.most))
        more = diagnostics.count - self.diagnostics.count
        self.files = files
    }

    /// A list of one failure, which stands in no file.
    init(of failure: Wording) {
        diagnostics = [Diagnostic(Diagnostic.Code("unreadable"), failure, at: nil)]
        more = 0
        files = { _ in nil }
    }

    /// The list in HTML.
    var html: String {
        var list: [UInt8] = []
        HTMLDiagnosticPrinter(language: Terminal.language).print(
            diagnostics, files: files, into: &list)
        if more > 0 {
            list.append(
                Wording(
                    "<p>And \(more) more, which the terminal lists.</p>\n",
                    zh: "<p>还有 \(more) 条，请看终端。</p>\n"
                ).text(in: Terminal.language))
        }
        return String(decoding: list, as: UTF8.self)
    }
}
