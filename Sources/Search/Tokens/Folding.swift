/// The generated lists that say what each code point becomes; see `make-folding.py`.
enum FoldingTable {}

/// The generated list of traditional and variant Han characters; see `make-han.py`.
enum HanTable {}

/// What each code point becomes before words are cut: lower case, without width, form and accent, in simplified Han.
///
/// TOKENISATION.md §1. The table has two stages, blocks of 256 code points, of which equal ones are stored once where a
/// whole block is alike.
struct Folding: Sendable {
    /// What a folded code point is to the tokeniser.
    enum Class: UInt8, Sendable {
        case separator, word, pair, joiner, apostrophe
    }

    /// What is to be done with a code point.
    enum Entry: Sendable, Equatable {
        case keep(Class)
        case remove
        case replace(Range<Int>)
    }

    /// The table of the one Unicode version that this project uses.
    static let standard = Folding()

    /// The code points that replacements consist of; `Entry.replace` names ranges of it.
    let replacements: [UInt32]
    /// What each traditional or variant Han character becomes, ascending by the former.
    let han: [(source: UInt32, target: UInt32)]

    private let blocks: [UInt16]
    private let codes: [UInt16]
    private let replacementStarts: [Int32]

    private static let gone: UInt16 = 5
    private static let firstReplacement: UInt16 = 6

    private init() {
        var builder = Builder()
        builder.mark(FoldingTable.words, UInt16(Class.word.rawValue))
        builder.mark(FoldingTable.pairs, UInt16(Class.pair.rawValue))
        builder.mark(FoldingTable.gone, Folding.gone)
        builder.addFolds(FoldingTable.folds)
        builder.addExpansions(FoldingTable.expansions)
        for joiner in "-_.".unicodeScalars {
            builder.set(joiner.value, UInt16(Class.joiner.rawValue))
        }
        han = builder.addHan(HanTable.folds)
        builder.set(0x27, UInt16(Class.apostrophe.rawValue))
        builder.set(0x2019, UInt16(Class.apostrophe.rawValue))
        blocks = builder.blocks
        codes = builder.codes
        replacements = builder.replacements
        replacementStarts = builder.starts + [Int32(builder.replacements.count)]
    }

    /// What becomes of a code point.
    @inline(__always)
    subscript(_ value: UInt32) -> Entry {
        let code = codes[Int(blocks[Int(value >> 8)]) << 8 | Int(value & 255)]
        if code < Folding.gone { return .keep(Class(rawValue: UInt8(code)) ?? .separator) }
        if code == Folding.gone { return .remove }
        let index = Int(code - Folding.firstReplacement)
        return .replace(Int(replacementStarts[index])..<Int(replacementStarts[index + 1]))
    }

    /// The class of a code point that is already folded.
    func classOfFolded(_ value: UInt32) -> Class {
        switch self[value] {
        case .keep(let kind): kind
        // What a radical or compatibility ideograph becomes may be traditional Han, which is not simplified further.
        case .replace: .pair
        case .remove: .separator
        }
    }
}

extension Folding {
    /// Decodes the generated lists into the two stages.
    private struct Builder {
        var blocks = [UInt16](repeating: 0, count: 0x1100)
        var codes = [UInt16](repeating: 0, count: 256)
        var replacements: [UInt32] = []
        var starts: [Int32] = []
        private var uniform: [UInt16: UInt16] = [:]
        /// Whether more than one block of code points may have a block of codes; the first is that of all unknown ones.
        private var isShared = [true]

        init() { codes.reserveCapacity(1 << 16) }

        mutating func set(_ value: UInt32, _ code: UInt16) {
            let block = Int(value >> 8)
            if isShared[Int(blocks[block])] {
                let start = Int(blocks[block]) << 8
                blocks[block] = UInt16(codes.count >> 8)
                // One by one: a slice of the array would make appending copy it whole.
                for i in start..<start + 256 { codes.append(codes[i]) }
                isShared.append(false)
            }
            codes[Int(blocks[block]) << 8 | Int(value & 255)] = code
        }

        mutating func mark(_ list: String, _ code: UInt16) {
            let numbers = Folding.decoded(list)
            var end: UInt32 = 0
            for i in stride(from: 0, to: numbers.count, by: 2) {
                var value = end + UInt32(numbers[i])
                end = value + UInt32(numbers[i + 1]) + 1
                while value < end {
                    if value & 255 == 0, end - value >= 256, blocks[Int(value >> 8)] == 0 {
                        blocks[Int(value >> 8)] = wholeBlock(of: code)
                        value += 256
                    } else {
                        set(value, code)
                        value += 1
                    }
                }
            }
        }

        private mutating func wholeBlock(of code: UInt16) -> UInt16 {
            if let block = uniform[code] { return block }
            let block = UInt16(codes.count >> 8)
            for _ in 0..<256 { codes.append(code) }
            isShared.append(true)
            uniform[code] = block
            return block
        }

        private mutating func addReplacement(_ value: UInt32, _ result: [UInt32]) {
            set(value, Folding.firstReplacement + UInt16(starts.count))
            starts.append(Int32(replacements.count))
            replacements += result
        }

        mutating func addFolds(_ list: String) {
            let numbers = Folding.decoded(list)
            var end = 0
            for i in stride(from: 0, to: numbers.count, by: 3) {
                let first = end + numbers[i]
                let count = numbers[i + 1] >> 2 + 1
                let step = numbers[i + 1] & 2 == 0 ? 1 : 2
                let gathers = numbers[i + 1] & 1 == 1
                let target = first + NumberCode.signed(numbers[i + 2])
                for k in 0..<count {
                    addReplacement(
                        UInt32(first + k * step), [UInt32(gathers ? target : target + k * step)])
                }
                end = first + (count - 1) * step + 1
            }
        }

        /// Adds the Han characters; what other lists make of a character is not simplified further.
        mutating func addHan(_ list: String) -> [(source: UInt32, target: UInt32)] {
            let numbers = Folding.decoded(list)
            var pairs: [(source: UInt32, target: UInt32)] = []
            var end = 0
            for i in stride(from: 0, to: numbers.count, by: 2) {
                let source = end + numbers[i]
                let target = UInt32(source + NumberCode.signed(numbers[i + 1]))
                pairs.append((UInt32(source), target))
                end = source + 1
            }
            for pair in pairs { addReplacement(pair.source, [pair.target]) }
            return pairs
        }

        mutating func addExpansions(_ list: String) {
            let numbers = Folding.decoded(list)
            var before = [Int](repeating: 0, count: 32)
            var i = 0
            var end = 0
            while i < numbers.count {
                let value = end + numbers[i]
                let count = numbers[i + 1]
                for k in 0..<count { before[k] += NumberCode.signed(numbers[i + 2 + k]) }
                addReplacement(UInt32(value), before[..<count].map(UInt32.init))
                i += 2 + count
                end = value + 1
            }
        }
    }

    private static func decoded(_ list: String) -> [Int] {
        guard let numbers = NumberCode.numbers(in: list.utf8) else {
            preconditionFailure("a generated folding list holds whole numbers")
        }
        return numbers
    }
}
