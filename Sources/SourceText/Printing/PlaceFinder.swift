/// A range of a file as lines and columns, ready to print.
struct PrintedPlace {
    /// The line on which the range begins, from 1.
    let line: Int
    /// The column of its first character, from 1.
    let column: Int
    /// The line of its last character.
    let endLine: Int
    /// The column behind its last character; `column` where the range is empty.
    let endColumn: Int
    /// The characters of the line on which it begins.
    let characters: LineCharacters
    /// Which of them the range covers; it may be empty, and stand behind the last.
    let marked: Range<Int>
}

/// Turns byte ranges into places, with one index for a file and one reading of a line however many messages it has.
struct PlaceFinder {
    private struct Line {
        let path: String
        let number: Int
        let characters: LineCharacters
    }

    private let files: (String) -> SourceFile?
    private var indexes: [[UInt8]: LineIndex?] = [:]
    private var lastLine: Line?

    init(_ files: @escaping (String) -> SourceFile?) {
        self.files = files
    }

    /// The place of a location, or nil where its file is unknown.
    mutating func place(of location: SourceLocation) -> PrintedPlace? {
        guard let index = index(ofFile: location.path) else { return nil }
        let range = location.range.clamped(to: 0..<index.byteCount)
        let line = index.line(at: range.lowerBound)
        let characters = characters(ofLine: line, in: location.path, index)
        let first = characters.index(at: range.lowerBound)
        guard !range.isEmpty else {
            return PrintedPlace(
                line: line, column: first + 1, endLine: line, endColumn: first + 1,
                characters: characters, marked: first..<first)
        }
        let last = range.upperBound - 1
        let afterLast = min(characters.index(at: last) + 1, characters.count)
        let endLine = index.line(at: last)
        var endColumn = max(afterLast, first) + 1
        if endLine != line {
            let end = index.characters(ofLine: endLine)
            endColumn = min(end.index(at: last) + 1, end.count) + 1
        }
        return PrintedPlace(
            line: line, column: first + 1, endLine: endLine, endColumn: endColumn,
            characters: characters, marked: first..<max(first, afterLast))
    }

    private mutating func index(ofFile path: String) -> LineIndex? {
        // By bytes: two names that are canonically equivalent are two files.
        let key = Array(path.utf8)
        if let known = indexes[key] { return known }
        let index = files(path).map { LineIndex($0.bytes) }
        indexes[key] = .some(index)
        return index
    }

    private mutating func characters(
        ofLine number: Int, in path: String, _ index: LineIndex
    ) -> LineCharacters {
        if let lastLine, lastLine.number == number, lastLine.path.utf8.elementsEqual(path.utf8) {
            return lastLine.characters
        }
        let characters = index.characters(ofLine: number)
        lastLine = Line(path: path, number: number, characters: characters)
        return characters
    }
}
