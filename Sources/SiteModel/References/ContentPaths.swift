import SourceText

/// The paths below `Content/` that the path of a link may mean, tried one after another.
///
/// They stand in one another, so that a link costs one run of bytes: a path that begins with a slash means what lies in
/// the folder of the locale, or else what lies in `Content/` itself.
struct ContentPaths {
    /// What stands behind the path of a page whose file is meant without saying so.
    static let pageEndings = ["", ".md", "/index.md"]

    /// The first of them, without `.` and `..`.
    private(set) var bytes: [UInt8]
    /// Where the second begins; 0 where there is only one.
    private let inner: Int

    /// The paths that a path may mean, seen from a file; nil where it leads out of the content.
    init?(_ path: String, from place: ContentPlace) {
        let start = place.contentPath.utf8.span
        bytes = []
        bytes.reserveCapacity(start.count + path.utf8.count + 16)
        if path.utf8.first == slash {
            bytes.append(place.folder)
            inner = bytes.count
            guard appendNormalizing(path.utf8.span, below: inner) else { return nil }
        } else {
            var end = start.count
            while end > 0, start[end - 1] != slash { end -= 1 }
            for i in 0..<end { bytes.append(start[i]) }
            inner = 0
            guard appendNormalizing(path.utf8.span, below: 0) else { return nil }
        }
    }

    /// The one path of a link on a page that has no file.
    init(asWritten path: String) {
        bytes = Array(path.utf8)
        inner = 0
    }

    /// The page whose file is meant, with or without its ending.
    mutating func page(in table: PathTable) -> Int? {
        for start in starts {
            if let found = page(from: start, in: table) { return found }
        }
        return nil
    }

    /// The file at one of them.
    func file(in table: PathTable) -> Int? {
        for start in starts {
            if let found = table[bytes.span.extracting(start...)] { return found }
        }
        return nil
    }

    /// Whether a path that begins with a slash leaves out the folder of the locale, and means what lies in it.
    mutating func isBelowFolder(_ pages: PathTable, _ files: PathTable) -> Bool {
        inner > 0 && (page(from: 0, in: pages) != nil || page(from: 0, in: files) != nil)
    }

    /// The names that a page may have whose file is meant.
    var pageNames: [String] {
        starts.flatMap { start in
            ContentPaths.pageEndings.map { ending in
                String(decoding: bytes[start...], as: UTF8.self) + ending
            }
        }
    }

    private mutating func page(from start: Int, in table: PathTable) -> Int? {
        let count = bytes.count
        for ending in ContentPaths.pageEndings {
            bytes.append(ending)
            let found = table[bytes.span.extracting(start...)]
            bytes.removeLast(bytes.count - count)
            if let found { return found }
        }
        return nil
    }

    private var starts: StrideThrough<Int> { stride(from: 0, through: inner, by: max(inner, 1)) }

    /// Appends a path without `.` and `..`, which do not lead above the first bytes; false where one does.
    private mutating func appendNormalizing(_ path: Span<UInt8>, below root: Int) -> Bool {
        var start = 0
        for i in 0...path.count where i == path.count || path[i] == slash {
            let segment = path.extracting(start..<i)
            start = i + 1
            if segment.isDots(2) {
                guard bytes.count > root else { return false }
                bytes.removeLast()
                while bytes.count > root, bytes[bytes.count - 1] != slash { bytes.removeLast() }
            } else if !segment.isEmpty, !segment.isDots(1) {
                for j in segment.indices { bytes.append(segment[j]) }
                bytes.append(slash)
            }
        }
        if bytes.count > root { bytes.removeLast() }
        return true
    }
}

extension Span<UInt8> {
    fileprivate func isDots(_ count: Int) -> Bool {
        guard self.count == count else { return false }
        for i in indices where self[i] != UInt8(ascii: ".") { return false }
        return true
    }
}

private let slash = UInt8(ascii: "/")
