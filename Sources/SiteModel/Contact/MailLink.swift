/// A link that opens a letter in somebody's mail program (RFC 6068).
public struct MailLink: Sendable, Hashable {
    /// The address to write to; nil where the reader fills it in.
    public let address: String?
    /// What the letter is about.
    public let subject: String
    /// The letter.
    public let body: String

    /// Makes a link to a letter.
    public init(address: String?, subject: String, body: String) {
        self.address = address
        self.subject = subject
        self.body = body
    }

    /// The link, for an `href` that is still to be escaped for HTML.
    public var href: String {
        var bytes = Array("mailto:".utf8)
        if let address {
            // RFC 6068 §2: the at sign between the two parts of an address stands for itself.
            let at = address.utf8.lastIndex(of: UInt8(ascii: "@")) ?? address.utf8.endIndex
            bytes.appendPercentEncoding(address.utf8[..<at])
            if at < address.utf8.endIndex {
                bytes.append(UInt8(ascii: "@"))
                bytes.appendPercentEncoding(address.utf8[at...].dropFirst())
            }
        }
        bytes += "?subject=".utf8
        bytes.appendPercentEncoding(MailLink.oneLine(subject).utf8)
        bytes += "&body=".utf8
        bytes.appendPercentEncoding(MailLink.networkLines(body))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A header field is one line: a line end in it could begin another field (RFC 6068 §7).
    private static func oneLine(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    }

    /// RFC 6068 §5: the lines of a body end in `%0D%0A`.
    private static func networkLines(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var last: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case 0x0A where last == 0x0D: break
            case 0x0A, 0x0D: bytes += [0x0D, 0x0A]
            default: bytes.append(byte)
            }
            last = byte
        }
        return bytes
    }
}
