import TestSupport
import Testing

@testable import SiteModel

/// The smallest heads that state 640 by 480.
private let heads: [String: [UInt8]] = [
    "PNG": [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + "IHDR".utf8
        + [0, 0, 2, 0x80, 0, 0, 1, 0xE0],
    "GIF": "GIF89a".utf8 + [0x80, 2, 0xE0, 1],
    "JPEG": [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xFF, 0xC2, 0, 11, 8, 1, 0xE0, 2, 0x80],
    "turned JPEG": [0xFF, 0xD8, 0xFF, 0xE1, 0, 34] + "Exif\0\0MM\0*".utf8
        + [0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]
        + [0xFF, 0xC0, 0, 11, 8, 2, 0x80, 1, 0xE0],
    "lossy WebP": "RIFF????WEBPVP8 ".utf8 + [0, 0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A, 0x80, 2, 0xE0, 1],
    "lossless WebP": "RIFF????WEBPVP8L".utf8 + [0, 0, 0, 0, 0x2F, 0x7F, 0xC2, 0x77, 0],
    "extended WebP": "RIFF????WEBPVP8X".utf8
        + [0, 0, 0, 0, 0, 0, 0, 0, 0x7F, 2, 0, 0xDF, 1, 0],
    "SVG with sides": Array("<?xml?><svg xmlns='a' width=\"640px\" height = '480'>".utf8),
    "SVG with a box": Array("<!-- a -->\n<svg\n viewBox=\"0, 0 639.6 480\" stroke-width='3'>".utf8),
    "SVG as wide as its place": Array("<svg width='100%' viewBox='-1 -1 640 480'/>".utf8),
]

@Suite struct ImageSizeTests {
    @Test(arguments: heads.keys.sorted()) func theHeadOfAnImageStatesItsSize(_ kind: String) throws
    {
        let size = ImageSize(of: try #require(heads[kind]))
        #expect(size == ImageSize(width: 640, height: 480))
    }

    @Test(arguments: [
        "", "<svg>", "<svg", "<svg viewBox='0 0 640'>", "<svg viewBox='0 0 0 480'>",
        "<svg width='nan' height='inf'>", "<svg width='1e9' height='1e9'>",
        "<svg width=640 height=480>",
        "<svgs width='640' height='480'>", "GIF89a", "RIFF????WEBP", "no image",
    ])
    func aFileThatStatesNoneHasNone(_ text: String) {
        #expect(ImageSize(of: Array(text.utf8)) == nil)
    }

    @Test func noBytesBreakTheReading() {
        var generator = SeededGenerator(seed: 8)
        for head in heads.values {
            for count in head.indices { _ = ImageSize(of: Array(head[..<count])) }
            for _ in 0..<2_000 {
                var bytes = head
                for _ in 0..<Int.random(in: 1...4, using: &generator) {
                    bytes[Int.random(in: bytes.indices, using: &generator)] =
                        UInt8.random(in: .min ... .max, using: &generator)
                }
                _ = ImageSize(of: bytes)
            }
        }
    }
}
