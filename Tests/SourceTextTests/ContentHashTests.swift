import Testing

@testable import SourceText

/// The examples of FIPS 180-4 and lengths around the block size.
@Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
])
func aContentHashIsSHA256(text: String, digest: String) {
    #expect(ContentHash(of: Array(text.utf8)).hexadecimal == digest)
}

@Test func aMillionLettersHashAsTheStandardSays() {
    let hash = ContentHash(of: [UInt8](repeating: 0x61, count: 1_000_000))
    #expect(hash.hexadecimal == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    #expect(hash.short == "cdc76e5c99")
}

@Test func aContentHashIsTheSameWithAndWithoutTheProcessorsInstructions() {
    var random = SplitMix(state: 7)
    for length in [0, 1, 55, 56, 63, 64, 65, 127, 128, 1000, 4096] {
        let bytes = (0..<length).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        #expect(ContentHash(of: bytes) == .portable(of: bytes), "\(length) bytes")
    }
}

@Test func aContentHashIsReadBackFromItsDigits() {
    let hash = ContentHash(of: Array("abc".utf8))
    #expect(ContentHash(hexadecimal: hash.hexadecimal) == hash)
    #expect(hash.firstWord == 0xba78_16bf_8f01_cfea)
    for text in ["", "ba7816bf", hash.hexadecimal + "0", hash.hexadecimal.uppercased()] {
        #expect(ContentHash(hexadecimal: text) == nil, "\(text)")
    }
}
