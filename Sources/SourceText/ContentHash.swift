private import CSHA256

/// The SHA-256 digest of some bytes (FIPS 180-4 §6.2), for names and comparisons that depend on content alone.
public struct ContentHash: Sendable, Hashable {
    /// The digest in lower-case hexadecimal, 64 characters.
    public let hexadecimal: String

    /// The first ten characters: 40 bits, what file names carry.
    public var short: String { String(hexadecimal.prefix(Self.shortLength)) }

    /// How many characters `short` has.
    public static let shortLength = 10

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
        hexadecimal = String(decoding: digits(of: state), as: UTF8.self)
    }
}

private let blockLength = 64

/// The last blocks of a message: its rest, a bit, and its length in bits (FIPS 180-4 §5.1.1).
private func padded(_ rest: ArraySlice<UInt8>, ofCount count: Int) -> [UInt8] {
    var tail = Array(rest)
    tail.append(0x80)
    while tail.count % blockLength != 56 { tail.append(0) }
    let bitCount = UInt64(count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
        tail.append(UInt8(truncatingIfNeeded: bitCount >> UInt64(shift)))
    }
    return tail
}

private func digits(of state: [UInt32]) -> [UInt8] {
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    for word in state {
        for shift in stride(from: 28, through: 0, by: -4) {
            let digit = UInt8(truncatingIfNeeded: word >> UInt32(shift)) & 0xF
            digits.append(digit < 10 ? 48 + digit : 87 + digit)
        }
    }
    return digits
}
