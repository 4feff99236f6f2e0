extension Inflater {
    /// The two codes of a block (RFC 1951 §3.2.5).
    struct Codes {
        /// Bytes, the end of the block, and lengths of matches.
        let literals: HuffmanTable
        /// How far back matches lie.
        let distances: HuffmanTable

        static let lengthBases = [
            3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99,
            115, 131, 163, 195, 227, 258,
        ]
        static let lengthBits = [
            0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
        ]
        static let distanceBases = [
            1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025,
            1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577,
        ]
        static let distanceBits = [
            0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12,
            12, 13, 13,
        ]
        /// In which order the lengths of the code for lengths stand (RFC 1951 §3.2.7).
        private static let order = [
            16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15,
        ]

        /// The codes that the format itself gives (RFC 1951 §3.2.6).
        static let fixed: Codes = {
            let literals: [UInt8] = (0..<288).map {
                $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8
            }
            guard let literals = HuffmanTable(lengths: literals),
                let distances = HuffmanTable(lengths: [UInt8](repeating: 5, count: 32))
            else { preconditionFailure("the codes of RFC 1951 §3.2.6 are codes") }
            return Codes(literals: literals, distances: distances)
        }()

        private init(literals: HuffmanTable, distances: HuffmanTable) {
            self.literals = literals
            self.distances = distances
        }

        /// Reads the codes that a block begins with (RFC 1951 §3.2.7).
        init(reading input: inout BitReader) throws {
            let literalCount = try input.take(5) + 257
            let distanceCount = try input.take(5) + 1
            let count = try input.take(4) + 4
            guard literalCount <= 286, distanceCount <= 30 else { throw Malformed() }
            var lengths = [UInt8](repeating: 0, count: 19)
            for place in Codes.order[..<count] { lengths[place] = UInt8(try input.take(3)) }
            guard let code = HuffmanTable(lengths: lengths) else { throw Malformed() }
            let all = try Codes.lengths(literalCount + distanceCount, code, &input)
            guard all[256] > 0, let literals = HuffmanTable(lengths: all[..<literalCount]),
                let distances = HuffmanTable(lengths: all[literalCount...])
            else { throw Malformed() }
            self.init(literals: literals, distances: distances)
        }

        private static func lengths(
            _ count: Int, _ code: HuffmanTable, _ input: inout BitReader
        ) throws -> [UInt8] {
            var lengths: [UInt8] = []
            lengths.reserveCapacity(count)
            while lengths.count < count {
                let symbol = try code.symbol(&input)
                var (length, times) = (UInt8(0), 1)
                switch symbol {
                case 16:
                    guard let last = lengths.last else { throw Malformed() }
                    (length, times) = (last, 3 + (try input.take(2)))
                case 17: times = 3 + (try input.take(3))
                case 18: times = 11 + (try input.take(7))
                default: length = UInt8(symbol)
                }
                guard lengths.count + times <= count else { throw Malformed() }
                lengths.append(contentsOf: repeatElement(length, count: times))
            }
            return lengths
        }
    }
}
