/// Where the characters (grapheme clusters) of one line begin and end.
///
/// Bytes that are not UTF-8 count as one character for each maximal part that decodes to U+FFFD (Unicode 15.1 §3.9).
struct LineCharacters {
    private let bytes: ArraySlice<UInt8>
    /// The byte offset behind each character.
    private let ends: [Int]

    /// Reads the characters of `line`: the bytes of one line without its ending.
    init(_ line: ArraySlice<UInt8>) {
        bytes = line
        var scalars = String.UnicodeScalarView()
        var lengths: [UInt8] = []
        var parser = Unicode.UTF8.ForwardParser()
        var iterator = line.makeIterator()
        reading: while true {
            switch parser.parseScalar(from: &iterator) {
            case .valid(let encoded):
                scalars.append(Unicode.UTF8.decode(encoded))
                lengths.append(UInt8(encoded.count))
            case .error(let length):
                scalars.append("\u{FFFD}")
                lengths.append(UInt8(length))
            case .emptyInput: break reading
            }
        }
        var ends: [Int] = []
        var end = line.startIndex
        var nextScalar = 0
        for character in String(scalars) {
            for _ in character.unicodeScalars {
                end += Int(lengths[nextScalar])
                nextScalar += 1
            }
            ends.append(end)
        }
        self.ends = ends
    }

    /// How many characters the line has.
    var count: Int { ends.count }

    /// The bytes of the line in its file.
    var range: Range<Int> { bytes.indices }

    /// How many characters stand before the one that the byte at `offset` belongs to.
    func index(at offset: Int) -> Int {
        var low = 0
        var high = ends.count
        while low < high {
            let middle = (low + high) / 2
            if ends[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The character at an index from 0.
    subscript(_ index: Int) -> Character {
        let start = index == 0 ? bytes.startIndex : ends[index - 1]
        return String(decoding: bytes[start..<ends[index]], as: UTF8.self).first ?? "\u{FFFD}"
    }
}
