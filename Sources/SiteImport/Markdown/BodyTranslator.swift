import SourceText

/// Writes the body of a page of Hugo or Docusaurus in our Markdown.
///
/// What is plain Markdown is copied; callouts, shortcodes, components and HTML are written in Markdown where that says the
/// same; all else is copied as it stands and warned of.
struct BodyTranslator {
    /// What is written where an element or a shortcode ends.
    enum Ending {
        case asWritten
        case nothing
        case text(String)
        /// Marks around a text; spaces inside stand outside of them.
        case marks(String)
        /// The end of a block that was opened in the writer.
        case block
        case paragraph
    }

    let context: BodyContext
    /// Files that are being written: the page, and what it includes. Each is in `sources`.
    var sources: [BodyContext.Included]
    var writer = TextWriter()
    var diagnostics: [Diagnostic] = []
    var anchors: [(id: String, offset: Int, origin: Origin)] = []
    var lostLooks = LostLooks()
    private var toldOfIncluded: Set<Diagnostic> = []
    var depth = 0
    /// The files that are being written, from the outside.
    var open: [String] = []
    /// What HTML says of the page for search engines.
    var description: String?
    var includedBytes = 0

    // What belongs to the file that is being written.
    var source = 0
    var bytes: [UInt8] = []
    var markup: [Markup] = []
    var endings: [Int: Ending] = [:]
    /// How far the file is written.
    var position = 0
    private var blankLine = NextPlace(of: "\n\n")
    private var fence = NextPlace(of: "```")
    /// The first piece that is no plain HTML, among those that were looked at last.
    var firstForeign: Int?
    /// What names of components stand for: the path in `import name from 'path'`.
    var imports: [String: String] = [:]

    static let mostIncludedBytes = 4_000_000

    static func translate(
        _ file: SourceFile, path: String, body: Range<Int>, context: BodyContext
    ) -> TranslatedBody {
        var translator = BodyTranslator(context, .init(path: path, file: file))
        translator.run(body)
        translator.writer.endLine()
        return TranslatedBody(
            text: TranslatedText(translator.writer), sources: translator.sources,
            anchors: translator.anchors, diagnostics: translator.diagnostics,
            remarks: translator.lostLooks.remarks,
            description: translator.description)
    }

    private init(_ context: BodyContext, _ file: BodyContext.Included) {
        self.context = context
        sources = [file]
        open = [file.path]
        bytes = file.file.bytes
    }

    mutating func run(_ body: Range<Int>) {
        markup = MarkupScanner.scan(bytes, body, dialect: context.dialect)
        position = body.lowerBound
        for index in markup.indices {
            let piece = markup[index]
            guard piece.range.lowerBound >= position else { continue }
            copy(to: piece.range.lowerBound)
            write(index)
            // What is written as it stands passes on by itself.
            position = max(position, piece.range.upperBound)
        }
        copy(to: body.upperBound)
    }

    // MARK: What all pieces need

    func location(_ range: Range<Int>) -> SourceLocation {
        sources[source].place ?? sources[source].file.location(range)
    }
    func origin(_ offset: Int) -> Origin { Origin(source: source, offset: offset) }

    mutating func warn(_ diagnostic: Diagnostic) {
        // A file that many pages include is warned of once in each page.
        if source > 0, !toldOfIncluded.insert(diagnostic).inserted { return }
        diagnostics.append(diagnostic)
    }

    mutating func copy(to end: Int) {
        guard end > position else { return }
        writer.copy(bytes, position..<end, from: source)
        position = end
    }

    /// Copies a piece as it stands, and its other end too.
    mutating func keep(_ index: Int) {
        let piece = markup[index]
        copy(to: piece.range.upperBound)
        if let partner = piece.partner, partner > index { endings[partner] = .asWritten }
    }

    /// Ends what began at the partner of a piece.
    mutating func end(_ index: Int) -> Bool {
        guard let ending = endings.removeValue(forKey: index) else { return false }
        let place = origin(markup[index].range.lowerBound)
        switch ending {
        case .asWritten:
            copy(to: markup[index].range.upperBound)
        case .nothing: break
        case .text(let text): writer.write(text, at: place)
        case .marks(let marks):
            var spaces = 0
            while writer.line.dropLast(spaces).last?.isBlank == true { spaces += 1 }
            writer.trimLine()
            writer.write(marks + String(repeating: " ", count: spaces), at: place)
        case .block: endBlock(index)
        case .paragraph:
            writer.endParagraph()
            position = skipBlankLines(from: markup[index].range.upperBound)
        }
        return true
    }

    private mutating func endBlock(_ index: Int) {
        writer.endLine()
        writer.trimBlankLines()
        writer.close()
        writer.endParagraph()
        position = skipBlankLines(from: markup[index].range.upperBound)
    }

    /// Whether a blank line stands in a range.
    mutating func hasBlankLine(in range: Range<Int>) -> Bool { blankLine.isIn(range, of: bytes) }

    /// Whether a fence of code stands in a range.
    mutating func hasFence(in range: Range<Int>) -> Bool { fence.isIn(range, of: bytes) }

    mutating func forgetPlaces() {
        blankLine.forget()
        fence.forget()
        firstForeign = nil
    }

    /// The offset behind the rest of a blank line, and behind the blank lines that follow.
    func skipBlankLines(from start: Int) -> Int {
        var result = start
        var i = start
        while i < bytes.count, bytes[i].isSpace {
            i += 1
            if bytes[i - 1] == 0x0A { result = i }
        }
        return i >= bytes.count ? i : result
    }

    /// Whether a block can begin here: nothing but spaces or the marker of a list item stands on the line.
    func canOpenBlock() -> Bool {
        // What stands before the mark of a block stands before each of its lines.
        let line = writer.line
        guard writer.blocks.count < TextWriter.mostBlocks, line.count <= TextWriter.widestIndent
        else { return false }
        let content = line.drop(while: \.isBlank)
        if content.isEmpty { return true }
        guard content.last?.isBlank == true else { return false }
        let marker = Array(content.prefix { !$0.isBlank })
        guard content.dropFirst(marker.count).allSatisfy(\.isBlank) else { return false }
        if marker.count == 1, "-*+".utf8.contains(marker[0]) { return true }
        return marker.count > 1 && (marker.last == 0x2E || marker.last == 0x29)
            && marker.dropLast().allSatisfy(\.isDigit)
    }

    /// Begins a callout, whose end is the partner of a piece.
    mutating func beginCallout(_ kind: String, title: String?, _ index: Int) {
        let place = origin(markup[index].range.lowerBound)
        let indent = writer.indentedLine.count
        let isItem = writer.line.contains { !$0.isBlank }
        if isItem {
            writer.write("> [!\(kind)]\n", at: place)
        } else {
            let spaces = Array(writer.line)
            writer.endParagraph()
            writer.write(spaces, at: place)
            writer.write("> [!\(kind)]\n", at: place)
        }
        writer.open(
            .init(
                indent: indent, first: nil, rest: Array("> ".utf8),
                isIndentedInSource: true))
        if let title, !title.isEmpty { writer.write("**\(title)**\n\n", at: place) }
        if let partner = markup[index].partner { endings[partner] = .block }
        position = skipSpaceBehindOpening(index)
    }

    /// The offset at which the content of a block begins; the indentation of its first line stays.
    func skipSpaceBehindOpening(_ index: Int) -> Int {
        let start = markup[index].range.upperBound
        let next = skipBlankLines(from: start)
        guard next == start else { return next }
        var i = start
        while i < bytes.count, bytes[i].isBlank { i += 1 }
        return i
    }

    /// Writes a paragraph of bold text, such as the name of a tab.
    mutating func writeLabel(_ label: String, at index: Int) {
        let place = origin(markup[index].range.lowerBound)
        let spaces = writer.line.allSatisfy(\.isBlank) ? Array(writer.line) : []
        writer.endParagraph()
        writer.write(spaces, at: place)
        writer.write("**\(label)**\n\n", at: place)
    }

    private mutating func write(_ index: Int) {
        let piece = markup[index]
        switch piece.kind {
        case .shortcode(let shortcode): write(shortcode, index)
        case .shortcodeInCode(let shortcode):
            if let value = plainValue(of: shortcode) {
                writer.write(value, at: origin(piece.range.lowerBound))
                return
            }
            warn(.shortcodeInCode(bytes.text(piece.range), at: location(piece.range)))
            keep(index)
        case .escapedShortcode(let inner, let isMarkdown):
            let (open, close) = isMarkdown ? ("{{%", "%}}") : ("{{<", ">}}")
            writer.write(open + bytes.text(inner) + close, at: origin(inner.lowerBound))
        case .tag(let tag): write(tag, index)
        case .comment: keep(index)
        case .expression(let inner): writeExpression(inner, index)
        case .statement: writeStatement(index)
        case .admonition(let name, let title):
            guard piece.partner != nil, let kind = Callouts.kind(name), canOpenBlock() else {
                warn(.unknownShortcode(bytes.text(piece.range), at: location(piece.range)))
                keep(index)
                return
            }
            beginCallout(kind, title: title.map { bytes.text($0) }, index)
        case .admonitionEnd:
            if end(index) { return }
            warn(.unknownShortcode(bytes.text(piece.range), at: location(piece.range)))
            keep(index)
        case .fence(let info): writeFence(info, index)
        case .footnote:
            warn(.footnote(bytes.text(piece.range), at: location(piece.range)))
            // CommonMark takes a note of one word, as Chinese ones are, for the definition of a link, and shows neither.
            if piece.range.upperBound < bytes.count,
                bytes[piece.range.upperBound] == UInt8(ascii: ":")
            {
                writer.write("\\", at: origin(piece.range.lowerBound))
            }
            keep(index)
        }
    }

    /// A title that Docusaurus shows above code stands there in bold.
    private mutating func writeFence(_ info: Range<Int>, _ index: Int) {
        guard let start = bytes.find("title=", in: info), start + 7 < info.upperBound,
            "\"'".utf8.contains(bytes[start + 6]),
            let close = bytes[start + 7..<info.upperBound].firstIndex(of: bytes[start + 6]),
            writer.line.allSatisfy(\.isBlank)
        else {
            keep(index)
            return
        }
        let spaces = Array(writer.line)
        writeLabel(bytes.text(start + 7..<close), at: index)
        writer.write(spaces, at: origin(markup[index].range.lowerBound))
        keep(index)
    }
}
