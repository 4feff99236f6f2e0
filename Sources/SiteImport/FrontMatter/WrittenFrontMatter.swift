import Metadata
import SourceText

/// The front matter of another tool's page, and where its body begins.
struct WrittenFrontMatter {
    /// The entries that could be read, in the order of the file.
    let entries: [MetadataEntry]
    /// The stretches that could not.
    let unreadable: [Range<Int>]
    /// Where the text of the page stands.
    let body: Range<Int>

    /// Reads YAML between `---`, TOML between `+++` and an object of JSON at the head of a file, as Hugo does; what begins
    /// like front matter and does not end is text.
    init(_ file: SourceFile) {
        let bytes = file.bytes
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        if let (inner, next) = WrittenFrontMatter.fenced("---", bytes, start) {
            (entries, unreadable) = LenientYAML.read(file, inner)
            body = next..<bytes.count
        } else if let (inner, next) = WrittenFrontMatter.fenced("+++", bytes, start) {
            var reader = LenientTOML(file, inner)
            (entries, unreadable) = reader.read()
            body = next..<bytes.count
        } else if bytes.has("{", at: start, before: bytes.count),
            let (node, end) = PlacedJSON.object(in: bytes, at: start)
        {
            (entries, unreadable) = (node.entries ?? [], [])
            body = end..<bytes.count
        } else {
            (entries, unreadable) = ([], [])
            body = start..<bytes.count
        }
    }

    /// What stands between two lines of three characters, the first of which begins at `start`.
    private static func fenced(
        _ fence: StaticString, _ bytes: [UInt8], _ start: Int
    ) -> (inner: Range<Int>, next: Int)? {
        func isFence(_ line: Range<Int>) -> Bool {
            bytes.has(fence, at: line.lowerBound, before: line.upperBound)
                && bytes[line.lowerBound + 3..<line.upperBound].allSatisfy(\.isSpace)
        }
        var start = start
        while start < bytes.count, bytes[start].isSpace { start += 1 }
        let first = bytes.lineEnd(from: start, before: bytes.count)
        guard isFence(start..<first) else { return nil }
        let inner = min(first + 1, bytes.count)
        var line = inner
        while line < bytes.count {
            let end = bytes.lineEnd(from: line, before: bytes.count)
            if isFence(line..<end) { return (inner..<line, min(end + 1, bytes.count)) }
            line = end + 1
        }
        return nil
    }
}
