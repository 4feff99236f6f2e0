extension [UInt8] {
    /// Appends a text so that it stays on its line and cannot steer a terminal.
    ///
    /// Control characters become their pictures (U+2400 and following) and marks that reorder text become U+FFFD:
    /// a message quotes what a file says, and a file may say anything.
    public mutating func appendVisible(_ text: some StringProtocol) {
        // Most texts are shown as they are.
        if text.isVisible {
            append(contentsOf: text.utf8)
            return
        }
        for scalar in text.unicodeScalars {
            append(contentsOf: UTF8.encode(scalar.visible)!)
        }
    }
}

extension StringProtocol {
    /// Whether the text is shown as it is.
    var isVisible: Bool { unicodeScalars.allSatisfy { $0.visible == $0 } }
}

extension Unicode.Scalar {
    /// This character, or what is shown in place of one that has no look of its own.
    fileprivate var visible: Unicode.Scalar {
        switch value {
        case 0..<0x20: Unicode.Scalar(0x2400 + value)!
        case 0x7F: "\u{2421}"
        // C1 controls, line separators, and the bidirectional controls of Unicode Standard Annex 9 §2.
        case 0x80..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0x200E...0x200F, 0x061C: "\u{FFFD}"
        default: self
        }
    }
}
