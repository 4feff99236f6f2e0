import SourceText

/// Names files after their contents, as short as may be: names are most of what a manifest weighs.
///
/// A name is the beginning of the SHA-256 in base 32 (RFC 4648 §7, small letters, so that hosts which do not tell capitals
/// apart serve them too): six characters, 30 bits, or as many as it takes until different contents have different names.
struct FileNames {
    private static let leastWidth = 6
    private static let greatestWidth = 12

    /// How many characters each name has.
    let width: Int
    let names: [String]
    let hashes: [ContentHash]

    /// Names contents.
    init(of contents: [[UInt8]], threads: Int = 1) {
        self.init(parallelMap(contents, threads: threads) { ContentHash(of: $0) })
    }

    /// Names groups of contents: `counts` says how many each has.
    init(ofGroups counts: [Int], of contents: [ContentHash], threads: Int) {
        var groups: [Range<Int>] = []
        for count in counts {
            let start = groups.last?.upperBound ?? 0
            groups.append(start..<start + count)
        }
        self.init(
            parallelMap(groups, threads: threads) { group in
                var digests: [UInt8] = []
                for hash in contents[group] { hash.appendHexadecimal(to: &digests) }
                return ContentHash(of: digests)
            })
    }

    private init(_ hashes: [ContentHash]) {
        let distinct = Set(hashes).count
        var width = FileNames.leastWidth
        var names = hashes.map { FileNames.name($0, width) }
        while Set(names).count < distinct, width < FileNames.greatestWidth {
            width += 1
            names = hashes.map { FileNames.name($0, width) }
        }
        self.width = width
        self.names = names
        self.hashes = hashes
    }

    /// Whether a byte may stand in a name.
    static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "v")).contains(byte)
    }

    private static func name(_ hash: ContentHash, _ width: Int) -> String {
        let digits = Array("0123456789abcdefghijklmnopqrstuv".utf8)
        return String(
            decoding: (0..<width).map { digits[Int(hash.firstWord >> UInt64(59 - 5 * $0) & 31)] },
            as: UTF8.self)
    }
}
