import Metadata
import SourceText
import TestSupport
import Testing

/// A table with a field of each type, and the reading of texts with it.
enum FieldSample {
    static let missingTitle = Diagnostic.Code("missing-title")

    static let table = FieldTable(
        Wording("channel", zh: "渠道"),
        [
            Field(
                "title", .text, required: true, missingCode: missingTitle,
                "What the page is called."),
            Field(
                "kind", .word(["phone", "chat", "email"]), required: true, "The kind of channel."),
            Field("id", .identifier, "A stable name."),
            Field("updated", .date, "The day of the last change."),
            Field("order", .integer(0...999), "Where it stands among others."),
            Field("search", .flag(on: "on", off: "off"), "Whether search finds it."),
            Field("source", .url, "Where it is said."),
            Field("steps", .list(.text), "What to do."),
            Field("offers", .list(.word(["realtime", "private"])), "What it gives."),
            Field(
                "response",
                .map([Field("speed", .word(["fast", "slow"]), required: true, "How soon.")]),
                "How soon."),
            Field(
                "points",
                .list(
                    .map([
                        Field("value", .text, required: true, "The contact."),
                        Field("label", .text, "Its name."),
                    ])),
                "Contact points."),
            Field("names", .mapping(.text), "Names by locale."),
            Field("words", .mapping(.list(.text)), "Words by locale."),
            Field(
                "hours",
                .either([
                    .word(["unknown", "always"]),
                    .map([Field("zone", .text, required: true, "Time zone.")]),
                ]), "When."),
            Field("since", .either([.date, .word(["ever"])]), "Since when."),
            Field("extra", .any, "Whatever."),
        ])

    static func read(_ text: String, sourceLocation: SourceLocation = #_sourceLocation)
        -> FieldReader
    {
        let (reader, diagnostics) = check(MarkedText(text).file)
        #expect(diagnostics.map(\.message) == [], sourceLocation: sourceLocation)
        return reader
    }

    static func check(_ file: SourceFile) -> (FieldReader, [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        let node =
            MetadataParser.parse(file, diagnostics: &diagnostics)
            ?? MetadataNode(.mapping([]), range: 0..<0, isComplete: false)
        let reader = FieldReader(node, of: table, in: file, diagnostics: &diagnostics)
        expectTranslated(diagnostics)
        return (reader, diagnostics.sorted())
    }

    /// Expects one mistake at the marked place. The required fields are added below the text.
    @discardableResult
    static func expect(
        _ marked: String, _ code: Diagnostic.Code, _ message: String, fix: String? = nil,
        note: String? = nil,
        sourceLocation: SourceLocation = #_sourceLocation
    ) -> Diagnostic? {
        var text = marked
        if !marked.contains("title") { text += "\ntitle: t" }
        if !marked.contains("kind") { text += "\nkind: chat" }
        let marks = MarkedText(text)
        let (_, diagnostics) = check(marks.file)
        #expect(
            diagnostics.map { $0.location?.range } == marks.ranges, "\(diagnostics)",
            sourceLocation: sourceLocation)
        #expect(diagnostics.first?.code == code, sourceLocation: sourceLocation)
        #expect(diagnostics.first?.message == message, sourceLocation: sourceLocation)
        #expect(diagnostics.first?.fix?.message == fix, sourceLocation: sourceLocation)
        #expect(diagnostics.first?.notes.first?.message == note, sourceLocation: sourceLocation)
        return diagnostics.first
    }
}
