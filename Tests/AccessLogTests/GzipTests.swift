import Foundation
import SourceText
import TestSupport
import Testing

@testable import AccessLog

/// What gzip data holds, with the pieces that it comes in.
private func decompressed(_ bytes: [UInt8], piece: Int = 5000) throws -> [UInt8] {
    var output: [UInt8] = []
    let source = source(of: bytes, piece: piece)
    var first: [UInt8] = []
    try source(&first)
    var reader = GzipReader(first, source)
    try reader.read { piece in
        for i in piece.indices { output.append(piece[i]) }
    }
    return output
}

/// Samples of data, compressed in all the ways that zlib has: by Python, which shares no code with this.
private let program = """
    import gzip, random, struct, sys, zlib
    random.seed(7)
    out = sys.stdout.buffer
    words = [bytes(random.choice(b'abcdefgh /?=&') for _ in range(random.randrange(2, 9))) for _ in range(400)]
    samples = [
        b'', b'a', b'ab' * 40000, bytes(70000), bytes(range(256)) * 280, random.randbytes(70000),
        b''.join(random.choice(words) for _ in range(15000)), '登录失败，钱没到。'.encode() * 3000,
        random.randbytes(32768) * 3, b'x' + random.randbytes(32767) + b'x' + bytes(5),
        b''.join(b'10.0.%d.%d - - GET /%d\\n' % (i % 256, i % 7, i) for i in range(3000)),
    ]
    for sample in samples:
        for level, strategy in [(0, 0), (1, 0), (6, 0), (9, 0), (6, 1), (6, 2), (6, 3), (9, 4)]:
            packer = zlib.compressobj(level, 8, 31, 9, strategy)
            packed = packer.compress(sample[:5000]) + packer.flush(zlib.Z_FULL_FLUSH)
            packed += packer.compress(sample[5000:]) + packer.flush()
            out.write(struct.pack('<II', len(sample), len(packed)) + sample + packed)
    """

private let samples: Result<[(plain: [UInt8], packed: [UInt8])], any Error> = Result {
    let outcome = try ChildProcess.run("python3", ["-c", program])
    guard outcome.isSuccess else { throw TestFailure(outcome.errors) }
    var rest = outcome.standardOutput[...]
    func number() -> Int {
        defer { rest = rest.dropFirst(4) }
        return rest.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    func bytes(_ count: Int) -> [UInt8] {
        defer { rest = rest.dropFirst(count) }
        return Array(rest.prefix(count))
    }
    var samples: [(plain: [UInt8], packed: [UInt8])] = []
    while !rest.isEmpty {
        let (plain, packed) = (number(), number())
        samples.append((bytes(plain), bytes(packed)))
    }
    return samples
}

/// A log as short as can be that has a dynamic block.
private func shortLog() throws -> [UInt8] {
    let text = (0..<12).map { "203.0.113.\($0) GET /faq/\($0 * $0)/ \($0 % 7)" }
    return try ChildProcess.run(
        "gzip", ["-9", "-n"], input: Array(text.joined(separator: "\n").utf8)
    ).standardOutput
}

@Test func whatAnyCompressorMadeIsReadAsItWas() throws {
    let samples = try samples.get()
    #expect(samples.count == 88)
    for (plain, packed) in samples { #expect(try decompressed(packed) == plain) }
}

@Test(arguments: [1, 3, 17, 1 << 20]) func gzipDataMayComeInPiecesOfAnySize(piece: Int) throws {
    // A third of the samples each: pieces and samples have nothing to do with each other.
    for (index, (plain, packed)) in try samples.get().enumerated() where index % 3 == piece % 3 {
        #expect(try decompressed(packed, piece: piece) == plain)
    }
}

@Test func membersFollowOneAnotherWithTheirNamesAndZerosBehindThem() throws {
    let folder = try TemporaryFolder("-- a.log --\nfirst\n-- b.log --\nsecond")
    for name in ["a.log", "b.log"] {
        #expect(try ChildProcess.run("gzip", ["-N", name], in: folder.path).isSuccess)
    }
    let both = try folder.bytes("a.log.gz") + folder.bytes("b.log.gz")
    let plain = Array("first\nsecond".utf8)
    #expect(try decompressed(both) == plain || decompressed(both) == plain + [0x0A])
    #expect(try decompressed(both + [0, 0, 0, 0, 0]) == decompressed(both))
    #expect(throws: AccessLogError.damaged(.rest, offset: both.count)) {
        try decompressed(both + [1, 2])
    }
    #expect(throws: AccessLogError.self) { try decompressed(both + [0, 0, 7]) }
}

@Test func everyPartOfAHeadIsPassedOver() throws {
    let packed = try shortLog()
    // RFC 1952 §2.3: a further field of two bytes, a name, a comment and a CRC of the head.
    let head = packed[..<3] + [0x1E] + packed[4..<10]
    let parts: [UInt8] = [2, 0, 0x1F, 0x8B, 0x61, 0, 0x62, 0x63, 0, 0xAA, 0xBB]
    #expect(try decompressed(head + parts + packed[10...]) == decompressed(packed))
}

@Test func dataThatEndsTooSoonIsRefusedWhereverItEnds() throws {
    let packed = try shortLog()
    for count in 0..<packed.count {
        #expect(throws: AccessLogError.endsEarly, "\(count)") {
            try decompressed(Array(packed[..<count]))
        }
    }
}

@Test func aBitThatFlippedIsFoundOrMeansNothing() throws {
    let packed = try shortLog()
    let plain = try decompressed(packed)
    var found = 0
    for bit in 0..<packed.count * 8 {
        var damaged = packed
        damaged[bit / 8] ^= 1 << UInt8(bit % 8)
        do {
            // Time, level and system in the head, and what fills up the last byte of the data, say nothing.
            #expect(try decompressed(damaged) == plain, "bit \(bit)")
        } catch is AccessLogError {
            found += 1
        }
    }
    #expect(found > packed.count * 8 - 80)
}

@Test(.mustEnd) func arbitraryBytesNeitherCrashNorHang() throws {
    var random = SeededGenerator(seed: 31)
    let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    let packed = try shortLog()
    for round in 0..<400 {
        var bytes = head + (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
        if round % 2 == 0 {
            // Behind codes that are codes, for once.
            bytes = Array(packed.prefix(Int.random(in: 10..<packed.count, using: &random))) + bytes
        }
        #expect(throws: AccessLogError.self) { try decompressed(bytes) }
    }
}

@Test func blocksThatNoCompressorMakesAreRefused() throws {
    let head: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3]
    let blocks: [(String, [UInt8])] = [
        ("a block of the third kind", [0x07]),
        ("a stored block whose length does not agree", [0x01, 5, 0, 5, 0]),
        ("a match before the first byte", [0x63, 0x02, 0x01, 0x00]),
        ("more codes of length than there may be", [0xFD, 0xFF, 0xFF, 0xFF, 0xFF]),
    ]
    for (name, block) in blocks {
        let bytes = head + block + [UInt8](repeating: 0, count: 40)
        let error = #expect(throws: AccessLogError.self, "\(name)") { try decompressed(bytes) }
        guard case .damaged? = error else { continue }
        #expect(error?.description.contains("damaged before byte") == true)
    }
}

@Test func whatGrowsAThousandfoldTakesNoMoreRoom() throws {
    let bomb = try ChildProcess.run(
        "python3",
        ["-c", "import gzip,sys; sys.stdout.buffer.write(gzip.compress(bytes(1 << 22)))"]
    ).standardOutput
    #expect(bomb.count < 5000)
    // A line of 4 MB: passed over as it comes, never put together.
    let (requests, summary) = try read(bomb)
    #expect(requests.isEmpty && summary.tooLong == 1)
}

@Test func aDamagedLogIsToldAndNotHalfRead() throws {
    var packed = try shortLog()
    packed[packed.count - 6] ^= 1
    let error = #expect(throws: AccessLogError.self) { try read(packed) }
    #expect(error == .damaged(.checksum, offset: packed.count))
    #expect(error?.wording.chinese.contains("校验和不符") == true)
}
