/// The size of an image in CSS pixels, as the head of its file states it.
///
/// A browser that knows it before the image has come leaves room for it, so that nothing moves while somebody reads.
public struct ImageSize: Sendable, Hashable {
    /// How wide the image is.
    public let width: Int
    /// How high it is.
    public let height: Int

    /// Makes a size; nil where a side is nothing, or more than browsers show.
    public init?(width: Int, height: Int) {
        let sides = 1...1_000_000
        guard sides.contains(width), sides.contains(height) else { return nil }
        self.width = width
        self.height = height
    }

    /// Reads the size out of a file's content, whose beginning says what it is; nil where it states none.
    ///
    /// Every byte may be anything: a file that is cut off or made up has no size.
    public init?(of bytes: [UInt8]) {
        let head = ImageBytes(bytes)
        let size =
            if head.begins([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
                ImageSize(portableNetworkGraphics: head)
            } else if head.begins([0xFF, 0xD8, 0xFF]) {
                ImageSize(photograph: head)
            } else if head.begins("GIF87a".utf8) || head.begins("GIF89a".utf8) {
                ImageSize(graphicsInterchange: head)
            } else if head.begins("RIFF".utf8), head.begins("WEBP".utf8, at: 8) {
                ImageSize(webPicture: head)
            } else {
                ImageSize(vectorGraphics: bytes)
            }
        guard let size else { return nil }
        self = size
    }

    /// PNG, third edition, §11.2.1: the header is the first chunk.
    private init?(portableNetworkGraphics head: ImageBytes) {
        guard head.begins("IHDR".utf8, at: 12), let width = head.big(4, at: 16),
            let height = head.big(4, at: 20)
        else { return nil }
        self.init(width: width, height: height)
    }

    /// GIF89a §18: the logical screen.
    private init?(graphicsInterchange head: ImageBytes) {
        guard let width = head.little(2, at: 6), let height = head.little(2, at: 8) else {
            return nil
        }
        self.init(width: width, height: height)
    }

    /// RFC 9649 §2.5 to 2.7: lossy, lossless, extended.
    private init?(webPicture head: ImageBytes) {
        if head.begins("VP8 ".utf8, at: 12), head.begins([0x9D, 0x01, 0x2A], at: 23),
            let width = head.little(2, at: 26), let height = head.little(2, at: 28)
        {
            self.init(width: width & 0x3FFF, height: height & 0x3FFF)
        } else if head.begins("VP8L".utf8, at: 12), head.begins([0x2F], at: 20),
            let bits = head.little(4, at: 21)
        {
            self.init(width: (bits & 0x3FFF) + 1, height: (bits >> 14 & 0x3FFF) + 1)
        } else if head.begins("VP8X".utf8, at: 12), let width = head.little(3, at: 24),
            let height = head.little(3, at: 27)
        {
            self.init(width: width + 1, height: height + 1)
        } else {
            return nil
        }
    }
}
