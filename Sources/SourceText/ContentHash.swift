private import CSHA256

/// The SHA-256 digest of some bytes (FIPS 180-4 §6.2), for names and comparisons that depend on content alone.
public struct ContentHash: Sendable, Hashable {
    /// The first eight bytes of the digest, as a number whose highest byte is the first.
    public let firstWord: UInt64
    // Words and no array: a hash has no memory of its own.
    private let secondWord: UInt64
    private let thirdWord: UInt64
    private let fourthWord: UInt64

    /// Hashes `bytes`.
    public init(of bytes: [UInt8]) {
        unsafe self.init(of: bytes) { state, blocks, count in
            unsafe sha256_compress(state, blocks, count)
        }
    }

    /// Hashes `bytes` without the processor's own instructions.
    static func portable(of bytes: [UInt8]) -> ContentHash {
        unsafe ContentHash(of: bytes) { state, blocks, count in
            unsafe sha256_compress_portably(state, blocks, count)
        }
    }

    private init(
        of bytes: [UInt8],
        compress: (UnsafeMutablePointer<UInt32>, UnsafePointer<UInt8>, Int) -> Void
    ) {
        // FIPS 180-4 §5.3.3
        var state: [UInt32] = [
            0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
            0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
        ]
        let wholeBlocks = bytes.count / blockLength
        unsafe bytes.withUnsafeBufferPointer { buffer in
            if let start = buffer.baseAddress { unsafe compress(&state, start, wholeBlocks) }
        }
        let tail = padded(bytes[(wholeBlocks * blockLength)...], ofCount: bytes.count)
        unsafe compress(&state, tail, tail.count / blockLength)
        func word(_ i: Int) -> UInt64 { UInt64(state[2 * i]) << 32 | UInt64(state[2 * i + 1]) }
        firstWord = word(0)
        secondWord = word(1)
        thirdWord = word(2)
        fourthWord = word(3)
    }
}

extension ContentHash {
    private static let length = 64

    /// Reads a digest that `hexadecimal` gave; nil where the text is none.
    public init?(hexadecimal text: String) {
        var words: [UInt64] = [0, 0, 0, 0]
        guard text.utf8.count == Self.length else { return nil }
        for (i, digit) in text.utf8.enumerated() {
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                words[i / 16] = words[i / 16] << 4 | UInt64(digit - 0x30)
            case UInt8(ascii: "a")...UInt8(ascii: "f"):
                words[i / 16] = words[i / 16] << 4 | UInt64(digit - 0x57)
            default: return nil
            }
        }
        firstWord = words[0]
        secondWord = words[1]
        thirdWord = words[2]
        fourthWord = words[3]
    }

    /// The digest in lower-case hexadecimal, 64 characters.
    public var hexadecimal: String {
        var digits: [UInt8] = []
        appendHexadecimal(to: &digits)
        return String(decoding: digits, as: UTF8.self)
    }

    /// The first ten characters: 40 bits, what file names carry.
    public var short: String { String(hexadecimal.prefix(Self.shortLength)) }

    /// How many characters `short` has.
    public static let shortLength = 10

    /// Appends the digest as `hexadecimal` has it.
    public func appendHexadecimal(to output: inout [UInt8]) {
        output.append(addingCapacity: Self.length) { output in
            append(firstWord, to: &output)
            append(secondWord, to: &output)
            append(thirdWord, to: &output)
            append(fourthWord, to: &output)
        }
    }

    private func append(_ word: UInt64, to output: inout OutputSpan<UInt8>) {
        for shift in stride(from: UInt64(60), through: 0, by: -4) {
            let digit = UInt8(truncatingIfNeeded: word >> shift) & 0xF
            output.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
        }
    }
}

private let blockLength = 64

/// The last blocks of a message: its rest, a bit, and its length in bits (FIPS 180-4 §5.1.1).
private func padded(_ rest: ArraySlice<UInt8>, ofCount count: Int) -> [UInt8] {
    let length = rest.count + 9 <= blockLength ? blockLength : 2 * blockLength
    var tail: [UInt8] = []
    tail.reserveCapacity(length)
    tail += rest
    tail.append(0x80)
    tail += repeatElement(0, count: length - 8 - tail.count)
    let bitCount = UInt64(count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
        tail.append(UInt8(truncatingIfNeeded: bitCount >> UInt64(shift)))
    }
    return tail
}
