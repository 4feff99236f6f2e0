extension ImageSize {
    /// ITU-T T.81 §B.1: segments follow each other until one begins a frame, which states the size.
    ///
    /// A phone that was held upright may say so in its Exif segment instead of turning the image: browsers turn it.
    init?(photograph head: ImageBytes) {
        var isTurned = false
        var i = 2
        while let prefix = head.big(1, at: i), let marker = head.big(1, at: i + 1) {
            // Bytes of 0xFF may fill the room before a marker.
            guard prefix == 0xFF else { return nil }
            if marker == 0xFF {
                i += 1
                continue
            }
            guard let length = head.big(2, at: i + 2), length >= 2 else { return nil }
            switch marker {
            case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
                guard let height = head.big(2, at: i + 5), let width = head.big(2, at: i + 7) else {
                    return nil
                }
                self.init(width: isTurned ? height : width, height: isTurned ? width : height)
                return
            case 0xE1 where head.begins("Exif\0\0".utf8, at: i + 4):
                isTurned = ImageSize.isTurned(head, exif: i + 10)
            // The image itself, or its end: no frame came before it.
            case 0xD9, 0xDA: return nil
            default: break
            }
            i += 2 + length
        }
        return nil
    }

    /// Whether the orientation, tag 0x0112 of the first directory (TIFF 6.0 §2, Exif 2.32 §4.6.4), swaps the sides.
    private static func isTurned(_ head: ImageBytes, exif start: Int) -> Bool {
        let isLittle = head.begins("II".utf8, at: start)
        guard isLittle || head.begins("MM".utf8, at: start) else { return false }
        func number(_ count: Int, at offset: Int) -> Int? {
            isLittle ? head.little(count, at: offset) : head.big(count, at: offset)
        }
        guard let offset = number(4, at: start + 4), let count = number(2, at: start + offset)
        else {
            return false
        }
        for entry in 0..<count {
            let place = start + offset + 2 + entry * 12
            guard let tag = number(2, at: place) else { return false }
            if tag == 0x0112 { return number(2, at: place + 8).map((5...8).contains) ?? false }
        }
        return false
    }
}
